using System.Collections.Frozen;
using Medway.SendDomain.Values;
using NodaTime;

namespace Medway.SendDomain.Register;

/// <summary>
/// The local areas of England: 153 current ones and those that ended, found by any of their codes and names. Ambiguity is answered with all
/// candidates, never with the first.
/// </summary>
/// <remarks>
/// In names neither case, apostrophes, punctuation nor hyphens matter, nor "and" or "&amp;", nor "City of", "County", "Borough", "Council" and the
/// like. Sources: DfE, Ofsted, mySociety, as of 2026.
/// </remarks>
public sealed class LocalAreaRegister
{
    private static readonly Lazy<LocalAreaRegister> Loaded = new(static () => new LocalAreaRegister());

    private readonly FrozenDictionary<LaCode, LocalArea> byLaCode;
    private readonly FrozenDictionary<GssCode, LocalArea> byGssCode;
    private readonly FrozenDictionary<OfstedUrn, LocalArea> byUrn;
    private readonly NameIndex<LocalArea> byName;
    private readonly (LocalArea Predecessor, LocalArea Successor)[] successions;

    private LocalAreaRegister()
    {
        Areas = ValueList<LocalArea>.Freeze(LocalAreaTable.Load());
        byLaCode = Areas.Where(area => area.LaCode is not null).ToFrozenDictionary(area => area.LaCode!.Value);
        byGssCode = Areas.SelectMany(area => area.GssCodes, (area, code) => (area, code.Code)).ToFrozenDictionary(entry => entry.Code, entry => entry.area);
        byUrn = Areas.Where(area => area.OfstedUrn is not null).ToFrozenDictionary(area => area.OfstedUrn!.Value);
        byName = new NameIndex<LocalArea>(NameKey.ShortenArea, Areas.SelectMany(NamesOf, (area, name) => (name, area)));
        successions = [.. LocalAreaTable.LoadSuccessions().Select(pair => (byLaCode[pair.Predecessor], byLaCode[pair.Successor]))];
    }

    /// <summary>The register, loaded when it is first asked for.</summary>
    public static LocalAreaRegister Default => Loaded.Value;

    /// <summary>Every area on record, current and ended.</summary>
    public IReadOnlyList<LocalArea> Areas { get; }

    /// <summary>The area with that code, current or ended; <c>null</c> where there is none.</summary>
    public LocalArea? Find(LaCode code) => byLaCode.GetValueOrDefault(code);

    /// <summary>The area whose code that is or was; <c>null</c> where there is none.</summary>
    public LocalArea? Find(GssCode code) => byGssCode.GetValueOrDefault(code);

    /// <summary>The area with Ofsted's number; <c>null</c> where there is none.</summary>
    public LocalArea? Find(OfstedUrn urn) => byUrn.GetValueOrDefault(urn);

    /// <summary>Who bears the name, of an area or its council. Allocates nothing.</summary>
    /// <param name="name">The name in any usual form, as <c>Telford &amp; Wrekin Council</c>.</param>
    /// <param name="on">The day it is about: <c>Dorset</c> in 2018 and in 2020 are two bodies. Without it, all that existed since area SEND inspections began in 2016.</param>
    public NameLookup<LocalArea> Find(ReadOnlySpan<char> name, LocalDate? on = null) => byName.Find(name, on);

    /// <summary>Areas with names like this one, nearest first; for saying what may have been meant.</summary>
    /// <param name="name">A name that was not found.</param>
    /// <param name="on">Only areas of that day.</param>
    /// <param name="count">How many at most.</param>
    public IReadOnlyList<LocalArea> Nearest(ReadOnlySpan<char> name, LocalDate? on = null, int count = 5) => byName.Nearest(name, on, count);

    /// <summary>The areas of that day; 153 on every day since 1 April 2023 until what is announced happens.</summary>
    public IEnumerable<LocalArea> AreasOn(LocalDate date) => Areas.Where(area => area.ExistsOn(date));

    /// <summary>The areas that this one went into; empty where it goes on, or where it is not on record.</summary>
    public IEnumerable<LocalArea> SuccessorsOf(LocalArea area) => successions.Where(pair => pair.Predecessor == area).Select(pair => pair.Successor);

    /// <summary>The areas that this one came out of; empty where there are none on record.</summary>
    public IEnumerable<LocalArea> PredecessorsOf(LocalArea area) => successions.Where(pair => pair.Successor == area).Select(pair => pair.Predecessor);

    private static IEnumerable<string> NamesOf(LocalArea area) =>
        [area.DfeName, area.Name, area.ShortName, .. area.Council is { } council ? [council] : Array.Empty<string>(), .. area.Aliases];
}
