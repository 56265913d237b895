namespace Medway.SendDomain.Diagnostics;

public static partial class DiagnosticCatalogue
{
    /// <summary>SEND0111: an outcome letter of 2016 to 2022.</summary>
    public static readonly DiagnosticDescriptor OutcomeLetter = Error("SEND0111", "An outcome letter of the inspectorates, which is not read.",
        "This is an outcome letter of a local area SEND inspection of 2016 to 2022; such letters are not read.");

    /// <summary>SEND0112: a re-visit letter of 2018 to 2022.</summary>
    public static readonly DiagnosticDescriptor RevisitLetter = Error("SEND0112", "A re-visit letter of the inspectorates, which is not read.",
        "This is a letter about a re-visit under the framework of 2016 to 2022; such letters are not read.");

    /// <summary>SEND0113: a monitoring letter or report.</summary>
    public static readonly DiagnosticDescriptor MonitoringDocument = Error("SEND0113", "A monitoring letter or report of the inspectorates, which is not read.",
        "This is a letter or report about a monitoring inspection; such documents are not read.");

    /// <summary>SEND0301: a section that every report has is not found.</summary>
    public static readonly DiagnosticDescriptor SectionMissing = Warning("SEND0301", "A section that every report has is not found.",
        "The section '{0}' is not found.");

    /// <summary>SEND0302: the outcome section has none of the known phrases.</summary>
    public static readonly DiagnosticDescriptor OutcomeNotUnderstood = Warning("SEND0302", "The outcome is not stated in a known phrase.",
        "Expected one of the three outcomes, found none of their phrases.");

    /// <summary>SEND0303: the outcome section states two outcomes.</summary>
    public static readonly DiagnosticDescriptor OutcomeStatedTwice = Warning("SEND0303", "Two outcomes are stated.",
        "The outcome is stated as {0} and as {1}; the first is taken.");

    /// <summary>SEND0304: dates that could not be read.</summary>
    public static readonly DiagnosticDescriptor DatesNotUnderstood = Warning("SEND0304", "Dates of an inspection could not be read.",
        "Expected dates such as '5 to 9 February 2024', found '{0}'.");

    /// <summary>SEND0305: the header's dates are not the footer's.</summary>
    public static readonly DiagnosticDescriptor FooterDatesDiffer = Warning("SEND0305", "The inspection dates at the top differ from those in the footer.",
        "The inspection dates are {0} at the top and {1} in the footer; the first are taken.");

    /// <summary>SEND0306: what is called a previous inspection is a re-visit.</summary>
    public static readonly DiagnosticDescriptor PreviousIsRevisit = Info("SEND0306", "A date given as a previous inspection is of a re-visit.",
        "A re-visit is named among the previous inspections: '{0}'.");

    /// <summary>SEND0307: a finding that does not end as a sentence ends.</summary>
    public static readonly DiagnosticDescriptor BulletWithoutEnd = Info("SEND0307", "A finding does not end as a sentence ends.",
        "A finding ends without a full stop: '{0}'.");

    /// <summary>SEND0308: the two columns of the table of priority action do not match.</summary>
    public static readonly DiagnosticDescriptor PriorityRowsUneven = Warning("SEND0308", "Responsible bodies could not be matched with areas for priority action.",
        "The table of priority action has {0} entries for responsible bodies and {1} for actions; no bodies are given.");

    /// <summary>SEND0309: no integrated care board was found in the partnership details.</summary>
    public static readonly DiagnosticDescriptor BoardNotFound = Warning("SEND0309", "No integrated care board was found in the partnership details.",
        "The partnership details name no integrated care board that the register knows at that date.");

    /// <summary>SEND0310: the authority in the details is of another area than the title's.</summary>
    public static readonly DiagnosticDescriptor AuthorityOfAnotherArea = Warning("SEND0310", "The authority in the details is not that of the title's area.",
        "The title names {0}, the partnership details '{1}'; the title is taken.");

    /// <summary>SEND0311: the title's area is not in the register.</summary>
    public static readonly DiagnosticDescriptor AreaNotInRegister = Warning("SEND0311", "The area is not in the register at that date.",
        "The register knows no local area '{0}' at the date of the inspection; it has no codes.");

    /// <summary>SEND0312: an entry of the inspection team that could not be read.</summary>
    public static readonly DiagnosticDescriptor TeamMemberNotUnderstood = Warning("SEND0312", "An entry of the inspection team could not be read.",
        "Expected a name and a role, found '{0}'.");

    /// <summary>SEND0313: the two columns of the partnership details run together.</summary>
    public static readonly DiagnosticDescriptor DetailsRunTogether = Warning("SEND0313", "The two columns of the partnership details run together.",
        "The columns of the partnership details run together; officers' titles and addresses are not given.");

    /// <summary>SEND0314: a time stated for what follows that the framework does not lead to.</summary>
    public static readonly DiagnosticDescriptor FollowUpDiffers = Warning("SEND0314", "A stated follow-up differs from what the framework leads to.",
        "The report states a {0} within {1}; the framework's for this outcome is {2}.");

    /// <summary>SEND0315: no areas for priority action though the outcome asks for them.</summary>
    public static readonly DiagnosticDescriptor PriorityActionMissing = Warning("SEND0315", "The outcome asks for priority action and no area for it was read.",
        "The outcome asks for priority action, and no area for priority action was read.");

    /// <summary>SEND0316: areas for priority action though the outcome does not ask for them.</summary>
    public static readonly DiagnosticDescriptor PriorityActionUnasked = Warning("SEND0316", "There are areas for priority action and the outcome asks for none.",
        "There are areas for priority action, and the outcome asks for none.");

    /// <summary>SEND0317: an entry of the partnership details that is of no body for sure.</summary>
    public static readonly DiagnosticDescriptor DetailNotGiven = Warning("SEND0317", "An entry of the partnership details could not be given to a body.",
        "It is not sure what this is in the partnership details, or whose, and it is not given: '{0}'.");

    /// <summary>SEND0318: dates beside the words that an area was not inspected before.</summary>
    public static readonly DiagnosticDescriptor NoPreviousWithDates = Info("SEND0318", "Dates stand beside the words that there was no previous inspection.",
        "The dates beside the words that there was no previous inspection are of something else and are left out: '{0}'.");

    /// <summary>SEND0319: days on site in several parts.</summary>
    public static readonly DiagnosticDescriptor OnSiteInParts = Info("SEND0319", "The days on site are stated in several parts.",
        "The days on site are stated in {0} parts; from the first to the last they are {1}.");
}
