using System.Globalization;

namespace Medway.SendDomain.Benchmarks.Scale;

/// <summary>Times and sizes as a person reads them.</summary>
internal static class Units
{
    public static string Time(double nanoseconds) => nanoseconds switch
    {
        < 1e3 => Number(nanoseconds, "ns"),
        < 1e6 => Number(nanoseconds / 1e3, "µs"),
        < 1e9 => Number(nanoseconds / 1e6, "ms"),
        _ => Number(nanoseconds / 1e9, "s"),
    };

    public static string Bytes(double bytes) => bytes switch
    {
        < 1e3 => Number(bytes, "B"),
        < 1e6 => Number(bytes / 1e3, "KB"),
        < 1e9 => Number(bytes / 1e6, "MB"),
        _ => Number(bytes / 1e9, "GB"),
    };

    private static string Number(double value, string unit) => string.Create(CultureInfo.InvariantCulture, $"{value:0.0} {unit}");
}
