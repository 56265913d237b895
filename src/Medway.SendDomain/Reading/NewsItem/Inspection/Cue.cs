namespace Medway.SendDomain.Reading.NewsItem.Inspection;

/// <summary>What a word or phrase of the news tells about the sentence it stands in.</summary>
internal enum Cue : byte
{
    Ofsted,
    CareQualityCommission,

    /// <summary>Special educational needs, in full or as the letters.</summary>
    Send,

    /// <summary>The inspected thing by the frameworks' names: a local area, its partnership, an area SEND inspection.</summary>
    Area,

    /// <summary>An inspection, a visit, being on site.</summary>
    Inspection,

    /// <summary>“when they came back”, of inspectors or of others.</summary>
    Return,

    /// <summary>A re-visit under the framework of 2016.</summary>
    Revisit,

    /// <summary>A monitoring inspection under the framework of 2023.</summary>
    Monitoring,

    /// <summary>The inspection before, or something known from it.</summary>
    Previous,

    /// <summary>Something was identified, at an inspection that the date behind it tells.</summary>
    Identified,

    /// <summary>A framework, an act or a budget, whose dates are no inspection's.</summary>
    Framework,

    /// <summary>A report, a letter, findings or an outcome.</summary>
    Report,

    /// <summary>A report or letter appears.</summary>
    Publication,

    /// <summary>A report of findings: inspectors found, the report says.</summary>
    Reporting,

    /// <summary>An inspection is announced or under way.</summary>
    UnderWay,

    /// <summary>The report of an inspection is still to come.</summary>
    Awaited,

    /// <summary>The old framework by that name: what it found is of before.</summary>
    OldFramework,

    /// <summary>What inspections of children’s services or schools grade, and area SEND inspections do not.</summary>
    OtherInspection,

    /// <summary>Something is asked for: must, required, ordered.</summary>
    Requirement,

    /// <summary>Not, no, never.</summary>
    Negation,

    /// <summary>A priority action plan or areas for priority action.</summary>
    PriorityAction,

    /// <summary>An area of significant weakness, which only the framework of 2016 has.</summary>
    SignificantWeakness,

    /// <summary>Another kind of review than an inspection by the two inspectorates.</summary>
    Stocktake,

    /// <summary>A review by others than inspectors: peers, an ombudsman, a committee.</summary>
    OtherReview,

    /// <summary>A body that makes reviews and is also only named in these texts.</summary>
    OtherBody,

    /// <summary>A strategy appears, which says much that inspectors say too.</summary>
    OtherPaper,

    /// <summary>An inspection of another matter than the area’s services, or who makes it.</summary>
    OtherInspectorate,

    /// <summary>A notice or direction of the department.</summary>
    ImprovementNotice,

    /// <summary>The next inspection, or its time.</summary>
    NextInspection,

    /// <summary>The strategic plan to be updated.</summary>
    StrategicPlan,

    /// <summary>Better than before, of the judgement itself.</summary>
    BetterThanBefore,
    SameAsBefore,
    WorseThanBefore,

    /// <summary>“updated on”: not the date of publication.</summary>
    Updated,
    Today,
    Yesterday,
}
