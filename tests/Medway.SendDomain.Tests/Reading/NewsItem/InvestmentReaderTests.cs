using System.Globalization;
using Medway.SendDomain.Model;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.NewsItem;
using Medway.SendDomain.Reading.NewsItem.Layout;
using Medway.SendDomain.Reading.NewsItem.Money;
using Medway.SendDomain.Reading.Text;
using Medway.SendDomain.Tests.Scaffold;
using Xunit;

namespace Medway.SendDomain.Tests.Reading.NewsItem;

public class InvestmentReaderTests
{
    private static readonly string Recorded = Path.Join(ProjectFiles.Tests, "Reading/NewsItem/spending.tsv");

    [Theory]
    [InlineData("The council has invested £3m in early help.", "£3,000,000 Made | early help")]
    [InlineData("Over the past three years, £4.5m of capital has been put into two new bases.", "£4,500,000 Capital Made over P3Y | two new bases")]
    [InlineData("We are spending £600k a year on therapists, which has cut waits for families.", "£600,000 Made every P1Y | therapists > has cut waits for families")]
    [InlineData("A three-year £2m programme to train staff was approved.", "£2,000,000 Committed over P3Y | programme to train staff")]
    [InlineData("Cabinet agreed just under £7 million for a special school in Norbury.", "Almost £7,000,000 Committed | a special school in Norbury")]
    [InlineData("Up to £1,250,000 will be invested in speech therapy by the board.", "UpTo £1,250,000 Planned | speech therapy")]
    [InlineData("Since 2021 the council has spent £12 million on school buildings.", "£12,000,000 Made during 2021/.. | school buildings")]
    [InlineData("The plan is expected to cost £3m in total. The council means to put in £2m over two years, with £1m expected from the trust in the same period.",
        "£3,000,000 Planned total | The plan ; £2,000,000 Planned over P2Y ; £1,000,000 Planned over P2Y")]
    [InlineData("The council has a £95m deficit in its SEND budget and plans to invest £22m capital in new bases.", "£22,000,000 Capital Planned | new bases")]
    [InlineData("Since the inspection £750k has been made available for therapies this year.", "£750,000 Made | therapies")]
    [InlineData("Over the past three years the council spent £2m on new bases, £3m on staff and £4m for transport.",
        "£2,000,000 Made over P3Y | new bases ; £3,000,000 Made over P3Y | staff ; £4,000,000 Made over P3Y | transport")]
    [InlineData("Since 2021 the council spent £2m on new bases, £3m on staff, and £4m for transport.",
        "£2,000,000 Made during 2021/.. | new bases ; £3,000,000 Made | staff ; £4,000,000 Made | transport")]
    [InlineData("The council spent £2m on new bases; it committed £3m for staff; it will put £4m into transport.",
        "£2,000,000 Made | new bases ; £3,000,000 Committed | staff ; £4,000,000 Planned | transport")]
    [InlineData("The council has approved £12m of capital for 140 additional places.", "£12,000,000 Capital Committed | 140 additional places")]
    [InlineData("We have set up a £5 million fund, over two years, to speed up assessments.", "£5,000,000 over P2Y | to speed up assessments")]
    [InlineData("Investment in outreach has ended the backlog and is cutting waits.", "Made | outreach > has ended the backlog > is cutting waits")]
    [InlineData("The council will spend £5m on SEND over the coming years.", "£5,000,000 Planned | SEND over the coming years")]
    [InlineData("Last year we wrote 900 new plans, and put an extra £1.2m into the team.", "£1,200,000 Made | the team")]
    [InlineData("The action plan to improve services has £2m of investment in therapies.", "£2,000,000 | therapies")]
    [InlineData("The council’s plan to invest £2m in therapies was heard.", "£2,000,000 Planned | therapies")]
    [InlineData("We put £900k a year into our casework team and hired 14 more officers.", "£900,000 every P1Y | our casework team")]
    [InlineData("We have invested £900k in our casework team and are hiring 14 more officers.", "£900,000 Made | our casework team")]
    [InlineData("The trust invested £700k in clinics and hopes to see shorter waits.", "£700,000 Made | clinics")]
    [InlineData("The board pledged £6m to cut waits and says that it will hire therapists.", "£6,000,000 Committed | to cut waits")]
    [InlineData("It spent £2m on trained staff and improved buildings for schools.", "£2,000,000 Made | trained staff and improved buildings for schools")]
    [InlineData("It spent £2m on new bases, agreed £3m for staff and has committed £4m to transport.",
        "£2,000,000 Made | new bases ; £3,000,000 Committed | staff ; £4,000,000 Committed | to transport")]
    [InlineData("Through its £30m school building programme Norbury is opening a base.", "£30,000,000 | school building programme")]
    [InlineData("As part of a £60 million transformation programme, Norbury is building schools.", "£60,000,000 | transformation programme")]
    [InlineData("Within two years £5m will be spent on new bases, training and therapists.", "£5,000,000 Planned | new bases, training and therapists")]
    [InlineData("The council has set aside £450,000 from reserves to clear late reviews.", "£450,000 Committed | to clear late reviews")]
    [InlineData("The council has already agreed an additional £1.4m a year for the plan team.", "£1,400,000 Committed every P1Y | the plan team")]
    [InlineData("The council agreed a debt of £4m with the bank.", "")]
    [InlineData("Members heard that the sum agreed was £4m.", "")]
    [InlineData("Some £2m of investment was agreed in this year’s budget.", "Approximately £2,000,000 Committed")]
    [InlineData("The trust invested £2m in personal budgets for families.", "£2,000,000 Made | personal budgets for families")]
    [InlineData("A £31m capital programme, agreed last month, has begun.", "£31,000,000 Capital | capital programme")]
    [InlineData("We have committed £9m to create bases and we’re hiring staff.", "£9,000,000 Committed | to create bases")]
    [InlineData("The new Norbury School, which cost £8.5m, is open.", "£8,500,000 | The new Norbury School")]
    [InlineData("The new Norbury School cost £8.5m and the hall cost £2m.", "£8,500,000 | The new Norbury School ; £2,000,000")]
    [InlineData("New bases will be built in a £2m scheme.", "£2,000,000 Planned")]
    [InlineData("Extra therapists come with £1.7m of extra funding agreed in February.", "£1,700,000 Committed")]
    [InlineData("A million pounds has been invested in speech therapy, said the leader.", "£1,000,000 Made | speech therapy")]
    [InlineData("The council set aside £4m in its 2024/25 budget for short breaks.", "£4,000,000 Committed | short breaks")]
    [InlineData("There is a new team, and £1.8 million of new money.", "£1,800,000")]
    [InlineData("The council has allocated £3.5 million from its High Needs capital grant to create bases.", "£3,500,000 Capital Committed | to create bases")]
    [InlineData("It has put half a million pounds into an autism hub.", "£500,000 Made | an autism hub")]
    [InlineData("More than £8m is earmarked for new bases, the council said.", "MoreThan £8,000,000 Committed | new bases")]
    public void Read_Spending_SaysWhatForAndOverWhatTime(string text, string expected) => Assert.Equal(expected, string.Join(" ; ", Read(text).Investments.Select(Line)));

