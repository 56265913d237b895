using BenchmarkDotNet.Attributes;
using Medway.SendDomain.Register;
using Medway.SendDomain.Values;
using NodaTime;

namespace Medway.SendDomain.Benchmarks;

/// <summary>Look-ups in the register. The naive contender walks the areas and compares names as they stand; it knows only the register's own spelling.</summary>
[MemoryDiagnoser]
public class RegisterBenchmarks
{
    private static readonly LocalDate On = new(2024, 4, 2);
    private static readonly LocalAreaRegister Areas = LocalAreaRegister.Default;
    private static readonly IntegratedCareBoardRegister Boards = IntegratedCareBoardRegister.Default;
    private static readonly EnglishWorkingDays Days = EnglishWorkingDays.Default;
    private static readonly LaCode Medway = LaCode.Parse("887");

    [GlobalSetup]
    public void Agree()
    {
        var medway = Areas.Find(Medway);
        if (medway is null || Naive() != medway || OwnName() != medway || UsualName() != medway || LongName()?.Name != "Windsor and Maidenhead")
            throw new InvalidOperationException("The contenders do not agree.");
        if (Board()?.OdsCode.ToString() != "QKS" || Unknown() != NameLookupStatus.Unknown || WorkingDays() != 35)
            throw new InvalidOperationException("A look-up does not find what it should.");
    }

    [Benchmark(Baseline = true, Description = "Naive walk, name")]
    public LocalArea? Naive()
    {
        foreach (var area in Areas.Areas)
        {
            if (area.ExistsOn(On) && area.Name.Equals("Medway", StringComparison.OrdinalIgnoreCase))
                return area;
        }
        return null;
    }

    [Benchmark(Description = "Area, own name")]
    public LocalArea? OwnName() => Areas.Find("Medway", On).Value;

    [Benchmark(Description = "Area, usual form")]
    public LocalArea? UsualName() => Areas.Find("MEDWAY COUNCIL", On).Value;

    [Benchmark(Description = "Area, longest form")]
    public LocalArea? LongName() => Areas.Find("The Royal Borough of Windsor & Maidenhead Council", On).Value;

    [Benchmark(Description = "Area, unknown name")]
    public NameLookupStatus Unknown() => Areas.Find("Nowhere in particular", On).Status;

    [Benchmark(Description = "Area, LA code")]
    public LocalArea? Code() => Areas.Find(Medway);

    [Benchmark(Description = "Board, usual form")]
    public IntegratedCareBoard? Board() => Boards.Find("NHS Kent & Medway Integrated Care Board (ICB)", On).Value;

    [Benchmark(Description = "Nearest names")]
    public int Nearest() => Areas.Nearest("Medwy", On).Count;

    [Benchmark(Description = "Working days")]
    public int WorkingDays() => Days.Between(new LocalDate(2024, 2, 9), On);
}
