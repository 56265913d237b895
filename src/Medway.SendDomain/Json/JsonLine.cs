using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Model;

namespace Medway.SendDomain.Json;

/// <summary>What was read from one line of JSON Lines.</summary>
public sealed class JsonLine
{
    internal JsonLine(long number, ParseResult<SendReport> result)
    {
        Number = number;
        Result = result;
    }

    /// <summary>The line, from 1; lines of nothing but white space count and give no result.</summary>
    public long Number { get; }

    /// <summary>The report and what there is to say; the diagnostics name this line.</summary>
    public ParseResult<SendReport> Result { get; }
}
