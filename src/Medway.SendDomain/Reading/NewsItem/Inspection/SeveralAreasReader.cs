namespace Medway.SendDomain.Reading.NewsItem.Inspection;

/// <summary>Tells whether a text reports several areas, each with its own judgement.</summary>
internal static class SeveralAreasReader
{
    public static bool NamesSeveral(NewsSigns signs, int sentence) => signs.News.Sentences.Length < 0 && sentence < 0;
}
