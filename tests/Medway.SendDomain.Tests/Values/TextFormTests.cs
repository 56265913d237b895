using FsCheck;
using FsCheck.Fluent;
using Medway.SendDomain.Model;
using Medway.SendDomain.Model.Vocabularies;
using Medway.SendDomain.Values;
using Xunit;

namespace Medway.SendDomain.Tests.Values;

/// <summary>The text form of every value reads back as that value, and no text makes reading throw.</summary>
public class TextFormTests
{
    private static readonly Gen<char> Digits = Gen.Choose('0', '9').Select(c => (char)c);

    private static readonly Gen<char> Capitals = Gen.Choose('A', 'Z').Select(c => (char)c);

    [Fact]
    public void LaCode_ReadsBack() => ReadsBack(Text(Digits, 3).Select(LaCode.Parse));

    [Fact]
    public void GssCode_ReadsBack() => ReadsBack(from letter in Capitals from digits in Text(Digits, 8) select GssCode.Parse(letter + digits));

    [Fact]
    public void OdsCode_ReadsBack() => ReadsBack(from length in Gen.Choose(3, 8) from code in Text(Gen.OneOf(Capitals, Digits), length) select OdsCode.Parse(code));

    [Fact]
    public void OfstedUrn_ReadsBack() => ReadsBack(Gen.Choose(10_000, 99_999).Select(number => OfstedUrn.Parse(FormattableString.Invariant($"{number}"))));

    [Fact]
    public void PartialDate_ReadsBack() => ReadsBack(Generators.Dates);

    [Fact]
    public void DateSpan_ReadsBack() => ReadsBack(Generators.Spans);

    [Fact]
    public void Money_ReadsBack() => ReadsBack(from sum in Generators.Pounds from negative in Gen.Elements(true, false) select negative ? Money.FromPence(-sum.Pence) : sum);

    [Fact]
    public void DocumentPart_ReadsBack() => ReadsBack(from count in Gen.Choose(1, 99) from number in Gen.Choose(1, count) select new DocumentPart(number, count));

    [Fact]
    public void OpenVocabularies_KnownNames_ReadBackAsKnown()
    {
        AssertKnown(DocumentKind.Known);
        AssertKnown(FindingKind.Known);
        AssertKnown(FollowUpKind.Known);
        AssertKnown(InspectionActivity.Known);
        AssertKnown(InspectionFramework.Known);
        AssertKnown(Sector.Known);
    }

    [Fact]
    public void EveryValueWithATextForm_IsTriedHere()
    {
        Type[] tried = [typeof(LaCode), typeof(GssCode), typeof(OdsCode), typeof(OfstedUrn), typeof(PartialDate), typeof(DateSpan), typeof(Money), typeof(DocumentPart),
            typeof(DocumentKind), typeof(FindingKind), typeof(FollowUpKind), typeof(InspectionActivity), typeof(InspectionFramework), typeof(Sector)];
        var parsable = typeof(SendReport).Assembly.GetExportedTypes()
            .Where(type => type.IsValueType && type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(ISpanParsable<>)));
        Assert.Equal([], parsable.Except(tried));
    }

    private static void ReadsBack<T>(Gen<T> values) where T : struct, ISpanParsable<T>
    {
        Holds(values, value =>
        {
            var text = value.ToString()!;
            Assert.Equal(value, FromString<T>(text));
            Assert.Equal(value, T.Parse(text.AsSpan(), null));
            Assert.True(T.TryParse(text, null, out var again) && again.Equals(value));
            Assert.False(T.TryParse(text + " ", null, out _));
        });
        Holds(TextGenerators.ArbitraryUnicode, text =>
        {
            if (T.TryParse(text, null, out var value))
                Assert.Equal(value, T.Parse(value.ToString()!, null));
            else
            {
                Assert.Throws<FormatException>(() => FromString<T>(text));
                Assert.Throws<FormatException>(() => T.Parse(text.AsSpan(), null));
            }
        });
        Assert.False(T.TryParse((string?)null, null, out _));
        Assert.False(T.TryParse("", null, out _));
        Assert.Throws<ArgumentNullException>(() => FromString<T>(null!));
        Assert.Equal("", default(T).ToString() is "£0" ? "" : default(T).ToString());
    }

    // The interface of spans would take a string too, as a span.
    private static T FromString<T>(string text) where T : IParsable<T> => T.Parse(text, null);

    private static void AssertKnown<T>(IReadOnlyList<T> known) where T : struct, IOpenVocabulary<T>
    {
        Assert.All(known, value => Assert.True(T.Parse(value.ToString()!, null) is { IsKnown: true } again && again.Equals(value)));
        Assert.False(T.Parse("neverHeardOf", null).IsKnown);
        Assert.Equal("neverHeardOf", T.Parse("neverHeardOf", null).ToString());
        Assert.False(default(T).IsKnown);
    }

    private static Gen<string> Text(Gen<char> characters, int length) => Gen.ArrayOf(characters, length).Select(array => new string(array));

    private static void Holds<T>(Gen<T> values, Action<T> holds) =>
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithQuietOnSuccess(true), Prop.ForAll(values.ToArbitrary(), holds));
}
