using Medway.SendDomain.Fuzz.Targets;

namespace Medway.SendDomain.Fuzz.Growth;

/// <summary>What reading an input costs: nanoseconds of the processor, and bytes allocated.</summary>
internal readonly record struct Cost(long Nanoseconds, long Bytes)
{
    /// <summary>The least of a few readings, which is nearest to what the input itself needs.</summary>
    internal static Cost Of(FuzzTarget target, byte[] input, int times)
    {
        var least = new Cost(long.MaxValue, long.MaxValue);
        for (var i = 0; i < times; i++)
        {
            var (bytes, time) = (GC.GetAllocatedBytesForCurrentThread(), ThreadTime.Now());
            target.Read(input);
            least = new Cost(Math.Min(least.Nanoseconds, ThreadTime.Now() - time), Math.Min(least.Bytes, GC.GetAllocatedBytesForCurrentThread() - bytes));
        }
        return least;
    }
}
