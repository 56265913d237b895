namespace Medway.SendDomain.Reading.NewsItem.Statements;

/// <summary>What a word can be in the words that tell who speaks. One word can be several.</summary>
[Flags]
internal enum SpeakerWord : ushort
{
    None = 0,

    /// <summary>Introduces direct speech: said, added.</summary>
    Speech = 1,

    /// <summary>What a speaker does before or beside speaking: welcomed, called. Ends the speaker’s description.</summary>
    Reaction = 2,

    /// <summary>Begins a phrase that stands before the speaker: commenting, after.</summary>
    LeadIn = 4,

    /// <summary>Joins to the sentence before: but, and.</summary>
    Connective = 8,

    /// <summary>A title before a name: Cllr, Dame.</summary>
    Honorific = 16,

    /// <summary>Letters behind a name: CBE, MP.</summary>
    Honours = 32,

    /// <summary>An office: leader, director.</summary>
    Office = 64,

    /// <summary>Stands before an office and belongs to it: deputy, cabinet, executive.</summary>
    OfficeModifier = 128,

    /// <summary>A kind of body: council, trust, forum.</summary>
    Body = 256,

    /// <summary>No part of a person’s name: words of portfolios, services and calendars.</summary>
    NeverName = 512,

    /// <summary>Speaks for a body without a name: spokesperson.</summary>
    Spokesperson = 1024,

    /// <summary>He, she.</summary>
    Pronoun = 2048,

    /// <summary>They.</summary>
    PluralPronoun = 4096,

    /// <summary>A body that inspects or what it wrote; what it says is the report.</summary>
    Inspectorate = 8192,
}
