using System.Globalization;

namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>A word of a passage as written dates see it: a number, a month, what links two days, or anything else. Names of days and commas are passed over.</summary>
internal readonly struct WrittenDateWord(WrittenDateWord.Kinds kind, int value, int start, int end)
{
    public readonly Kinds Kind = kind;
    public readonly int Value = value;
    public readonly int Start = start;
    public readonly int End = end;

    private static readonly string[] Months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    public enum Kinds : byte
    {
        Other,
        Number,
        Month,
        To,
        And,
    }

    public static List<WrittenDateWord> Cut(ReadOnlySpan<char> text)
    {
        var words = new List<WrittenDateWord>();
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            if (char.IsAsciiDigit(text[i]))
            {
                while (i < text.Length && char.IsAsciiDigit(text[i]))
                    i++;
                var value = i - start > 4 ? 0 : int.Parse(text[start..i], CultureInfo.InvariantCulture);
                if (i + 1 < text.Length && text[i..(i + 2)] is "st" or "nd" or "rd" or "th")
                    i += 2;
                words.Add(new WrittenDateWord(Kinds.Number, value, start, i));
            }
            else if (char.IsLetter(text[i]))
            {
                while (i < text.Length && char.IsLetter(text[i]))
                    i++;
                var word = text[start..i];
                if (!word.EndsWith("day", StringComparison.OrdinalIgnoreCase))
                    words.Add(new WrittenDateWord(KindOf(word, out var month), month, start, i));
            }
            else
            {
                i++;
                if (text[start] is '-' or '\u2013' or '\u2014' or '\u2212' or '\u2010' or '\u2011')
                    words.Add(new WrittenDateWord(Kinds.To, 0, start, i));
                else if (text[start] == '&')
                    words.Add(new WrittenDateWord(Kinds.And, 0, start, i));
                else if (text[start] is '.' or ';' or '/')
                    words.Add(new WrittenDateWord(Kinds.Other, 0, start, i));
            }
        }
        return words;
    }

    private static Kinds KindOf(ReadOnlySpan<char> word, out int month)
    {
        month = 0;
        if (word.Equals("to", StringComparison.OrdinalIgnoreCase) || word.Equals("until", StringComparison.OrdinalIgnoreCase))
            return Kinds.To;
        if (word.Equals("and", StringComparison.OrdinalIgnoreCase))
            return Kinds.And;
        for (var i = 0; i < Months.Length; i++)
        {
            if (word.Equals(Months[i], StringComparison.OrdinalIgnoreCase) || (word.Length is 3 or 4 && Months[i].AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase)))
            {
                month = i + 1;
                return Kinds.Month;
            }
        }
        return Kinds.Other;
    }
}
