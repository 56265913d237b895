using System.Text;

namespace Medway.SendDomain.Tool.Output;

/// <summary>Where messages go. A message that cannot be written is lost, never the facts.</summary>
internal static class StandardError
{
    private static readonly Lock Gate = new();

    private static readonly TextWriter Writer = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true };

    /// <summary>Whether a person watches.</summary>
    public static bool IsTerminal => !Console.IsErrorRedirected;

    public static void WriteLine(string message) => Write(PlainText.Of(message) + "\n");

    /// <summary>Writes what the tool itself composed, with the control characters it means.</summary>
    public static void Write(string text)
    {
        lock (Gate)
        {
            try
            {
                Writer.Write(text);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Nobody is there to be told.
            }
        }
    }
}
