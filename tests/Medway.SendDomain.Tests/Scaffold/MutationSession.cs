using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using Medway.SendDomain.Json;
using Medway.SendDomain.Model;
using Medway.SendDomain.Register;
using Medway.SendDomain.Register.Frameworks;
using Xunit;

[assembly: AssemblyFixture(typeof(Medway.SendDomain.Tests.Scaffold.MutationSession))]

namespace Medway.SendDomain.Tests.Scaffold;

/// <summary>
/// Keeps one mutant from spoiling the next, only in builds for mutation testing. Stryker tries many mutants in one process, but the tables of the
/// library are made once in it: made by a mutant they would fail every mutant after it, made before it they would hide it. A mutant that is met
/// while the tables are made therefore gets a process of its own; for all others the tables are made beforehand, with no mutant at work.
/// A process that is of no use ends; Stryker then starts another and asks it the same. The mutant at work stays the same for a whole session, so it
/// is asked for once here and not by every mutated expression again, which takes four times as long.
/// </summary>
public sealed class MutationSession
{
    private static bool isWarm;
    private static bool isSpoilt;

    public MutationSession()
    {
        var control = typeof(SendReport).Assembly.GetTypes().SingleOrDefault(type => type.Name == "MutantControl");
        if (control is null || Environment.GetEnvironmentVariable("STRYKER_MUTANT_FILE") is not { Length: > 0 } path)
            return;
        var mutant = Active(path);
        SetActive(control, mutant);
        if (mutant < 0)
            return;
        var met = path + ".tables";
        if (isSpoilt)
            Process.GetCurrentProcess().Kill();
        if (!isWarm && File.Exists(met) && Ids(met).Contains(mutant))
        {
            isSpoilt = true;
            return;
        }
        if (!isWarm)
            MakeTables(control, met);
        isWarm = true;
        if (Ids(met).Contains(mutant))
            Process.GetCurrentProcess().Kill();
    }

    private static void SetActive(Type control, int mutant)
    {
        control.GetField("_cachedMutantFilePath", BindingFlags.NonPublic | BindingFlags.Static)!.SetValue(null, "");
        control.GetField("_mutantFilePathCached", BindingFlags.NonPublic | BindingFlags.Static)!.SetValue(null, true);
        control.GetField("ActiveMutant")!.SetValue(null, mutant);
    }

    private static void MakeTables(Type control, string met)
    {
        var capture = control.GetField("CaptureCoverage")!;
        capture.SetValue(null, true);
        foreach (var type in typeof(SendReport).Assembly.GetTypes().Where(type => !type.ContainsGenericParameters && type != control))
            RuntimeHelpers.RunClassConstructor(type.TypeHandle);
        _ = (LocalAreaRegister.Default, IntegratedCareBoardRegister.Default, EnglishWorkingDays.Default, FrameworkRegister.Default, Region.All, SendJson.Schema, SendJson.Options);
        var data = (IList<int>[])control.GetMethod("GetCoverageData")!.Invoke(null, null)!;
        capture.SetValue(null, false);
        if (!File.Exists(met))
            File.WriteAllText(met, string.Join(',', data.SelectMany(ids => ids).Distinct()));
    }

    private static int Active(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[sizeof(int)];
        file.ReadExactly(bytes);
        return BitConverter.ToInt32(bytes);
    }

    private static HashSet<int> Ids(string met) => [.. File.ReadAllText(met).Split(',', StringSplitOptions.RemoveEmptyEntries).Select(id => int.Parse(id, null))];
}