    [Theory]
    [InlineData("The council’s high needs deficit reached £30m.")]
    [InlineData("High needs funding rises to over £10.5 billion.")]
    [InlineData("The area is allocated £80 million of high needs funding by the Department for Education.")]
    [InlineData("The Ombudsman told the council to pay £600 to the mother.")]
    [InlineData("Salary £52,000 per annum: apply to join our investment in SEND.")]
    [InlineData("The government is investing £740m nationally in places.")]
    [InlineData("More investment in outreach is needed.")]
    [InlineData("Tickets cost £15.")]
    [InlineData("The service overspent its budget by £4m.")]
    [InlineData("We need £2m of new money from somewhere.")]
    [InlineData("The government has allocated £5m from its capital grant for new places.")]
    [InlineData("The council will receive £3m of capital funding.")]
    [InlineData("A million pounds was raised by parents for the hospice.")]
    public void Read_OtherSums_AreNoInvestment(string text) => Assert.Empty(Read(text).Investments);

    // A sentence for each word that tells what a sum is, how far it has come, for what and when: a line of spending.tsv, empty where it is no investment.
    [Fact]
    public void Read_EachSentence_GivesWhatIsRecorded() =>
        Golden.AssertEqual(Recorded, string.Concat(File.ReadLines(Recorded).Select(line => line.Split('\t')[0]).Select(text => $"{text}\t{string.Join(" ; ", Read(text).Investments.Select(Line))}\n")));

    [Fact]
    public void Read_SumToldTwice_IsOneInvestmentWithTwoPlaces()
    {
        var investment = Assert.Single(Read("Council invests £3m in SEND\n\nThe council has invested £3 million in early help for families.").Investments);

        Assert.Equal(2, investment.At.Count);
    }

    [Fact]
    public void Read_SumToldTwiceInEachOfTwoSentences_HasItsPlacesInReadingOrder()
    {
        var told = Read("The council has invested £3m and £3m in early help. Over the last two years, £3m capital and £3m capital has been invested.").Investments[0].At;

        Assert.True(told.Count > 2);
        Assert.Equal(told.Distinct().Order(), told);
    }

