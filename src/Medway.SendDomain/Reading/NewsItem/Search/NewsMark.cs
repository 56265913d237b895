namespace Medway.SendDomain.Reading.NewsItem.Search;

/// <summary>A word or phrase at which a reader looks closer.</summary>
internal enum NewsMark : byte
{
    /// <summary>“the council”, which is the area’s.</summary>
    TheCouncil,

    /// <summary>“was answered on”, before the day of a parliamentary answer.</summary>
    AnsweredOn,

    /// <summary>“partnership”, behind which its sectors may be told.</summary>
    Partnership,

    /// <summary>“places”, before which their number may stand, or a new school, behind which may stand for how many it is.</summary>
    Places,
}
