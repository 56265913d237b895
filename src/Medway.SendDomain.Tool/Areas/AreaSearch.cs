using Medway.SendDomain.Register;
using Medway.SendDomain.Tool.Output;
using Medway.SendDomain.Values;
using NodaTime;

namespace Medway.SendDomain.Tool.Areas;

/// <summary>Finds areas by what a person types, and says why there is none or more than one.</summary>
internal static class AreaSearch
{
    private static readonly LocalAreaRegister Register = LocalAreaRegister.Default;

    /// <summary>The area with that code or name; <c>null</c>, with a message to standard error, where it is not one.</summary>
    public static LocalArea? One(string codeOrName, LocalDate? on)
    {
        var text = codeOrName.Trim();
        if (ByCode(text) is { } area)
        {
            if (on is not { } day || area.ExistsOn(day))
                return area;
            Say($"There was no such area on {day:uuuu-MM-dd}: {Label(area)}{Times(area)}{Successors(area)}.");
            return null;
        }
        var found = Register.Find(text, on);
        switch (found.Status)
        {
            case NameLookupStatus.Found:
                return found.Value;
            case NameLookupStatus.NotAtThatDate when on is null && found.Candidates.Count == 1:
                return found.Candidates[0];
            case NameLookupStatus.NotAtThatDate when on is { } day:
                Say($"Nobody was called '{codeOrName}' on {day:uuuu-MM-dd}: {string.Join("; ", found.Candidates.Select(candidate => Label(candidate) + Times(candidate) + Successors(candidate)))}.");
                return null;
            case NameLookupStatus.Unknown:
                Say($"No area has the code or name '{codeOrName}'{Nearest(text, on)}.");
                return null;
            default:
                Say($"'{codeOrName}' can be {string.Join(", or ", found.Candidates.Select(candidate => Label(candidate) + Times(candidate)))}. Ask by code{(on is null ? ", or with --on for a day" : "")}.");
                return null;
        }
    }

    /// <summary>The areas that the query fits by a whole code or a part of a name or region, by name; all without a query.</summary>
    public static IEnumerable<LocalArea> Matching(string? query, LocalDate? on)
    {
        var areas = (on is { } day ? Register.AreasOn(day) : Register.Areas).OrderBy(area => area.Name, StringComparer.Ordinal).ThenBy(area => area.From);
        if (query?.Trim() is not { Length: > 0 } text)
            return areas;
        var key = Fold(text);
        return areas.Where(area => HasCode(area, text) || (key.Length > 0 && NamesOf(area).Any(name => Fold(name).Contains(key, StringComparison.Ordinal))));
    }

    public static void SayNothingMatches(string? query, LocalDate? on) => Say(string.IsNullOrWhiteSpace(query)
        ? $"No area is on record for {on:uuuu-MM-dd}."
        : $"No area matches '{query}'{Nearest(query, on)}.");

    private static LocalArea? ByCode(string text)
    {
        if (LaCode.TryParse(text, out var la))
            return Register.Find(la);
        if (OfstedUrn.TryParse(text, out var urn))
            return Register.Find(urn);
        return GssCode.TryParse(text.ToUpperInvariant(), out var gss) ? Register.Find(gss) : null;
    }

    private static bool HasCode(LocalArea area, string text) => area.LaCode?.ToString() == text
        || area.OfstedUrn?.ToString() == text
        || area.GssCodes.Any(code => code.Code.ToString().Equals(text, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> NamesOf(LocalArea area) =>
        [area.DfeName, area.ShortName, area.Council ?? "", area.Region.Name, area.OfstedRegion.Name, .. area.Aliases];

    private static string Fold(string name)
    {
        Span<char> key = stackalloc char[NameKey.MaxLength];
        return key[..NameKey.Fold(name, key)].ToString();
    }

    private static string Nearest(string text, LocalDate? on)
    {
        var nearest = Register.Nearest(text, on);
        return nearest.Count == 0 ? "" : $"; nearest: {string.Join(", ", nearest.Select(area => Label(area)))}";
    }

    private static string Label(LocalArea area) => area.LaCode is { } code ? $"{area.Name} ({code})" : area.Name;

    private static string Times(LocalArea area) =>
        (area.From is { } from ? $" since {from:uuuu-MM-dd}" : "") + (area.To is { } to ? $" until {to:uuuu-MM-dd}" : "");

    private static string Successors(LocalArea area)
    {
        string[] successors = [.. Register.SuccessorsOf(area).Select(Label)];
        return successors.Length == 0 ? "" : $", then {string.Join(" and ", successors)}";
    }

    private static void Say(string message) => StandardError.WriteLine($"senddomain: error: {message}");
}
