using System.Globalization;
using Medway.SendDomain.Json;
using Medway.SendDomain.Reading;

namespace Medway.SendDomain.Tests.Reading.Recorded;

/// <summary>Four digits that stand for all that is read from a text, reports with their evidence and diagnostics: equal readings have equal ones, unequal ones hardly ever.</summary>
internal static class Fingerprint
{
    public static string Of(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var result in SendReportParser.Default.ParseAll(text))
        {
            if (result.Value is { } report)
                Add(SendJson.Serialize(report));
            foreach (var diagnostic in result.Diagnostics)
                Add($"{diagnostic.Code} {string.Join(' ', diagnostic.At)} {diagnostic.Message}");
        }
        return ((hash ^ (hash >> 16) ^ (hash >> 32) ^ (hash >> 48)) & 0xffff).ToString("x4", CultureInfo.InvariantCulture);

        // FNV-1a, the same on every platform.
        void Add(string part)
        {
            foreach (var c in part)
                hash = (hash ^ c) * 1099511628211UL;
        }
    }
}
