using System.Runtime.InteropServices;
using Medway.SendDomain.Register;

namespace Medway.SendDomain.Reading.NewsItem.Partnership;

/// <summary>How much the mentions of a text speak for each area.</summary>
internal readonly struct AreaScores()
{
    // Every area is one object of the register.
    private readonly Dictionary<LocalArea, (int Score, int Order)> scores = new(ReferenceEqualityComparer.Instance);

    /// <summary>The area with the most; of several, the one first named. <c>null</c> where there is none.</summary>
    public LocalArea? Best
    {
        get
        {
            LocalArea? best = null;
            var most = (Score: 0, Order: 0);
            foreach (var (area, count) in scores)
            {
                if (best is null || count.Score > most.Score || (count.Score == most.Score && count.Order < most.Order))
                    (best, most) = (area, count);
            }
            return best;
        }
    }

    public void Add(LocalArea area, int weight)
    {
        ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(scores, area, out var known);
        count = known ? (count.Score + weight, count.Order) : (weight, scores.Count);
    }

    /// <summary>Adds to an area that was named without doubt elsewhere; others are left out.</summary>
    public void AddToKnown(LocalArea area, int weight)
    {
        if (scores.ContainsKey(area))
            Add(area, weight);
    }
}
