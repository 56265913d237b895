namespace Medway.SendDomain.Tool.Inputs;

/// <summary>A document to read, and under what names.</summary>
/// <param name="Path">Where it is, as messages say it: the path as given, with the path below the folder behind it.</param>
/// <param name="Name">What <c>document.name</c> says: the file's name, or its path below the folder given; <c>null</c> for standard input.</param>
internal sealed record InputDocument(string Path, string? Name)
{
    /// <summary>What stands for standard input on the command line.</summary>
    public const string StandardInputMark = "-";

    public static InputDocument StandardInput { get; } = new("(standard input)", null);

    public bool IsStandardInput => Name is null;
}