    [Fact]
    public void Read_SumToldVeryOften_TakesNothingWithoutItsPlace()
    {
        var text = string.Concat(Enumerable.Repeat("The council has invested £3m. ", 30)) + "The council has invested £3m in early help.";

        var investment = Assert.Single(Read(text).Investments);

        Assert.Null(investment.Purpose);
        Assert.DoesNotContain(investment.At, at => at.End > text.IndexOf(" in early", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("£2m to £3m")]
    [InlineData("£2m or £3m")]
    [InlineData("£2 to £3 million")]
    [InlineData("between £2 and £3 million")]
    [InlineData("between about £2m and £3m")]
    public void Read_RangeOfSums_IsLeftOutAndSaid(string range)
    {
        var draft = Read($"The council will invest {range} in early help.");

        Assert.Empty(draft.Investments);
        Assert.Equal("SEND0251", draft.Diagnostics.ToOrdered(9)[0].Code);
    }

    [Fact]
    public void Read_TwoSumsJoined_AreNoRange() => Assert.Equal(2, Read("The council will invest £2m and £3m in early help.").Investments.Count);

    [Theory]
    [InlineData("An additional 90 specialist places were opened in Norbury.", "90 of 'specialist places' additional Made")]
    [InlineData("We have agreed 70 new places in resource bases in Norbury.", "70 additional Committed")]
    [InlineData("It will create almost 200 more special school placements.", "Almost 200 of 'special school placements' additional Planned")]
    [InlineData("Norbury Academy, a specialist primary with 48 places, has opened.", "48")]
    [InlineData("Capital funding of £4.7 million will deliver 72 new places at Norbury School.", "72 additional Planned investment 0")]
    [InlineData("The council opened 40 specialist places, created another 50 specialist places and will open 60 specialist places.",
        "40 of 'specialist places' Made ; 50 of 'specialist places' additional Made ; 60 of 'specialist places' Planned")]
    [InlineData("Plans for a £9m, 120-place special school in 2027 go on.", "120 of 'special school' Planned investment 0")]
    [InlineData("The £5m capital investment creates another 40 resourced provision places.", "40 of 'resourced provision places' additional investment 0")]
    [InlineData("Norbury is building more special schools. So far this has created 300 additional places.", "300 additional Made")]
    [InlineData("Norbury has opened a new unit for 16 pupils at Hill School.", "16 additional Made")]
    [InlineData("The council is building a new primary special school in Norbury for 90 pupils.", "90 additional")]
    [InlineData("It will build bases, which could provide as many as 70 new school places.", "UpTo 70 of 'school places' additional Planned")]
    public void Read_Places_SaysWhatTheyAreAndWhoPays(string text, string expected) => Assert.Equal(expected, string.Join(" ; ", Read(text).Places.Select(Line)));

    [Theory]
    [InlineData("There is a shortage of 300 special school places.")]
    [InlineData("The area needs 300 more special school places.")]
    [InlineData("The inspection took place in 2024 and 20 work placements were seen.")]
    [InlineData("The Government will create 10,000 specialist places across England.")]
    [InlineData("The hall has 60 places.")]
    [InlineData("Clubs met in schools. The charity has created 50 additional places on its course.")]
    [InlineData("Schools were praised. The charity has created 50 additional places.")]
    [InlineData("We created new provision for 300 pupils and opened doors.")]
    [InlineData("The school for 190 pupils was judged good.")]
    [InlineData("A new timetable at the school for 190 pupils opened doors.")]
    public void Read_OtherPlaces_AreNone(string text) => Assert.Empty(Read(text).Places);

    private static string Line(Investment i) => Join(i.Qualifier, i.Amount, i.Nature, i.Status, i.Every is { } e ? $"every {e}" : null, i.Over is { } o ? $"over {o}" : null,
        i.During is { } d ? $"during {d}" : null, i.Total ? "total" : null, i.Purpose is { } p ? $"| {p}" : null, string.Join(' ', i.Results.Select(result => $"> {result}")));

    private static string Line(SchoolPlaces p) => Join(p.Qualifier, p.Count, p.Of is { } of ? $"of '{of}'" : null, p.Additional ? "additional" : null, p.Status,
        p.Investment is { } i ? string.Create(CultureInfo.InvariantCulture, $"investment {i}") : null);

    private static string Join(params object?[] parts) =>
        string.Join(' ', parts.Select(part => Convert.ToString(part, CultureInfo.InvariantCulture)).Where(part => !string.IsNullOrEmpty(part)));

    private static ReportDraft Read(string text)
    {
        using var news = NewsText.Of(new SourceText(text));
        var draft = new ReportDraft(DocumentKind.NewsItem);
        InvestmentReader.Read(news, draft, new FactShare(news, []), 0);
        PlacesReader.Read(news, draft, new FactShare(news, []), 0);
        return draft;
    }
}
