using Medway.SendDomain.Accuracy;

string? corpus = null, baseline = null, record = null;
var misses = true;
for (var i = 0; i < args.Length; i++)
{
    switch (args[i])
    {
        case "--corpus" when i + 1 < args.Length:
            corpus = args[++i];
            break;
        case "--baseline" when i + 1 < args.Length:
            baseline = args[++i];
            break;
        case "--record" when i + 1 < args.Length:
            record = args[++i];
            break;
        case "--no-misses":
            misses = false;
            break;
        default:
            Console.Error.WriteLine("usage: [--corpus FOLDER] [--baseline FILE] [--record FILE] [--no-misses]");
            Console.Error.WriteLine("FOLDER holds documents (NAME.txt, .html, .pdf) and beside each its label NAME.json, a send-report/1 object or a part of one.");
            return 2;
    }
}

corpus ??= Path.Combine(AppContext.BaseDirectory, "seeds");
if (!Directory.Exists(corpus))
{
    Console.Error.WriteLine($"There is no folder '{corpus}'.");
    return 2;
}

var board = new Scoreboard();
foreach (var document in LabelledDocument.In(corpus))
    document.Score(board);
board.Print(Console.Out, misses);
if (record is not null)
    File.WriteAllText(record, board.ToText());
return baseline is null || board.HoldsAgainst(File.ReadAllLines(baseline), Console.Out) ? 0 : 1;
