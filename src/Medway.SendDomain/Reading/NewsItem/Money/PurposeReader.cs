using Medway.SendDomain.Lexis;
using Medway.SendDomain.Reading.Phrases;

namespace Medway.SendDomain.Reading.NewsItem.Money;

/// <summary>What a sum is for and what came of it, as ranges of tokens; empty where the sentence does not say.</summary>
internal struct Purpose
{
    public int First;
    public int End;
    public int ResultsFirst;
    public int ResultsEnd;
}

/// <summary>Reads the words on the purpose of a sum: behind “into”, “for”, “to”, or what is built for it: “a £9m special school in …”.</summary>
internal static class PurposeReader
{
    private const int LongestSource = 9;

    private static readonly WordSet Dangling = WordSet.Of("and with plus a the of or in on at by for from into worth costing including");
    private static readonly WordSet Containers = WordSet.Of("fund pot package boost injection");
    private static readonly WordSet Bare = WordSet.Of("fund pot package boost injection scheme programme project");
    private static readonly ulong Comma = Folding.Hash(",");
    private static readonly ulong To = Folding.Hash("to");
    private static readonly ulong In = Folding.Hash("in");
    private static readonly ulong For = Folding.Hash("for");
    private static readonly ulong So = Folding.Hash("so");
    private static readonly ulong By = Folding.Hash("by");
    private static readonly ulong From = Folding.Hash("from");
    private static readonly WordSet Sources = WordSet.Of("from in");
    private static readonly WordSet Budgets = WordSet.Of("budget reserves");
    private static readonly WordSet Givers = WordSet.Of("council board trust cabinet partnership authority and of");
    private static readonly WordSet Speech = WordSet.Of("said says");
    private static readonly ulong Including = Folding.Hash("including");
    private static readonly ulong Pound = Folding.Hash("£");

    public static Purpose Behind(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, int end)
    {
        var i = at;
        while (i < end && i < at + 14)
        {
            if (SpendingTime.TryAt(text, tokens, i, end, out var time))
            {
                i = time.End;
                continue;
            }
            // “Agreed in February”, “£2m in 2023/24” says when.
            if ((tokens[i].Is(In) || (tokens[i].Is(From) && DateWords.Month(text, tokens, i + 1) > 0)) && WhenWords.EndAt(text, tokens, i, end) is > 0 and var when)
            {
                i = when;
                continue;
            }
            // “£5m fund to …” is no purpose yet.
            if (Containers.Contains(tokens[i]) && i + 1 < end && (tokens[i + 1].Is(Comma) || SpendingWords.Leads.Contains(tokens[i + 1])))
            {
                i += tokens[i + 1].Is(Comma) ? 2 : 1;
                continue;
            }
            if (IsBuilt(text, tokens, i, end))
                return Until(text, tokens, tokens[i].Is(Comma) ? i + 1 : i, end);
            if (Sources.Contains(tokens[i]) && BehindSource(tokens, i, end) is > 0 and var lead)
            {
                i = lead;
                continue;
            }
            if (BehindGiver(tokens, i, end) is > 0 and var given)
            {
                i = given;
                continue;
            }
            if (tokens[i].Is(In) && IsInBudget(tokens, i, end))
                return default;
            if (SpendingWords.Leads.Contains(tokens[i]) && i + 1 < end && !SpendingWords.Between.Contains(tokens[i + 1]) && (!tokens[i + 1].IsNumber || IsCounted(text, tokens, i, end)))
            {
                if (tokens[i].Is(By) || tokens[i].Is(From))
                    return default;
                return Until(text, tokens, tokens[i].Is(To) || tokens[i].Is(So) ? i : i + 1, end);
            }
            // “into the development of”: an article behind the preposition.
            if (SpendingWords.Leads.Contains(tokens[i]) && i + 2 < end && tokens[i + 1].In(text) is "the" or "a" or "more" or "new" or "extra" && !tokens[i].Is(By) && !tokens[i].Is(From))
                return Until(text, tokens, i + 1, end);
            if (SpendingWords.Buys.Contains(tokens[i]) && i + 1 < end)
                return Until(text, tokens, i + 1, end);
            if (!SpendingWords.Between.Contains(tokens[i]))
                return default;
            i++;
        }
        return default;
    }

