using System.Globalization;
using System.Text.RegularExpressions;
using Medway.SendDomain.Reading.NewsItem.Inspection;
using Medway.SendDomain.Reading.NewsItem.Layout;
using Medway.SendDomain.Reading.Text;

namespace Medway.SendDomain.Tests.Reading.NewsItem.Inspection;

/// <summary>Gives the parts of the reader what the search finds in a text of our own.</summary>
internal static partial class SignsOf
{
    /// <summary>What a part reads of a text, in which “{12}” stands for twelve words that tell nothing.</summary>
    public static T Read<T>(string text, Func<NewsSigns, T> read)
    {
        using var news = NewsText.Of(new SourceText(Spread(text)));
        return read(new NewsSigns(news));
    }

    public static string Spread(string text) =>
        Counts().Replace(text, count => string.Join(' ', Enumerable.Repeat("far", int.Parse(count.ValueSpan[1..^1], CultureInfo.InvariantCulture))));

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Counts();
}
