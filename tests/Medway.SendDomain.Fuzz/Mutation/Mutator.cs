namespace Medway.SendDomain.Fuzz.Mutation;

/// <summary>Makes inputs out of seeds; the same numbers give the same input.</summary>
internal abstract class Mutator
{
    internal abstract byte[] Make(Chance chance);
}
