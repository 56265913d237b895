namespace Medway.SendDomain.Tool.Output;

/// <summary>How wide a page is and whether it may use colour.</summary>
internal sealed record PageLook(int Width, bool Colour)
{
    private const int Narrowest = 60;
    private const int Widest = 110;

    /// <summary>A page for a file or pipe: the same everywhere.</summary>
    public static PageLook Plain { get; } = new(100, false);

    /// <summary>A page for the terminal at hand.</summary>
    public static PageLook Terminal()
    {
        var width = Console.WindowWidth;
        var colour = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb";
        return new PageLook(Math.Clamp(width - 1, Narrowest, Widest), colour);
    }
}
