namespace Medway.SendDomain.Documents.Html;

/// <summary>
/// The elements that markup has open at a place, as nearly as can be told by their names alone and rather too many than too few: an end that belongs to nothing
/// closes nothing, and makes a parser look through all of them.
/// </summary>
internal sealed class OpenElements
{
    private static readonly int ListItem = Id("li");
    private static readonly int List = Id("ul");
    private static readonly int NumberedList = Id("ol");
    private static readonly int Division = Id("div");
    private static readonly int Address = Id("address");

    private readonly List<(int Name, bool IsBlock, bool IsScope, bool IsList, bool IsForeign)> open = [];
    private readonly Dictionary<int, int> formatting = [];
    private int withoutEnd;

    internal int Depth => open.Count;

    /// <summary>How many formatting elements would be opened anew in an element that begins here.</summary>
    internal int Formatting { get; private set; }

    /// <summary>Whether what begins here is a part of a drawing or formula, for which the rules of HTML do not hold.</summary>
    internal bool IsForeign => open.Count > 0 && open[^1].IsForeign;

    /// <summary>How many elements were looked at for ends that belong to nothing.</summary>
    internal long Searched { get; private set; }

    internal void Begin(ReadOnlySpan<char> name, bool isClosed)
    {
        if (IsForeign && isClosed)
            return;
        if (!IsForeign && HtmlNames.IsItem(name))
            EndItem(Id(name));
        else if (!IsForeign && HtmlNames.NeedsNoEnd(name))
        {
            withoutEnd++;
            return;
        }
        var id = Id(name);
        if (HtmlNames.IsFormatting(name))
            Count(id, 1, name is "a" or "A" ? 1 : int.MaxValue);
        var isScope = HtmlNames.IsScope(name);
        open.Add((id, HtmlNames.IsBlock(name), isScope, id == List || id == NumberedList, HtmlNames.IsForeign(name) || (IsForeign && !isScope)));
    }

    internal void End(ReadOnlySpan<char> name)
    {
        if (!IsForeign && HtmlNames.NeedsNoEnd(name) && !HtmlNames.IsItem(name))
        {
            if (withoutEnd > 0)
                withoutEnd--;
            else
                Searched += open.Count;
            return;
        }
        var (id, isBlock, isScope) = (Id(name), HtmlNames.IsBlock(name), HtmlNames.IsScope(name));
        var blocks = false;
        for (var i = open.Count - 1; i >= 0; i--)
        {
            var element = open[i];
            if (element.Name == id)
            {
                // A block closes what is left open in it; anything else that has a block in it is closed alone.
                open.RemoveRange(i, isBlock || !blocks ? open.Count - i : 1);
                break;
            }
            if ((element.IsScope && !isScope) || (id == ListItem && element.IsList))
            {
                Searched += open.Count - i;
                return;
            }
            blocks |= element.IsBlock;
            if (i == 0)
                Searched += open.Count;
        }
        if (HtmlNames.IsFormatting(name))
            Count(id, -1, int.MaxValue);
    }

    // An item ends the one before it, unless another block has begun since: items of different kinds nest.
    private void EndItem(int id)
    {
        for (var i = open.Count - 1; i >= 0; i--)
        {
            var element = open[i];
            if (element.Name == id)
            {
                open.RemoveRange(i, open.Count - i);
                return;
            }
            if (element.IsScope || (element.IsBlock && element.Name != Division && element.Name != Address))
                return;
            Searched++;
        }
    }

    private void Count(int id, int step, int most)
    {
        var count = formatting.GetValueOrDefault(id);
        var next = Math.Clamp(count + step, 0, most);
        formatting[id] = next;
        Formatting += next - count;
    }

    // A term and what is said of it end one another.
    private static int Id(ReadOnlySpan<char> name) =>
        string.GetHashCode(name.Equals("dt", StringComparison.OrdinalIgnoreCase) ? "dd" : name, StringComparison.OrdinalIgnoreCase);
}
