using Medway.SendDomain.Lexis;
using Medway.SendDomain.Reading.NewsItem.Layout;

namespace Medway.SendDomain.Reading.NewsItem.Findings;

/// <summary>
/// Whether a sentence tells what others than the area’s inspectors found: “Healthwatch found that …”, “the CQC rated the hospital good”, and “it also said …”
/// behind it. A body that only is the object of what the inspectors say (“inspectors found that complaints to the Ombudsman …”) finds nothing.
/// </summary>
internal struct OtherFinders
{
    private const int VerbReach = 14;
    private const int GradeReach = 7;
    private const int JudgedReach = 2;
    private const int ServiceReach = 8;
    private const int ReportReach = 4;

    private const FindingSign Verbs = FindingSign.Saying | FindingSign.Praise | FindingSign.Criticism;

    private static readonly WordSet Inspecting = WordSet.Of("inspectors inspector ofsted cqc commission watchdog watchdogs inspectorate inspectorates regulator regulators");
    private static readonly WordSet Papers = WordSet.Of("report letter inspection findings");
    private static readonly WordSet The = WordSet.Of("the this");
    private static readonly WordSet Times = WordSet.Of("before after since of from following");
    private static readonly WordSet Objects = WordSet.Of("to with against for");
    private static readonly WordSet Passive = WordSet.Of("is are was were be been being to");
    private static readonly WordSet Openers = WordSet.Of("however but and also the this that its their");
    private static readonly WordSet Reviews = WordSet.Of("it they he she peers reviewers review survey report challenge team committee panel ombudsman study inquiry investigation stocktake assessment audit department adviser advisers");
    private static readonly WordSet Inspections = WordSet.Of("inspectors inspection inspections ofsted cqc care watchdog regulator service");
    private static readonly WordSet Present = WordSet.Of("report say says find finds praise praises");
    private static readonly WordSet Graded = WordSet.Of("rated rates graded judged");
    private static readonly WordSet Grades = WordSet.Of("good outstanding inadequate requires");
    private static readonly WordSet Looking = WordSet.Of("inspection inspections visit assessment rating review inspected");
    private static readonly WordSet Into = WordSet.Of("of to into for");

    private static readonly PhraseIndex<bool> Area = PhraseSet.Of(
        "area send", "send inspection|inspections|report|review|revisit", "local area|areas", "ofsted and the? cqc", "ofsted and the? care quality commission", "cqc and ofsted", "care quality commission and ofsted",
        "special educational needs", "monitoring visit|inspection", "send services|partnership|arrangements|provision");

    private static readonly PhraseIndex<bool> Services = PhraseSet.Of(
        "children|adult|adults|child 's? social care", "adult|adults 's? services", "children 's services", "youth justice|offending", "fostering agency|agencies|service|services", "care home|homes", "children 's home|homes");

    private static readonly PhraseIndex<Finder> Bodies = new PhraseTable<Finder>()
        .Add("healthwatch|ombudsman|ombudsmen|lgsco|lga|nao|stocktake|stocktakes|dfe|survey|surveys|charity|charities", Finder.Review)
        .Add("local government association", Finder.Review).Add("national audit office", Finder.Review).Add("department for education", Finder.Review).Add("nhs england", Finder.Review)
        .Add("peer review|reviews|challenge|challenges|team|reviewers|inspection", Finder.Review).Add("peers also? found|said|say|noted|felt|concluded|identified|recommended", Finder.Review)
        .Add("education|select|accounts committee", Finder.Review).Add("scrutiny committee|panel|board|review|commission|inquiry|found|said|heard|concluded|felt", Finder.Review)
        .Add("children 's commissioner", Finder.Review).Add("best value", Finder.Review).Add("improvement adviser|advisor", Finder.Review).Add("department found|said|noted|concluded", Finder.Review)
        .Add("independent|external|internal|thematic|own|icb|nhs|committee|council review|audit|evaluation|inquiry|investigation", Finder.Review).Add("committee|council|board|trust 's own? review|audit|survey", Finder.Review)
        .Add("review by", Finder.Review).Add("self - evaluation|assessment found|finds|said|says|shows|concluded", Finder.Review).Add("tribunal|coroner found|ruled|said|ordered", Finder.Review).Add("panel|committee|board|forum members said|say|felt|noted|agreed|heard", Finder.Review)
        .Add("joint targeted area? inspection|inspections", Finder.Inspection).Add("jtai|ilacs|hmip|hmicfrs", Finder.Inspection).Add("inspectorate of probation|constabulary", Finder.Inspection).Add("probation inspectors|inspectorate", Finder.Inspection)
        .Add("youth justice inspection|inspectors", Finder.Inspection).Add("children 's services|homes inspection|inspections|inspectors", Finder.Inspection).Add("adult|children 's? social care inspection|inspections|inspectors", Finder.Inspection)
        .Add("fostering agency|service inspection|inspections", Finder.Inspection).Add("school inspection|inspections", Finder.Inspection).Add("ofsted 's? also|has|had|previously|last? rated|rating|ratings|rates|graded", Finder.Rating)
        .Add("cqc 's? also|has|had|previously|last? rated|rating|ratings|rates|graded", Finder.Rating).Build();

