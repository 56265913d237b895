using System.Text;

namespace Medway.SendDomain.Fuzz.Mutation;

/// <summary>JSON made of seeds: values in one another's place, members doubled, renamed and left out, lists of reports, lines, and bytes changed.</summary>
internal sealed class JsonMutator : Mutator
{
    private static readonly byte[][] Literals = [.. new[]
    {
        "null", "true", "0", "-1", "1.5", "1e999", "99999999999999999999", "17000000", "0.001", "1e-7", "-0", "\"\"", "\"§\"", "\"\\ud800\"", "\"\\u0000\"", "\"send-report/1\"", "\"send-report/2\"",
        "[]", "{}", "[null]", "[[[[[[[[]]]]]]]]", "{\"a\":{\"b\":[1,{\"c\":null}]}}", "{\"start\":0,\"end\":1}", "{\"start\":5,\"end\":2}", "{\"start\":0,\"end\":1,\"page\":0}", "[{\"start\":1,\"end\":2}]",
        "\"P3Y\"", "\"P\"", "\"P-1Y\"", "\"2024-02-30\"", "\"2024-04-02/..\"", "\"2024\"", "\"2024-02-09/2024-02-05\"", "\"areaSend2023\"", "\"areaSend2031\"", "\"fullInspection\"", "\"themedVisit\"",
        "\"strength\"", "\"excellence\"", "\"inspectors\"", "\"E06000035\"", "\"887\"", "\"S0E4D\"", "\"ofsted\"", "\"1/2\"", "\"3/2\"", "\"GBP\"", "{\"currency\":\"GBP\",\"value\":1}", "NaN", "'a'", "/* */1",
    }.Select(Encoding.UTF8.GetBytes)];

    private readonly JsonPieces[] seeds;
    private readonly byte[][] names;
    private readonly byte[][] values;

    internal JsonMutator(byte[][] jsons)
    {
        seeds = [.. jsons.Select(json => new JsonPieces(json))];
        names = [.. seeds.SelectMany(seed => seed.Names).Append("\"x\"").Append("\"\"").Append("\"\\ud83d\\ude00\"").Distinct().Select(Encoding.UTF8.GetBytes)];
        values = [.. seeds.SelectMany(seed => seed.Values.Select(value => seed.Json[value.Start..value.End])).Where(value => value.Length < 2_000)];
    }

    /// <summary>The values of all seeds.</summary>
    internal IEnumerable<string> Values => values.Select(Encoding.UTF8.GetString).Distinct();

    internal override byte[] Make(Chance chance)
    {
        var seed = chance.Of(seeds);
        var json = chance.OneIn(8) ? [.. seed.Json] : Restructured(seed, chance);
        for (var left = chance.OneIn(3) ? chance.Between(1, 4) : 0; left > 0; left--)
            json = ByteChanges.Change(json, chance);
        return chance.Below(12) switch
        {
            0 => [(byte)'[', .. json, (byte)',', .. chance.Of(seeds).Json, (byte)']'],
            1 => [.. json, (byte)'\n', .. chance.Of(seeds).Json],
            2 => [0xEF, 0xBB, 0xBF, .. json],
            _ => json,
        };
    }

    private byte[] Restructured(JsonPieces seed, Chance chance)
    {
        var changes = new SortedList<int, (int End, byte[] New)>();
        for (var left = chance.Between(1, chance.OneIn(2) ? 1 : 4); left > 0 && seed.Members.Count > 0; left--)
        {
            var (start, end, piece) = Change(seed, chance);
            changes.TryAdd(start, (end, piece));
        }
        var result = new List<byte>(seed.Json.Length + 100);
        var done = 0;
        foreach (var (start, (end, piece)) in changes)
        {
            if (start < done)
                continue;
            result.AddRange(seed.Json.AsSpan(done, start - done));
            result.AddRange(piece);
            done = end;
        }
        result.AddRange(seed.Json.AsSpan(done));
        return [.. result];
    }

    private (int Start, int End, byte[] New) Change(JsonPieces seed, Chance chance)
    {
        var value = chance.Of(seed.Values);
        var member = chance.Of(seed.Members);
        var whole = seed.Json.AsSpan(member.Start, member.End - member.Start);
        return chance.Below(8) switch
        {
            0 or 1 => (value.Start, value.End, chance.Of(Literals)),
            2 or 3 => (value.Start, value.End, chance.Of(values)),
            4 => (member.Start, member.Start, [.. chance.Of(names), (byte)':', .. chance.Of(chance.OneIn(2) ? Literals : values), (byte)',']),
            5 => (member.Start, member.End, [.. whole, (byte)',', .. whole]),
            6 => (member.Start, member.End, [.. chance.Of(names), (byte)':', .. chance.Of(values)]),
            // The comma that stays behind is mended by a member that no version knows.
            _ => (member.Start, member.End, "\"_\":0"u8.ToArray()),
        };
    }
}
