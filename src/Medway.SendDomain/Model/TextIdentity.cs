using System.Security.Cryptography;
using System.Text;

namespace Medway.SendDomain.Model;

/// <summary>Which text a report was read from: its length and its SHA-256, so that anybody can tell whether a text at hand is the one the spans point into.</summary>
/// <remarks>The hash is computed when first asked for. Equal are identities of the same length and hash.</remarks>
public sealed class TextIdentity : IEquatable<TextIdentity>
{
    private const int ChunkLength = 4096;

    private readonly string? text;

    private TextIdentity(string text)
    {
        this.text = text;
        Length = text.Length;
    }

    /// <summary>Makes the identity of a text known only by its length and hash.</summary>
    /// <param name="length">How many UTF-16 code units the text has.</param>
    /// <param name="sha256">Its hash, as 64 hexadecimal digits.</param>
    /// <exception cref="ArgumentOutOfRangeException">A negative length.</exception>
    /// <exception cref="ArgumentException">The hash is not 64 hexadecimal digits.</exception>
    public TextIdentity(int length, string sha256)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentNullException.ThrowIfNull(sha256);
        if (sha256.Length != 64 || !sha256.All(char.IsAsciiHexDigit))
            throw new ArgumentException("A SHA-256 is 64 hexadecimal digits.", nameof(sha256));
        Length = length;
        Sha256 = sha256.ToLowerInvariant();
    }

    /// <summary>How many UTF-16 code units the text has.</summary>
    public int Length { get; }

    /// <summary>The SHA-256 of the text in UTF-8, a lone surrogate as U+FFFD, as 64 lower-case hexadecimal digits.</summary>
    public string Sha256 => field ??= Hash(text!);

    /// <summary>The identity of a text at hand.</summary>
    /// <exception cref="ArgumentNullException">The text is <c>null</c>.</exception>
    public static TextIdentity Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new TextIdentity(text);
    }

    /// <summary>Whether both have the same length and hash.</summary>
    public bool Equals(TextIdentity? other) =>
        other is not null && Length == other.Length && ((text is not null && ReferenceEquals(text, other.text)) || Sha256 == other.Sha256);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TextIdentity);

    /// <inheritdoc/>
    public override int GetHashCode() => Length;

    /// <summary>The length and the hash.</summary>
    public override string ToString() => FormattableString.Invariant($"{Length} {Sha256}");

    private static string Hash(string text)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var encoder = Encoding.UTF8.GetEncoder();
        Span<byte> bytes = stackalloc byte[ChunkLength * 3];
        for (var rest = text.AsSpan(); ;)
        {
            var chunk = rest[..Math.Min(ChunkLength, rest.Length)];
            rest = rest[chunk.Length..];
            hash.AppendData(bytes[..encoder.GetBytes(chunk, bytes, flush: rest.IsEmpty)]);
            if (rest.IsEmpty)
                return Convert.ToHexStringLower(hash.GetHashAndReset());
        }
    }
}