    // These name a finder where they stand over a section.
    private static readonly PhraseIndex<bool> Sections = PhraseSet.Of("fostering|adoption", "provider|school inspections", "youth justice", "adult social care", "learning from deaths");

    private Finder section;
    private Finder going;
    private bool reportIsTheirs;

    private enum Finder : byte
    {
        None,

        /// <summary>A review that no inspectors make.</summary>
        Review,

        /// <summary>Another inspection, whose inspectors are called so too.</summary>
        Inspection,

        /// <summary>A grade that another inspection gave, of which no report is told.</summary>
        Rating,
    }

    /// <summary>“Peer review” stands over what the peers found.</summary>
    public void Head(NewsText news, NewsBlock heading)
    {
        going = section = Finder.None;
        var about = false;
        for (var t = heading.FirstToken; t < heading.EndToken; t++)
        {
            if (Area.TryMatch(news.Text, news.Tokens[..heading.EndToken], t, out _))
                about = true;
            else if (section == Finder.None && Bodies.TryMatch(news.Text, news.Tokens[..heading.EndToken], t, out var hit))
                section = hit.Meaning;
            else if (section == Finder.None && Sections.TryMatch(news.Text, news.Tokens[..heading.EndToken], t, out _))
                section = Finder.Inspection;
        }
        if (about)
            section = Finder.None;
    }

    /// <summary>What “it” and “they” stand for ends with the paragraph, but not with its section.</summary>
    public void Begin() => going = section;

    /// <summary>Whether a sentence tells what another found; sentences are asked in reading order.</summary>
    public bool Tell(NewsText news, FindingSigns signs, NewsSentence sentence)
    {
        var finder = Named(news, signs, sentence, out var mentioned);
        // Most sentences name nobody, behind nobody: these are looked through no more.
        var area = (finder != Finder.None || going != Finder.None || section != Finder.None) && IsOfTheArea(news, sentence);
        if (finder == Finder.None && going != Finder.None && !area && (section != Finder.None || GoesOn(news, sentence)))
            finder = going;
        else if (area && finder == Finder.None)
            section = Finder.None;
        // “Behind the inspection of our hospital, rated good, came the area SEND inspection.”
        going = finder == Finder.None ? mentioned : area && finder != Finder.Review ? section : finder;
        reportIsTheirs = going == Finder.Review && NamesAReport(news, sentence);
        return finder != Finder.None;
    }

    private static bool IsOfTheArea(NewsText news, NewsSentence sentence)
    {
        for (var t = sentence.FirstToken; t < sentence.EndToken; t++)
        {
            if (Area.TryMatch(news.Text, news.Tokens[..sentence.EndToken], t, out _))
                return true;
        }
        return false;
    }

    private static bool NamesAReport(NewsText news, NewsSentence sentence)
    {
        for (var t = sentence.FirstToken; t < sentence.EndToken; t++)
        {
            if (!Inspecting.Contains(news.Tokens[t]) && Breaks(news, sentence, t))
                return true;
        }
        return false;
    }

    /// <summary>Whether the sentence that leads a list in makes its items what another found.</summary>
    public static bool Lead(NewsText news, FindingSigns signs, NewsSentence sentence) => default(OtherFinders).Tell(news, signs, sentence);

    /// <summary>The finder whose finding a sentence is; one that it only names may be “it” in the next.</summary>
    private static Finder Named(NewsText news, FindingSigns signs, NewsSentence sentence, out Finder mentioned)
    {
        mentioned = Finder.None;
        var (inspectors, theirs, area) = (false, false, default(bool?));
        for (var t = sentence.FirstToken; t < sentence.EndToken; t++)
        {
            if (!theirs && Bodies.TryMatch(news.Text, news.Tokens[..sentence.EndToken], t, out var hit))
            {
                if (hit.Meaning != Finder.Review)
                    return hit.Meaning;
                if (!IsTheInspectors(news, sentence, t) && Finds(news, signs, sentence, t, hit.Next))
                    return Finder.Review;
                mentioned = inspectors ? Finder.None : Finder.Review;
                t = hit.Next - 1;
                continue;
            }
            if (!theirs && IsGrade(news, sentence, t))
                return Finder.Rating;
            if (!theirs && IsOfAService(news, sentence, t) && !(area ??= IsOfTheArea(news, sentence)))
                return Finder.Inspection;
            inspectors |= Breaks(news, sentence, t);
            theirs = theirs || (inspectors && (SignAt(signs, t) & Verbs) != 0);
        }
        if (inspectors)
            mentioned = Finder.None;
        return Finder.None;
    }

