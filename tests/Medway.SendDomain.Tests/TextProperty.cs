using FsCheck;
using FsCheck.Fluent;

namespace Medway.SendDomain.Tests;

/// <summary>Holds a property against generated inputs; <c>SENDDOMAIN_TEXTS=100000</c> for the long run.</summary>
internal static class TextProperty
{
    private static int? Wanted => int.TryParse(Environment.GetEnvironmentVariable("SENDDOMAIN_TEXTS"), out var count) ? count : null;

    public static void Check<T>(Gen<T> inputs, Action<T> holds, int count = 200) =>
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(Wanted ?? count).WithQuietOnSuccess(true), Prop.ForAll(inputs.ToArbitrary(), holds));
}
