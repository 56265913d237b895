namespace Medway.SendDomain.Documents.Pdf;

/// <summary>Where a word of a run begins, in the run's text and on the page, and where the word before it ends.</summary>
internal readonly record struct WordStart
{
    internal WordStart(int index, double left, double endBefore)
    {
        Index = index;
        Left = left;
        EndBefore = endBefore;
    }

    internal int Index { get; }

    internal double Left { get; }

    internal double EndBefore { get; }

    internal double Gap => Left - EndBefore;

    internal WordStart After(int characters) => new(Index + characters, Left, EndBefore);
}
