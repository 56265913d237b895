using System.Text;

namespace Medway.SendDomain.Json.Wire;

/// <summary>The members of one kind of object, in the order a writer writes them, and which of them there must be.</summary>
internal sealed class MemberTable
{
    private readonly byte[][] encoded;

    public MemberTable(string[] names, string[]? required = null)
    {
        Names = names;
        encoded = [.. names.Select(Encoding.UTF8.GetBytes)];
        foreach (var name in required ?? [])
            Required |= 1UL << Array.IndexOf(names, name);
    }

    public string[] Names { get; }

    /// <summary>A bit for each member without which there is no object.</summary>
    public ulong Required { get; }

    public ReadOnlySpan<byte> Encoded(int index) => encoded[index];
}