    /// <summary>From a token on to where the words on the purpose end; what follows in “which …” or behind a verb is what came of it.</summary>
    public static Purpose Until(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int first, int end)
    {
        var relative = false;
        var i = first;
        for (; i < end; i++)
        {
            var sign = tokens[i].IsPunctuation ? text[tokens[i].Start] : '\0';
            if (sign is '.' or ';' or ':' or '”' or '"' or '—' or '!' or '?' || (sign == '–' && tokens[i].HasSpaceBefore) || tokens[i].Is(Pound))
                break;
            relative |= SpendingWords.Relative.Contains(tokens[i]);
            if (i == first)
                continue;
            var comma = tokens[i].Is(Comma);
            if (comma && EndsInSpeech(tokens, i + 1, end))
                break;
            if (comma && i + 1 < end && (SpendingWords.ClauseEnds.Contains(tokens[i + 1]) || (tokens[i + 1].Is(Folding.And) && EndsAt(tokens, i + 2, end))))
                break;
            if (!relative && (comma || tokens[i].Is(Folding.And)) && NextClause.BeginsBehind(text, tokens, i, end, tokens[first].Is(To)))
                break;
            if (!relative && (SpendingWords.Finite.Contains(tokens[i]) || tokens[i].Is(By)))
                break;
            if (tokens[i].In(text) is "this" or "last" or "next" && i + 1 < end && tokens[i + 1].In(text) is "year" or "month")
                break;
            if (tokens[i].Is(Folding.And) && EndsAt(tokens, i + 1, end))
                break;
            if (SpendingTime.TryAt(text, tokens, i, end, out var time) && (time.End >= end - 1 || tokens[time.End].IsPunctuation))
                break;
            if (WhenWords.EndAt(text, tokens, i, end) is > 0 and var when && (when >= end || tokens[when].IsPunctuation))
                break;
        }
        var purpose = new Purpose { First = first, End = i };
        while (purpose.End > first && ((tokens[purpose.End - 1].IsPunctuation && text[tokens[purpose.End - 1].Start] != ')') || Dangling.Contains(tokens[purpose.End - 1])))
            purpose.End--;
        // “A £2m scheme” is for nothing that is told.
        if (purpose.End == first || (purpose.End == first + 1 && Bare.Contains(tokens[first])))
            return default;
        var results = i < end && tokens[i].Is(Comma) && i + 2 < end && tokens[i + 1].In(text) is "which" && SpendingWords.Finite.Contains(tokens[i + 2]) ? i + 2
            : i < end && purpose.End == i && !relative && tokens[i].In(text) is "has" or "have" or "is" or "are" ? i : end;
        if (results < end && IsResult(tokens, results, end))
        {
            var last = end;
            // “…, and another £2m”: what leads to the next sum is no result of this one.
            while (last > results && ((tokens[last - 1].IsPunctuation && text[tokens[last - 1].Start] != ')') || (end < tokens.Length && tokens[end].Is(Pound) && LeadsToSum(tokens[last - 1]))))
                last--;
            (purpose.ResultsFirst, purpose.ResultsEnd) = (results, last);
        }
        return purpose;
    }

    /// <summary>Cuts what came of it where another verb begins: “has removed the backlog | and | is reducing waits”.</summary>
    public static List<(int First, int End)> Results(ReadOnlySpan<Token> tokens, Purpose purpose)
    {
        var parts = new List<(int, int)>();
        var first = purpose.ResultsFirst;
        for (var i = first + 1; i < purpose.ResultsEnd - 1; i++)
        {
            if (!tokens[i].Is(Folding.And) || !SpendingWords.Finite.Contains(tokens[i + 1]))
                continue;
            parts.Add((first, tokens[i - 1].Is(Comma) ? i - 1 : i));
            first = i + 1;
        }
        if (purpose.ResultsEnd > first)
            parts.Add((first, purpose.ResultsEnd));
        return parts;
    }

