using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Model;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.Text;

namespace Medway.SendDomain.Reading.InspectionReport;

/// <summary>
/// Reads the inspection team as one stream of words: a name is what is no word of a role, a role what follows it. So it does not matter how the two
/// columns were set, or in what order name, inspectorate and role stand.
/// </summary>
internal static class TeamSection
{
    private static readonly KnownWords Honorifics = new("mr", "mrs", "ms", "miss", "dr", "professor", "prof", "sir", "dame");

    public static void Read(PrintedText printed, ReadOnlySpan<PrintedLine> lines, ReportDraft draft)
    {
        var left = new List<PrintedLine>();
        var right = new List<PrintedLine>();
        var middle = -1;
        for (var i = 0; i < lines.Length && middle < 0; i++)
            middle = PrintedColumns.Of(printed.Source.Text, lines[i], "Ofsted", "Care Quality");
        if (middle > 0)
            PrintedColumns.Split(printed.Source.Text, lines, middle, left, right);
        else
            left.AddRange(lines);
        var reader = new Reader(printed, draft);
        // Whoever stands last in one column has no role at the top of the other.
        foreach (var column in (List<PrintedLine>[])[left, right])
        {
            for (var i = 0; i < column.Count; i++)
                reader.Line(column[i], i + 1 < column.Count ? printed[column[i + 1]] : default);
            reader.Finish();
        }
    }

    private sealed class Reader(PrintedText printed, ReportDraft draft)
    {
        private readonly PrintedPassage name = printed.Passage();
        private readonly PrintedPassage role = printed.Passage();
        private bool newLine;

        private bool afterComma;
        private bool afterSemicolon;

        // Where a role stands before the name of who has it.
        private (int Start, int End)? roleBefore;
        private string? honorific;
        private Inspectorate under = Inspectorate.Ofsted;

        // Whether those that follow stand under the heading of one inspectorate and no other.
        private bool isUnderHeading;
        private bool isHeadingLast;
        private char lastSign;

        public void Line(PrintedLine line, ReadOnlySpan<char> next)
        {
            var text = printed[line];
            var (length, inspectorate) = TeamHeading.In(text);
            if (length == text.Length && inspectorate == Inspectorate.Ofsted && IsOfRole(line, next))
                length = 0;
            lastSign = text[^1];
            if (length > 0)
            {
                Finish();
                under = inspectorate;
                isUnderHeading = !isHeadingLast;
                isHeadingLast = length == text.Length;
                if (isHeadingLast)
                    return;
            }
            isHeadingLast = false;
            if (PrintedColumns.Of(printed.Source.Text, line, "Ofsted", "Care Quality") > 0 || text.TrimEnd(":. ").Equals("Ofsted Care Quality Commission", StringComparison.OrdinalIgnoreCase))
                return;
            newLine = true;
            afterComma = false;
            afterSemicolon = false;
            var from = length > 0 ? length : Bullets.Length(text);
            if (TeamRole.ColonBehind(text[from..]) is > 0 and var colon)
            {
                Finish();
                roleBefore = (line.Start + from, line.Start + from + colon);
                from += colon;
            }
            for (var i = from; i < text.Length;)
            {
                while (i < text.Length && (char.IsWhiteSpace(text[i]) || text[i] is ',' or ';' or ':' or '–' or '|' || Bullets.Length(text[i..]) > 0))
                {
                    afterComma |= !char.IsWhiteSpace(text[i]);
                    afterSemicolon |= text[i] is ';' or '|';
                    i++;
                }
                var start = i;
                while (i < text.Length && !char.IsWhiteSpace(text[i]) && text[i] is not (',' or ';' or '|'))
                    i++;
                if (i > start)
                    Word(line.Start + start, line.Start + i, text[i..]);
            }
        }

        /// <summary>Whether “Ofsted” alone in its line is a word of the role before it, which goes on, and no heading.</summary>
        private bool IsOfRole(PrintedLine line, ReadOnlySpan<char> next) =>
            !(name.IsEmpty && role.IsEmpty) && line.Gap != LineGap.Blank && (lastSign == ',' || (TeamRole.ColonBehind(next) < 0 && TeamRole.IsWord(FirstOf(next))));

        private static ReadOnlySpan<char> FirstOf(ReadOnlySpan<char> text)
        {
            var end = text.IndexOfAny(" ,;|\u00A0");
            return (end < 0 ? text : text[..end]).Trim("().,:");
        }

        private void Word(int start, int end, ReadOnlySpan<char> behind)
        {
            var word = printed.Source.Text.AsSpan(start, end - start);
            var bare = word.Trim("().,:");
            var isRole = (TeamRole.IsWord(bare) && !IsSurname(bare)) || word[0] == '(' || (word[^1] == ')' && !role.IsEmpty) || (!char.IsUpper(word[0]) && !name.IsEmpty && !NameWords.Is(word))
                || IsLoneInRole(word, behind);
            if (!isRole)
            {
                if (!name.IsEmpty && (!role.IsEmpty || newLine || (afterSemicolon && name.Words.Contains(' '))))
                    Finish();
                newLine = false;
                afterSemicolon = false;
                if (name.IsEmpty && honorific is null && Honorifics.Has(bare))
                {
                    honorific = bare.ToString();
                    return;
                }
                if (name.IsEmpty && !char.IsUpper(word[0]))
                    return;
                if (name.IsEmpty)
                    afterComma = false;
                name.Add(start, end);
                return;
            }
            newLine = false;
            afterSemicolon = false;
            if (name.IsEmpty)
                return;
            AddRoleBefore();
            role.Add(start, end);
        }

        /// <summary>Whether the word, though of a role, is the second of a name: “Mark Senior, HMI”.</summary>
        private bool IsSurname(ReadOnlySpan<char> bare) =>
            !newLine && !afterComma && role.IsEmpty && !name.IsEmpty && !name.Words.Contains(' ') && TeamRole.MayBeSurname(bare);

        /// <summary>Whether a word that is no role’s stands alone between a role’s words, where nobody’s two names have room: “SEND Professional Lead”.</summary>
        private bool IsLoneInRole(ReadOnlySpan<char> word, ReadOnlySpan<char> behind)
        {
            if (newLine || word[^1] is '.' or ':' || behind.IsEmpty || behind[0] is not (' ' or '\u00A0') || !(role.IsEmpty ? afterComma && !afterSemicolon && name.Words.Contains(' ') : !afterSemicolon))
                return false;
            var next = FirstOf(behind.TrimStart());
            return !next.IsEmpty && TeamRole.IsWord(next) && !TeamRole.MayBeSurname(next) && !Honorifics.Has(word);
        }

        private void AddRoleBefore()
        {
            if (roleBefore is var (start, end))
                role.Add(start, end);
            roleBefore = null;
        }

        public void Finish()
        {
            if (!name.IsEmpty)
                AddRoleBefore();
            roleBefore = null;
            var (who, nameAt) = name.Take();
            var (what, roleAt) = role.Take();
            var title = honorific;
            honorific = null;
            if (who.Length == 0)
                return;
            if (!who.Contains(' ') || (what.Length == 0 && !(isUnderHeading && OfficerName.IsWhole(who))))
            {
                draft.Diagnostics.Add(DiagnosticCatalogue.TeamMemberNotUnderstood.At(nameAt, who));
                return;
            }
            draft.Team.Add(new TeamMember
            {
                Name = who,
                Honorific = title,
                Inspectorate = TeamRole.InspectorateOf(what) ?? under,
                Role = what.Length == 0 ? null : what,
                Lead = TeamRole.IsLead(what),
                At = nameAt.With(roleAt),
            });
        }
    }
}
