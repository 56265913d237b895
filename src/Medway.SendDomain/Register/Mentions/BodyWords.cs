using Medway.SendDomain.Lexis;

namespace Medway.SendDomain.Register.Mentions;

/// <summary>The words around a place’s name that make it the name of a body, or of something else.</summary>
internal static class BodyWords
{
    public static readonly ulong Nhs = Folding.Hash("nhs");

    /// <summary>What makes a place’s name its council.</summary>
    public static readonly PhraseIndex<bool> Council = new PhraseTable<bool>()
        .Add("county|city|borough|metropolitan|district|unitary|town? council", true)
        .Add("metropolitan|district borough|district council", true)
        .Add("council|cc|mbc|mdc", true)
        .Add("local authority", true)
        .Add("county|city|borough council 's", true)
        .Build();

    /// <summary>What stands before a place’s name and makes it a council: “Royal Borough of”, “City of … Council”.</summary>
    public static readonly PhraseIndex<bool> BoroughOf = new PhraseTable<bool>()
        .Add("london|royal|metropolitan? borough of", true)
        .Build();

    public static readonly PhraseIndex<bool> Partnership = new PhraseTable<bool>()
        .Add("'s? local? area? send? area? partnership", true)
        .Add("send local area partnership", true)
        .Build();

    public static readonly PhraseIndex<bool> Board = new PhraseTable<bool>()
        .Add("integrated care board|boards", true)
        .Add("icb|icbs", true)
        .Build();

    /// <summary>What makes “Vale NHS” the beginning of a trust’s name: “Vale NHS and Social Care Partnership Trust”.</summary>
    public static readonly PhraseIndex<bool> AndSocialCare = new PhraseTable<bool>().Add("and social care", true).Build();

    public static readonly PhraseIndex<bool> Group = new PhraseTable<bool>()
        .Add("clinical commissioning|commission group|groups", true)
        .Add("ccg|ccgs", true)
        .Build();

    /// <summary>The ends of the names of trusts and companies that serve an area.</summary>
    public static readonly PhraseIndex<bool> Other = new PhraseTable<bool>()
        .Add("nhs? foundation? trust", true)
        .Add("nhs ft", true)
        .Add("children 's trust", true)
        .Add("childrens trust", true)
        .Add("children first", true).Add("care group", true)
        .Add("hospital|hospitals|university|police|constabulary|academy|college|cathedral|airport|healthwatch", true)
        .Build();

    public static readonly PhraseIndex<bool> Forum = new PhraseTable<bool>()
        .Add("parent|parents and? carer|carers ' forum|voice|alliance|network|council|group|partnership", true)
        .Add("parent|parents and? carer|carers forum|voice|alliance|network|council|group|partnership", true)
        .Add("parent|parents - carer|carers forum|voice", true)
        .Add("parent|parents / carer|carers forum|voice", true)
        .Add("parents ' and? carers ' forum|voice|council", true)
        .Add("parent|parents and? carer|carers together", true)
        .Add("parent|parents and? carer|carers involvement forum|group?", true)
        .Add("parent|parents and? carer|carers participation forum|group|network", true)
        .Build();

    /// <summary>Whom a forum speaks for, as the names of forums say it.</summary>
    public static readonly WordSet OfFamilies = WordSet.Of("parent parents carer carers family families voice voices pact");

    /// <summary>What somebody is, of a body whose name comes behind.</summary>
    public static readonly WordSet Offices = WordSet.Of("director chair chairman chairwoman chief executive leader nurse officer manager lead member head trustee governor headteacher");

    /// <summary>Capitalised words that begin a sentence or an office, and no body’s name.</summary>
    public static readonly PhraseIndex<bool> NoBeginning = new PhraseTable<bool>()
        .Add("the|a|an|and|in|at|our|their|for|from|with|send|both|while|as|this|these", true)
        .Add("chair|chairman|chairwoman|chief|executive|director|leader|head|member|manager|officer|vice|deputy|cabinet|portfolio|holder|councillor|cllr|trustee|trustees|nurse|lead|accountable|strategic|council|partnership|ofsted|inspectors", true)
        .Add("today|yesterday|tomorrow|tonight|recently|earlier|later|then|there|also|however|meanwhile|moreover|furthermore|additionally|afterwards|finally|firstly|secondly|lastly|last", true)
        .Add("when|whilst|if|because|although|though|unless|until|since|before|after|following|during|despite|throughout|across|under|to|of|but|or|nor|that|those|its|his|her|local|unlike|besides|via|per", true)
        .Add("icb|icbs|ccg|ccgs|cqc|commission", true).Add("primary|social|urgent|health|adult|home|day care", true).Add("nhs|trust|board|forum|schools and", true)
        .Build();

    /// <summary>Words that, before a place’s name, make it part of another one: “East Kent”, “University of Kent”.</summary>
    public static readonly PhraseIndex<bool> Before = new PhraseTable<bool>()
        .Add("north|south|east|west|mid|greater|inner|outer|upper|lower|new|old|northern|southern|eastern|western", true)
        .Build();

    public static readonly PhraseIndex<bool> BeforeOf = new PhraseTable<bool>()
        .Add("university|diocese|bishop|archbishop|duke|earl|duchess|lord|isle|bank of", true)
        .Build();

    /// <summary>Words that, after a place’s name, make it the name of something in it: “Surrey Heath”, “Derby County”.</summary>
    public static readonly PhraseIndex<bool> After = new PhraseTable<bool>()
        .Add("heath|street|road|hills|castle|house|hall|park|united|rovers|live|mail|gazette|echo|telegraph|post|news|times|downs|forest|bay|lane|avenue|square|station", true)
        .Build();

    /// <summary>Names of areas that are words of another meaning at the beginning of a sentence.</summary>
    public static readonly PhraseIndex<bool> AlsoWords = new PhraseTable<bool>().Add("reading|bury|slough", true).Build();

    /// <summary>Prepositions after which such a word is the place.</summary>
    public static readonly PhraseIndex<bool> Prepositions = new PhraseTable<bool>().Add("in|of|across|for|from|at|throughout|within|around|near|to", true).Build();
}
