namespace Medway.SendDomain.Diagnostics;

public static partial class DiagnosticCatalogue
{
    /// <summary>SEND0501: evidence for something that the report does not have.</summary>
    public static readonly DiagnosticDescriptor EvidenceOfNothing = Error("SEND0501", "Evidence points to no member of the report.",
        "The evidence '{0}' points to no value of the report.");

    /// <summary>SEND0502: a place beyond the text.</summary>
    public static readonly DiagnosticDescriptor SpanBeyondText = Error("SEND0502", "A place is beyond the end of the text.",
        "The place {0} is beyond the end of the text, which has {1} characters.");

    /// <summary>SEND0503: places that are not in reading order.</summary>
    public static readonly DiagnosticDescriptor SpansOutOfOrder = Warning("SEND0503", "The places of a fact are not in reading order.",
        "The place {0} stands after {1}, which is later in the text.");

    /// <summary>SEND0504: dates that cannot follow each other so.</summary>
    public static readonly DiagnosticDescriptor DatesOutOfOrder = Error("SEND0504", "Dates are in an order that cannot be.",
        "{0} ({1}) cannot be before {2} ({3}).");

    /// <summary>SEND0505: a code that the register does not have.</summary>
    public static readonly DiagnosticDescriptor CodeNotRegistered = Warning("SEND0505", "A code is not in the register.",
        "The register has no {0} '{1}'.");

    /// <summary>SEND0506: a code and a name of two bodies.</summary>
    public static readonly DiagnosticDescriptor CodeOfAnother = Warning("SEND0506", "A code belongs to a body of another name.",
        "'{0}' is the {1} of {2} in the register, not of '{3}'.");

    /// <summary>SEND0507: priority action without its outcome, or the outcome without priority action.</summary>
    public static readonly DiagnosticDescriptor PriorityActionAndOutcome = Warning("SEND0507", "Areas for priority action and the outcome do not go together.",
        "Areas for priority action go with widespread or systemic failings and with no other outcome; here there are {0} and the outcome is '{1}'.");

    /// <summary>SEND0508: counts of a re-visit that do not add up.</summary>
    public static readonly DiagnosticDescriptor RevisitCounts = Error("SEND0508", "The counts of a re-visit do not add up.",
        "Of {0} weaknesses, {1} with sufficient and {2} with insufficient progress do not add up to '{3}'.");

    /// <summary>SEND0509: a negative sum.</summary>
    public static readonly DiagnosticDescriptor NegativeSum = Error("SEND0509", "An investment is negative.",
        "An investment of {0} is negative.");

    /// <summary>SEND0510: places paid for by an investment that is not there.</summary>
    public static readonly DiagnosticDescriptor NoSuchInvestment = Error("SEND0510", "Places name an investment that is not there.",
        "The places name investment {0}; the report has {1}.");

    /// <summary>SEND0511: a voice and a speaker that do not go together.</summary>
    public static readonly DiagnosticDescriptor VoiceAndSpeaker = Warning("SEND0511", "A finding's voice and its speaker do not go together.",
        "A finding has a speaker exactly where its voice is 'speaker'; here the voice is '{0}' and the speaker {1}.");

    /// <summary>SEND0512: a judgement of another activity or framework than the inspection's.</summary>
    public static readonly DiagnosticDescriptor JudgementOfAnotherActivity = Warning("SEND0512", "The judgement is of another activity or framework than the inspection.",
        "The judgement is of '{0}' and the inspection of '{1}'.");

    /// <summary>SEND0513: a text that is not the one cited.</summary>
    public static readonly DiagnosticDescriptor NotTheCitedText = Error("SEND0513", "The text is not the one that the report cites.",
        "The text is not the one that the report cites: it has {0} characters and SHA-256 {1}; the report names {2}.");
}
