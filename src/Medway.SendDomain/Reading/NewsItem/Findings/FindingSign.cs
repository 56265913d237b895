namespace Medway.SendDomain.Reading.NewsItem.Findings;

/// <summary>What a word or phrase tells about a passage that may be a finding; a phrase with none is there to keep its words from telling anything.</summary>
[Flags]
internal enum FindingSign
{
    None = 0,

    /// <summary>Speaks well of the matter by itself: “effective”.</summary>
    Good = 1,

    /// <summary>Speaks well of it only where a matter is named: “improved”.</summary>
    Better = 2,

    /// <summary>Speaks ill of the matter by itself: “too long”.</summary>
    Bad = 4,

    /// <summary>Speaks ill of it only where a matter is named: “waits”.</summary>
    Worse = 8,

    /// <summary>Makes little of what stands by it, so that less of the bad is good: “resolved”. With <see cref="Worse"/>, less of the good is bad: “fewer”.</summary>
    Lessening = 16,

    /// <summary>Turns what follows: “not”. With <see cref="Lessening"/> it says nothing else: “rather than”.</summary>
    Negation = 32,

    /// <summary>Says that something is to be done: “must”.</summary>
    Need = 64,

    /// <summary>Opens a clause that yields to the other: “although”.</summary>
    Concession = 128,

    /// <summary>Opens a clause that prevails over the one before: “but”.</summary>
    Contrast = 256,

    /// <summary>A verb with which inspectors approve: “praised”.</summary>
    Praise = 512,

    /// <summary>A verb with which they disapprove: “criticised”.</summary>
    Criticism = 1024,

    /// <summary>Those who inspect, and what they wrote.</summary>
    Inspectors = 1 << 11,

    /// <summary>A verb of saying or finding.</summary>
    Saying = 1 << 12,

    /// <summary>“It” and “they”, which may stand for the report and its authors.</summary>
    Pronoun = 1 << 13,

    /// <summary>One thing among those that such inspections look at, so that a sentence naming it is not about everything.</summary>
    Matter = 1 << 14,

    /// <summary>Words of a judgement.</summary>
    Outcome = 1 << 15,

    /// <summary>Plans, statements and visits that follow a judgement.</summary>
    Procedure = 1 << 16,

    /// <summary>What somebody is going to do, or says to have done since.</summary>
    Announcement = 1 << 17,

    /// <summary>A person who speaks, by title, office or pronoun.</summary>
    Person = 1 << 18,

    /// <summary>“We” and “our”.</summary>
    Own = 1 << 19,

    /// <summary>A summary without a matter: “a range of improvements”.</summary>
    General = 1 << 20,

    /// <summary>How the inspection was done, or what inspections are.</summary>
    Method = 1 << 21,

    /// <summary>A form of “be”, which with a verb of approving or saying makes a passive.</summary>
    Being = 1 << 22,

    /// <summary>“Also”, by which a sentence goes on with the verdict of the one before.</summary>
    Also = 1 << 23,

    /// <summary>A verb of saying after which a bare noun is a point in favour: “noted”.</summary>
    Noting = 1 << 24,

    /// <summary>“We know that”, by which a partnership owns to what follows.</summary>
    Admission = 1 << 25,

    /// <summary>Denies by absence what follows: “lack of”. With <see cref="Negation"/>, of the whole clause: “rarely”.</summary>
    Absence = 1 << 26,

    /// <summary>A verb with which inspectors ask for something to be done: “urged”.</summary>
    Request = 1 << 27,

    /// <summary>A word that can govern a question: “know”.</summary>
    Knowing = 1 << 28,

    /// <summary>Opens such a question: “what”.</summary>
    Question = 1 << 29,

    /// <summary>Makes more of what stands by it, so that more of the bad is bad: “increased”. With <see cref="Worse"/>, the bad of it goes on: “persisted”.</summary>
    Rising = 1 << 30,
}
