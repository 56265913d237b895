using Medway.SendDomain.Lexis;

namespace Medway.SendDomain.Register.Mentions;

/// <summary>The words around a place’s name that make it the name of a body, or of something else.</summary>
internal static class BodyWords
{
    public static readonly ulong Nhs = Folding.Hash("nhs");

    /// <summary>What makes a place’s name its council.</summary>
    public static readonly PhraseIndex<bool> Council = PhraseSet.Of(
        "county|city|borough|metropolitan|district|unitary|town? council",
        "metropolitan|district borough|district council",
        "council|cc|mbc|mdc",
        "local authority",
        "county|city|borough council 's");

    /// <summary>What stands before a place’s name and makes it a council: “Royal Borough of”, “City of … Council”.</summary>
    public static readonly PhraseIndex<bool> BoroughOf = PhraseSet.Of(
        "london|royal|metropolitan? borough of");

    public static readonly PhraseIndex<bool> Partnership = PhraseSet.Of(
        "'s? local? area? send? area? partnership",
        "send local area partnership");

    public static readonly PhraseIndex<bool> Board = PhraseSet.Of(
        "integrated care board|boards",
        "icb|icbs");

    /// <summary>What makes “Vale NHS” the beginning of a trust’s name: “Vale NHS and Social Care Partnership Trust”.</summary>
    public static readonly PhraseIndex<bool> AndSocialCare = PhraseSet.Of("and social care");

    public static readonly PhraseIndex<bool> Group = PhraseSet.Of(
        "clinical commissioning|commission group|groups",
        "ccg|ccgs");

    /// <summary>The ends of the names of trusts and companies that serve an area.</summary>
    public static readonly PhraseIndex<bool> Other = PhraseSet.Of(
        "nhs? foundation? trust",
        "nhs ft",
        "children first",
        "care group",
        "hospital|hospitals|university|police|constabulary|academy|college|cathedral|airport|healthwatch");

    public static readonly PhraseIndex<bool> Forum = PhraseSet.Of(
        "parent|parents and? carer|carers forum|voice|alliance|network|council|group|partnership",
        "parent|parents - carer|carers forum|voice",
        "parent|parents / carer|carers forum|voice",
        "parent|parents and? carer|carers together",
        "parent|parents and? carer|carers involvement forum|group?",
        "parent|parents and? carer|carers participation forum|group|network");

    /// <summary>Whom a forum speaks for, as the names of forums say it.</summary>
    public static readonly WordSet OfFamilies = WordSet.Of("parent parents carer carers family families voice voices pact");

    /// <summary>What somebody is, of a body whose name comes behind.</summary>
    public static readonly WordSet Offices = WordSet.Of("director chair chairman chairwoman chief executive leader nurse officer manager lead member head trustee governor headteacher");

    /// <summary>Capitalised words that begin a sentence or an office, and no body’s name.</summary>
    public static readonly PhraseIndex<bool> NoBeginning = PhraseSet.Of(
        "the|a|an|and|in|at|our|their|for|from|with|send|both|while|as|this|these",
        "chair|chairman|chairwoman|chief|executive|director|leader|head|member|manager|officer|vice|deputy|cabinet|portfolio|holder|councillor|cllr|trustee|trustees|nurse|lead|accountable|strategic|council|partnership|ofsted|inspectors",
        "today|yesterday|tomorrow|tonight|recently|earlier|later|then|there|also|however|meanwhile|moreover|furthermore|additionally|afterwards|finally|firstly|secondly|lastly|last",
        "when|whilst|if|because|although|though|unless|until|since|before|after|following|during|despite|throughout|across|under|to|of|but|or|nor|that|those|its|his|her|local|unlike|besides|via|per",
        "icb|icbs|ccg|ccgs|cqc|commission",
        "primary|social|urgent|health|adult|home|day care",
        "nhs|trust|board|forum|schools and");

    /// <summary>Words that, before a place’s name, make it part of another one: “East Kent”, “University of Kent”.</summary>
    public static readonly PhraseIndex<bool> Before = PhraseSet.Of(
        "north|south|east|west|mid|greater|inner|outer|upper|lower|new|old|northern|southern|eastern|western");

    public static readonly PhraseIndex<bool> BeforeOf = PhraseSet.Of(
        "university|diocese|bishop|archbishop|duke|earl|duchess|lord|isle|bank of");

    /// <summary>Words that, after a place’s name, make it the name of something in it: “Surrey Heath”, “Derby County”.</summary>
    public static readonly PhraseIndex<bool> After = PhraseSet.Of(
        "heath|street|road|hills|castle|house|hall|park|united|rovers|live|mail|gazette|echo|telegraph|post|news|times|downs|forest|bay|lane|avenue|square|station");

    /// <summary>Names of areas that are words of another meaning at the beginning of a sentence.</summary>
    public static readonly PhraseIndex<bool> AlsoWords = PhraseSet.Of("reading|bury|slough");

    /// <summary>Prepositions after which such a word is the place.</summary>
    public static readonly PhraseIndex<bool> Prepositions = PhraseSet.Of("in|of|across|for|from|at|throughout|within|around|near|to");
}
