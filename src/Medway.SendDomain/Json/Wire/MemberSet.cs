namespace Medway.SendDomain.Json.Wire;

/// <summary>Which members of an object have been read, where it began, and which is likely to come next.</summary>
internal struct MemberSet
{
    public long Start;
    public ulong Seen;
    public int Likely;
}
