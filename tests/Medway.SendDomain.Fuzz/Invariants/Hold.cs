using System.Runtime.CompilerServices;

namespace Medway.SendDomain.Fuzz.Invariants;

/// <summary>Says what has to hold; the message is made only where it does not.</summary>
internal static class Hold
{
    internal static void That(bool holds, [InterpolatedStringHandlerArgument(nameof(holds))] ref Message message)
    {
        if (!holds)
            throw new BrokenInvariantException(message.ToString());
    }

    /// <summary>A message that costs nothing while all holds.</summary>
    [InterpolatedStringHandler]
    internal ref struct Message
    {
        private DefaultInterpolatedStringHandler text;

        public Message(int literalLength, int formattedCount, bool holds, out bool wanted)
        {
            wanted = !holds;
            text = wanted ? new DefaultInterpolatedStringHandler(literalLength, formattedCount, System.Globalization.CultureInfo.InvariantCulture) : default;
        }

        public void AppendLiteral(string value) => text.AppendLiteral(value);

        public void AppendFormatted<T>(T value) => text.AppendFormatted(value);

        public override string ToString() => text.ToStringAndClear();
    }
}
