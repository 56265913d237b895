using System.Diagnostics;
using System.Globalization;

namespace Medway.SendDomain.Tool.Output;

/// <summary>How far long work has come, on standard error and only for a person who watches; messages stand above it.</summary>
internal sealed class ProgressBar : IDisposable
{
    private const int Cells = 30;
    private const string Erase = "\r\u001b[K";
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly int total;
    private readonly bool isShown;
    private readonly Stopwatch sinceDrawn = Stopwatch.StartNew();
    private bool isDrawn;

    /// <param name="total">How many documents there are.</param>
    /// <param name="pagesOnTerminal">Whether the pages themselves go to the terminal, which then shows how far it is.</param>
    public ProgressBar(int total, bool pagesOnTerminal)
    {
        this.total = total;
        isShown = StandardError.IsTerminal && !pagesOnTerminal && total > 1;
    }

    public void Say(string message)
    {
        Hide();
        StandardError.WriteLine(message);
    }

    public void Advance(int done)
    {
        if (!isShown || sinceDrawn.Elapsed < Pause)
            return;
        sinceDrawn.Restart();
        isDrawn = true;
        var filled = (int)((long)Cells * done / total);
        StandardError.Write(string.Create(CultureInfo.InvariantCulture,
            $"{Erase}[{new string('#', filled)}{new string('.', Cells - filled)}] {done:N0} of {total:N0}"));
    }

    public void Dispose() => Hide();

    private void Hide()
    {
        if (isDrawn)
            StandardError.Write(Erase);
        isDrawn = false;
    }
}
