using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Medway.SendDomain.Documents.Pdf;

/// <summary>
/// The bytes of a PDF as PdfPig reads them. It looks up an object by going to its place, and where objects refer to one another in a circle it does so within
/// itself until the stack is full, which nothing can catch; here it is an exception before that.
/// </summary>
internal sealed class PdfBytes : MemoryStream
{
    private PdfBytes(ArraySegment<byte> bytes) : base(bytes.Array!, bytes.Offset, bytes.Count, writable: false)
    {
    }

    public override long Position
    {
        get => base.Position;
        set
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
            base.Position = value;
        }
    }

    internal static PdfBytes Of(ReadOnlyMemory<byte> content) =>
        new(MemoryMarshal.TryGetArray(content, out var array) && array.Array is not null ? array : new ArraySegment<byte>(content.ToArray()));

    public override long Seek(long offset, SeekOrigin loc)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return base.Seek(offset, loc);
    }
}
