using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using FsCheck.Fluent;
using Medway.SendDomain.Json;
using Medway.SendDomain.Values;
using Xunit;

namespace Medway.SendDomain.Tests.Json;

/// <summary>The contract under other people’s implementations: ajv, edtf and TypeScript. Runs where Node.js and npm are and packages can be had.</summary>
public class NodeTests(ITestOutputHelper output)
{
    private const int Generated = 300;

    private static readonly string[] Folders = ["valid", "released"];

    [Fact]
    public void Schema_UnderAjvEdtfAndTypeScript_HoldsForSeedsSamplesAndGeneratedReports()
    {
        var tools = Install();
        var folder = Directory.CreateTempSubdirectory("senddomain-contract-");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "schema.json"), SendJson.Schema);
            File.WriteAllLines(Path.Combine(folder.FullName, "valid.jsonl"), Valid());
            File.WriteAllLines(Path.Combine(folder.FullName, "invalid.jsonl"), Invalid());
            var (code, said) = Run("node", [Path.Combine(tools, "check.mjs"), folder.FullName], tools);
            output.WriteLine(said);
            Assert.True(code == 0, said);
            Assert.Contains($"{Invalid().Count()} refused", said, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<string> Valid()
    {
        yield return SendJson.Serialize(SampleReports.Full);
        yield return SendJson.Serialize(SampleReports.Lean);
        foreach (var file in Folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Seeds(), folder), "*.json", SearchOption.AllDirectories)))
        {
            var seed = JsonNode.Parse(File.ReadAllText(file))!;
            foreach (var report in seed is JsonArray list ? list : [seed])
                yield return report!.ToJsonString();
        }
        foreach (var report in Generators.SendReports().Generator.Sample(Generated, 8))
            yield return SendJson.Serialize(report with { Evidence = new Dictionary<string, IReadOnlyList<TextSpan>> { ["/document/title"] = [new TextSpan(0, 1)] } });
    }

    private static IEnumerable<string> Invalid()
    {
        var text = SendJson.Serialize(SampleReports.Full);
        yield return "[]";
        foreach (var (from, to) in new[]
        {
            ("send-report/1", "send-report/2"), ("\"voice\":\"speaker\"", "\"voice\":3"), ("\"inconsistent\"", "\"good\""), ("2024-02-05/2024-02-09", "5 to 9 February 2024"),
            ("\"start\":176", "\"start\":-1"), ("GBP", "EUR"), ("17000000", "\"17000000\""), ("P18M", "18 months"), ("\"887\"", "\"Medway\""), ("\"points\":[]", "\"points\":null"),
            ("\"kind\":\"strength\",", ""), ("\"kind\":\"fullInspection\",\"outcome\":\"inconsistent\",", "\"kind\":\"fullInspection\","), ("\"/inspection/activity\"", "\"no pointer\""),
            ("\"severity\":\"warning\"", "\"severity\":\"fatal\""), ("\"approximate\":true", "\"approximate\":\"yes\""), ("\"count\":260", "\"count\":2.5"),
        })
        {
            Assert.Contains(from, text, StringComparison.Ordinal);
            yield return text.Replace(from, to, StringComparison.Ordinal);
        }
    }

    /// <summary>Installs the locked packages once for each lock file, and skips the test where that cannot be done.</summary>
    private static string Install()
    {
        var source = Path.Combine(Here(), "Node");
        var identity = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(source, "package-lock.json"))))[..12];
        var target = Path.Combine(Path.GetTempPath(), $"senddomain-node-{Environment.UserName}-{identity}");
        Directory.CreateDirectory(target);
        foreach (var file in Directory.EnumerateFiles(source))
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)), overwrite: true);
        if (!File.Exists(Path.Combine(target, "node_modules", "edtf", "package.json")))
        {
            var (code, said) = Run("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts"], target);
            Assert.SkipWhen(code != 0, $"The packages of Node.js cannot be installed here: {said}");
        }
        return target;
    }

    private static (int Code, string Said) Run(string program, string[] arguments, string folder)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var said = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, said + errors.GetAwaiter().GetResult());
        }
        catch (Win32Exception)
        {
            Assert.Skip($"There is no {program} here.");
            throw;
        }
    }

    private static string Seeds() => Path.GetFullPath(Path.Combine(Here(), "../../../seeds"));

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