    // “Ofsted’s survey”
    private static bool IsTheInspectors(NewsText news, NewsSentence sentence, int body) => body - 2 >= sentence.FirstToken && (Inspecting.Contains(news.Tokens[body - 1]) || Inspecting.Contains(news.Tokens[body - 2]));

    /// <summary>Whether a body is the subject of a verb of finding: “Healthwatch published its own report, which found”.</summary>
    private static bool Finds(NewsText news, FindingSigns signs, NewsSentence sentence, int first, int next)
    {
        var before = first - 1;
        if (before > sentence.FirstToken && The.Contains(news.Tokens[before]))
            before--;
        if (before >= sentence.FirstToken && Objects.Contains(news.Tokens[before]))
        {
            if (before > sentence.FirstToken && news.Tokens[before - 1].In(news.Text) is "according" or "According")
                return true;
            if (next + 1 >= sentence.EndToken || !PassageEnd.IsSign(news, next, ',') || news.Tokens[next + 1].In(news.Text) is not "which")
                return false;
        }
        for (var t = next - 1; t < Math.Min(sentence.EndToken, next + VerbReach); t++)
        {
            if (t >= next && Breaks(news, sentence, t))
                return false;
            if ((SignAt(signs, t) & Verbs) != 0 && !Passive.Contains(news.Tokens[t - 1]))
                return true;
        }
        return false;
    }

    // The inspectors, or “the report”; not “its own report” nor “before the inspection”.
    private static bool Breaks(NewsText news, NewsSentence sentence, int t) =>
        Inspecting.Contains(news.Tokens[t])
        || (Papers.Contains(news.Tokens[t]) && t > sentence.FirstToken && The.Contains(news.Tokens[t - 1]) && !(t - 1 > sentence.FirstToken && Times.Contains(news.Tokens[t - 2])));

    private static FindingSign SignAt(FindingSigns signs, int token) => signs.Of(token, token + 1);

    // “Rated good by the CQC”: an area has no such grade. Inspectors may judge some of its services good all the same.
    private static bool IsGrade(NewsText news, NewsSentence sentence, int verb)
    {
        if (!Graded.Contains(news.Tokens[verb]))
            return false;
        for (var t = Math.Max(sentence.FirstToken, verb - 3); t < verb; t++)
        {
            if (news.Tokens[t].In(news.Text) is "inspectors" or "Inspectors" or "they" or "They")
                return false;
        }
        var reach = news.Tokens[verb].In(news.Text) is "judged" ? JudgedReach : GradeReach;
        for (var t = verb + 1; t < Math.Min(sentence.EndToken, verb + 2 + reach); t++)
        {
            if (news.Tokens[t].In(news.Text) is "by" && !Inspecting.Contains(news.Tokens[Math.Min(t + 2, sentence.EndToken - 1)]) && !Inspecting.Contains(news.Tokens[Math.Min(t + 1, sentence.EndToken - 1)]))
                return false;
            if (Grades.Contains(news.Tokens[t]))
                return true;
        }
        return false;
    }

    // “Ofsted’s separate visit to the county’s children’s social care”
    private static bool IsOfAService(NewsText news, NewsSentence sentence, int noun)
    {
        if (!Looking.Contains(news.Tokens[noun]) || noun + 1 >= sentence.EndToken || !Into.Contains(news.Tokens[noun + 1]))
            return false;
        for (var t = noun + 2; t < Math.Min(sentence.EndToken, noun + ServiceReach) && !ClauseEnd.IsSign(news, t); t++)
        {
            if (Services.TryMatch(news.Text, news.Tokens[..sentence.EndToken], t, out _))
                return true;
        }
        return false;
    }

    // “It also found”, “The review said”; behind another inspection “Inspectors said” too.
    private readonly bool GoesOn(NewsText news, NewsSentence sentence)
    {
        var t = sentence.FirstToken;
        while (t < sentence.EndToken - 1 && t < sentence.FirstToken + 3 && (Openers.Contains(news.Tokens[t]) || news.Tokens[t].IsPunctuation))
            t++;
        // “The committee said the report was sobering. The report praised …”
        if (going == Finder.Review)
            return Reviews.Contains(news.Tokens[t]) && !(reportIsTheirs && Papers.Contains(news.Tokens[t]));
        // “The Ofsted report”, “inspectors’ report”, “inspectors say” now: of a grade no report is told.
        for (var near = t; going == Finder.Rating && near < Math.Min(sentence.EndToken, t + ReportReach); near++)
        {
            if (Present.Contains(news.Tokens[near]))
                return false;
        }
        return Reviews.Contains(news.Tokens[t]) || Inspections.Contains(news.Tokens[t]);
    }
}
