using Medway.SendDomain.Reading.Text;

namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>
/// The bullets of a section, and its numbers: “1.”, “(1)”, “1)”, “a)”, “i.”, and “1” in a line of its own. A number is one of a list where the next or the one before it, written alike,
/// begins another line.
/// </summary>
internal readonly ref struct ListMarks
{
    private const int Styles = 4;
    private const int Alphabets = 3;
    private const int LongestNumber = 4;

    private readonly PrintedText printed;
    private readonly ReadOnlySpan<PrintedLine> lines;

    // How each line's number is written, from 1; none where there are no numbers.
    private readonly byte[]? numbers;

    public ListMarks(PrintedText printed, ReadOnlySpan<PrintedLine> lines)
    {
        this.printed = printed;
        this.lines = lines;
        Span<int> values = stackalloc int[Styles * Alphabets];
        Span<int> indices = stackalloc int[Styles * Alphabets];
        for (var i = 0; i < lines.Length; i++)
        {
            var (length, kind, value) = Mark(printed[lines[i]], values);
            if (length == 0)
                continue;
            if (value == values[kind] + 1 && value > 1)
            {
                numbers ??= new byte[lines.Length];
                numbers[indices[kind]] = numbers[i] = (byte)(kind + 1);
            }
            else if (value != 1)
            {
                continue;
            }
            (values[kind], indices[kind]) = (value, i);
        }
    }

    /// <summary>How many characters the mark at the beginning of a line takes, white space after it among them; 0 where there is none.</summary>
    public int Length(int index)
    {
        var line = printed[lines[index]];
        return Bullets.Length(line) is > 0 and var length ? length : IsNumbered(index) ? Mark(line, []).Length : 0;
    }

    /// <summary>Whether a line begins with a number of a list.</summary>
    public bool IsNumbered(int index) => numbers is not null && numbers[index] > 0;

    /// <summary>What marks of one list share: the bullet, or how its numbers are written.</summary>
    public char Kind(int index) => IsNumbered(index) ? (char)numbers![index] : printed[lines[index]][0];

    /// <summary>The length of a number with its marks and the white space after it, how it is written, and what it is; “i” is the ninth letter only behind the eighth.</summary>
    private static (int Length, int Kind, int Value) Mark(ReadOnlySpan<char> line, ReadOnlySpan<int> values)
    {
        var isOpen = line is ['(', ..];
        var start = isOpen ? 1 : 0;
        var end = start;
        while (end < line.Length && end - start < LongestNumber && char.IsAsciiLetterOrDigit(line[end]))
            end++;
        if (end == start)
            return default;
        var style = end < line.Length && line[end] == ')' ? isOpen ? 1 : 2 : isOpen ? -1 : end < line.Length && line[end] == '.' ? 3 : 0;
        var length = style > 0 ? end + 1 : end;
        if (style < 0 || (length < line.Length && (style == 0 || !char.IsWhiteSpace(line[length]))))
            return default;
        while (length < line.Length && char.IsWhiteSpace(line[length]))
            length++;
        var number = line[start..end];
        if (char.IsAsciiDigit(number[0]))
            return number.Length < 3 && int.TryParse(number, out var value) ? (length, style, value) : default;
        if (style == 0 || !char.IsAsciiLetterLower(number[0]))
            return default;
        var letter = number.Length == 1 ? number[0] - 'a' + 1 : 0;
        var roman = Roman(number);
        if (roman > 0 && (letter == 0 || values.IsEmpty || values[Styles + style] != letter - 1))
            return (length, (2 * Styles) + style, roman);
        return letter > 0 ? (length, Styles + style, letter) : default;
    }

    private static int Roman(ReadOnlySpan<char> number) => number switch
    {
        "i" => 1,
        "ii" => 2,
        "iii" => 3,
        "iv" => 4,
        "v" => 5,
        "vi" => 6,
        "vii" => 7,
        "viii" => 8,
        "ix" => 9,
        "x" => 10,
        _ => 0,
    };
}
