using Medway.SendDomain.Lexis;
using Medway.SendDomain.Model;
using Medway.SendDomain.Reading.Drafting;
using Medway.SendDomain.Reading.NewsItem.Layout;
using Medway.SendDomain.Reading.NewsItem.Search;
using Medway.SendDomain.Reading.Text;
using Medway.SendDomain.Register;
using Medway.SendDomain.Register.Mentions;
using Medway.SendDomain.Values;
using NodaTime;

namespace Medway.SendDomain.Reading.NewsItem.Partnership;

/// <summary>Reads the bodies of the partnership that a text names: the authority, boards, the parent carer forum, groups and trusts.</summary>
internal static class PartnershipReader
{
    /// <summary>A partnership has a dozen bodies at most; a list without end is not searched for doubles without end.</summary>
    private const int MostBodies = 100;

    private static readonly ulong Possessive = Folding.Hash("'s");

    private static readonly PhraseIndex<bool> Served = PhraseSet.Of(
        "trust|ft|first|group|ccg|groups");

    private static readonly string[] Groups = [" Clinical Commissioning Group", " Clinical Commissioning Groups", " CCG", " CCGs"];

    public static void Read(NewsText news, List<BodyMention> mentions, ReportDraft draft)
    {
        var date = AreaReader.AsAt(draft);
        foreach (var mention in mentions)
        {
            switch (mention.Kind)
            {
                case BodyKind.Council:
                    Council(news, mention, date, draft);
                    break;
                case BodyKind.Board:
                    Board(news, mention, date, draft);
                    break;
                case BodyKind.Forum:
                    draft.ParentCarerForum ??= new NamedBody { Name = Name(news, mention), At = ValueList<TextSpan>.One(At(news, mention)) };
                    break;
                case BodyKind.ClinicalCommissioningGroup or BodyKind.Other when IsServed(news, mention):
                    Other(news, mention, draft);
                    break;
            }
        }
        Listed(news, mentions, draft);
        if (draft.LocalAuthority is null)
            FromRegister(news, draft);
    }

    private static void Listed(NewsText news, List<BodyMention> mentions, ReportDraft draft)
    {
        var found = new List<(int First, int End)>();
        var behind = 0;
        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].First >= behind && mentions[i].Kind is BodyKind.Council or BodyKind.Board)
                behind = PartnerList.Find(news, mentions, i, found);
        }
        foreach (var (first, end) in found)
        {
            var body = new NamedBody { Name = news.TokenSpanText(first, end), At = ValueList<TextSpan>.One(news.TokenSpan(first, end)) };
            if (draft.Others.Count < MostBodies && body.Name != draft.ParentCarerForum?.Name && !draft.Others.Exists(known => known.Name == body.Name))
                draft.Others.Add(body);
        }
    }

    private static void Council(NewsText news, BodyMention mention, LocalDate date, ReportDraft draft)
    {
        if (draft.LocalAuthority is not null || draft.LocalArea is not { } area)
            return;
        var lookup = AreaReader.LookUp(news, mention, date);
        if (lookup.Value?.LaCode == area.LaCode || (lookup.Status == NameLookupStatus.Ambiguous && lookup.Candidates.Any(candidate => candidate.LaCode == area.LaCode)))
            draft.LocalAuthority = new LocalAuthorityDetails { Name = Name(news, mention), At = ValueList<TextSpan>.One(At(news, mention)) };
    }

    /// <summary>“the council” is the area’s council by the register, and only by it.</summary>
    private static void FromRegister(NewsText news, ReportDraft draft)
    {
        if (draft.LocalArea is not { LaCode: { } code } area || LocalAreaRegister.Default.Find(code)?.Council is not { } council)
            return;
        if (news.Search.First(NewsMark.TheCouncil) is { } named)
            draft.LocalAuthority = new LocalAuthorityDetails { Name = council, At = area.At.With(news.TokenSpan(named.First, named.Next)) };
    }

    private static void Board(NewsText news, BodyMention mention, LocalDate date, ReportDraft draft)
    {
        var written = news.Text[news.Tokens[mention.NameFirst].Start..news.Tokens[mention.NameEnd - 1].End];
        var lookup = IntegratedCareBoardRegister.Default.Find(written, date);
        var board = lookup.Value ?? (lookup.Status == NameLookupStatus.NotAtThatDate && lookup.Candidates is [var only] ? only : null);
        var name = board?.Name ?? Name(news, mention);
        if (draft.IntegratedCareBoards.Count >= MostBodies || draft.IntegratedCareBoards.Exists(known => known.Name == name || (board is not null && known.OdsCode == board.OdsCode)))
            return;
        draft.IntegratedCareBoards.Add(new IntegratedCareBoardDetails { Name = name, OdsCode = board?.OdsCode, At = ValueList<TextSpan>.One(At(news, mention)) });
    }

    private static bool IsServed(NewsText news, BodyMention mention)
    {
        for (var t = mention.NameEnd; t < mention.End; t++)
        {
            if (Served.TryMatch(news.Text, news.Tokens, t, out _))
                return true;
        }
        return false;
    }

    private static void Other(NewsText news, BodyMention mention, ReportDraft draft)
    {
        var name = Name(news, mention);
        var kind = mention.Kind;
        if (draft.Others.Count < MostBodies && !draft.Others.Exists(known => known.Name == name || (kind == BodyKind.ClinicalCommissioningGroup && IsSameGroup(known.Name, name))))
            draft.Others.Add(new NamedBody { Name = name, At = ValueList<TextSpan>.One(At(news, mention)) });
    }

    /// <summary>Whether two names are of one commissioning group, which has a long form, a short one, and both with “NHS” or without.</summary>
    private static bool IsSameGroup(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var stem = Stem(one);
        return stem.Length < one.Length && stem.Equals(Stem(other), StringComparison.OrdinalIgnoreCase);
    }

    private static ReadOnlySpan<char> Stem(ReadOnlySpan<char> name)
    {
        foreach (var ending in Groups)
        {
            if (!name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                continue;
            name = name[..^ending.Length];
            return name.StartsWith("NHS ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
        }
        return name;
    }

    /// <summary>The name as written, initials in brackets and a possessive behind it left out.</summary>
    private static string Name(NewsText news, BodyMention mention)
    {
        var end = mention.End;
        if (news.Text[news.Tokens[end - 1].Start] == ')')
        {
            end--;
            while (end > mention.First + 1 && news.Text[news.Tokens[end].Start] != '(')
                end--;
        }
        if (end - 1 > mention.First && news.Tokens[end - 1].Is(Possessive))
            end--;
        return PassageText.Of(news.Text[news.Tokens[mention.First].Start..news.Tokens[end - 1].End]);
    }

    private static Values.TextSpan At(NewsText news, BodyMention mention) => news.TokenSpan(mention.First, mention.End);
}