    /// <summary>The word that leads to the purpose behind “from its reserves” or “in this year’s budget”; 0 where none does.</summary>
    private static int BehindSource(ReadOnlySpan<Token> tokens, int from, int end)
    {
        for (var i = from + 2; i < end - 1 && i < from + LongestSource && !tokens[i].Is(Comma); i++)
        {
            if (!SpendingWords.Leads.Contains(tokens[i]) || tokens[i].Is(By) || tokens[i].Is(From) || !(tokens[from].Is(From) ? tokens[i - 1].IsWord : Budgets.Contains(tokens[i - 1]) && SpendingWords.Determiners.Contains(tokens[from + 1])))
                continue;
            return tokens[i].Is(To) && (tokens[i + 1].IsCapital || !tokens[i + 1].IsWord || SpendingWords.Determiners.Contains(tokens[i + 1])) ? 0 : i;
        }
        return 0;
    }

    /// <summary>The word that leads to the purpose behind “by Vale Council” or “to the base budget”; 0 where none does.</summary>
    private static int BehindGiver(ReadOnlySpan<Token> tokens, int lead, int end)
    {
        var by = tokens[lead].Is(By);
        if (!by && !tokens[lead].Is(To))
            return 0;
        for (var i = lead + 1; i < end - 1 && i < lead + LongestSource && tokens[i].IsWord; i++)
        {
            if (tokens[i].Is(For))
                return by ? i > lead + 1 ? i : 0 : Budgets.Contains(tokens[i - 1]) ? i : 0;
            if (by && !tokens[i].IsCapital && !SpendingWords.Determiners.Contains(tokens[i]) && !Givers.Contains(tokens[i]))
                return 0;
        }
        return 0;
    }

    // “Agreed in this year’s budget”
    private static bool IsInBudget(ReadOnlySpan<Token> tokens, int at, int end)
    {
        for (var i = at + 2; i < end && i < at + LongestSource && SpendingWords.Determiners.Contains(tokens[at + 1]); i++)
        {
            if (Budgets.Contains(tokens[i]))
                return i + 1 >= end || tokens[i + 1].IsPunctuation;
        }
        return false;
    }

    // “…, the council said.”, “…, said the leader.”
    private static bool EndsInSpeech(ReadOnlySpan<Token> tokens, int first, int end)
    {
        if (first < end && Speech.Contains(tokens[first]))
            return true;
        if (end - first > LongestSource)
            return false;
        while (end > first && tokens[end - 1].IsPunctuation)
            end--;
        return end - first > 1 && Speech.Contains(tokens[end - 1]);
    }

    /// <summary>“on 300 new places”, “for 14 psychologists”: what is counted, not when or up to what.</summary>
    private static bool IsCounted(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int lead, int end) =>
        (tokens[lead].Is(In) && CountPhrase.TryAt(text, tokens[..end], lead + 1, out _)) || (tokens[lead].In(text) is "on" or "for" or "into" && lead + 2 < end && tokens[lead + 2].IsWord && !tokens[lead + 2].IsCapital && tokens[lead + 1].End - tokens[lead + 1].Start < 4
        && tokens[lead + 2].In(text) is not ("year" or "years" or "month" or "months" or "week" or "weeks" or "day" or "days" or "per" or "m" or "million" or "k"));

    private static bool LeadsToSum(in Token token) => Dangling.Contains(token) || SpendingWords.More.Contains(token) || SpendingWords.Determiners.Contains(token);

    private static bool IsResult(ReadOnlySpan<Token> tokens, int verb, int end) => verb + 1 < end && !SpendingWords.NoResult.Contains(tokens[verb + 1]);

    private static bool IsBuilt(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, int at, int end)
    {
        if (tokens[at].Is(Comma))
            at++;
        for (var i = at; i < end && i < at + 6; i++)
        {
            if (SpendingWords.Buildings.Contains(tokens[i]))
                return true;
            if (SpendingWords.Leads.Contains(tokens[i]) || SpendingWords.Finite.Contains(tokens[i]) || tokens[i].Is(Including)
                || (tokens[i].IsPunctuation && text[tokens[i].Start] != '-') || tokens[i].In(text) is "of" or "and")
                return false;
        }
        return false;
    }

    // Another sum, or another thing done, follows within a few words.
    private static bool EndsAt(ReadOnlySpan<Token> tokens, int first, int end)
    {
        for (var i = first; i < end && i < first + 5; i++)
        {
            if (MoneyPhrase.BeginsAt(tokens[i]))
                return true;
        }
        return false;
    }
}
