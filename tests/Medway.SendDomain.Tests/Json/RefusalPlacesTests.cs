using System.Text;
using System.Text.Json;
using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Json;
using Medway.SendDomain.Model;
using Xunit;

namespace Medway.SendDomain.Tests.Json;

/// <summary>What a refusal says, word for word, and the line and byte it names.</summary>
public class RefusalPlacesTests
{
    private static readonly byte[] Full = SendJson.SerializeToUtf8Bytes(SampleReports.Full);

    private static readonly string Text = Encoding.UTF8.GetString(Full);

    [Fact]
    public void Deserialize_BytesThatAreNoText_NamesTheFirstOfThem()
    {
        var place = Text.IndexOf("\"document\"", StringComparison.Ordinal) + 1;
        byte[] bytes = [.. "\n\n"u8, .. Full];
        bytes[place + 2] = 0xFF;
        var said = Assert.Single(SendJson.Deserialize(bytes).Diagnostics);
        Assert.Equal(("SEND0402", 3L, place + 1L), (said.Code, said.Line, said.Byte));
        Assert.Contains("The input", said.Message, StringComparison.Ordinal);
        Assert.Contains("UTF-8", said.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", 1, 2)]
    [InlineData("{\n\n  x}", 3, 3)]
    [InlineData("{\"schema\":\"send-report/1\",\n\"document\":}", 2, 12)]
    public void Deserialize_NoJson_NamesThePlaceOnceAndSaysWhat(string json, long line, long at)
    {
        var said = Assert.Single(SendJson.Deserialize(json).Diagnostics);
        Assert.Equal(("SEND0401", line, at), (said.Code, said.Line, said.Byte));
        Assert.DoesNotContain("LineNumber", said.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("BytePosition", said.Message, StringComparison.Ordinal);
        Assert.True(said.Message.Length > 40, said.Message);
    }

    [Theory]
    [InlineData("false", "false")]
    [InlineData("{}", "an object")]
    [InlineData("[]", "a list")]
    [InlineData("12", "the number 12")]
    public void Deserialize_WrongToken_IsNamedInWords(string token, string words)
    {
        var said = Assert.Single(SendJson.Deserialize(Text.Replace("\"text\":\"We are pleased.\"", $"\"text\":{token}", StringComparison.Ordinal)).Diagnostics);
        Assert.Equal($"Expected a string, found {words}.", said.Message);
    }

    [Fact]
    public void Deserialize_HalfASurrogate_IsSaidOfTheTextAndOfTheName()
    {
        var text = Assert.Single(SendJson.Deserialize(Text.Replace("We are pleased.", "\\ud800", StringComparison.Ordinal)).Diagnostics);
        Assert.Contains("\\ud800", text.Message, StringComparison.Ordinal);
        Assert.Contains("it has half a surrogate pair", text.Message, StringComparison.Ordinal);
        var name = SendJson.Deserialize(Text.Replace("\"document\":", "\"\\ud800\":", StringComparison.Ordinal)).Diagnostics;
        Assert.Contains(name, said => said.Message.Contains("A member’s name", StringComparison.Ordinal) && said.Message.Contains("half a surrogate pair", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("1234567890.0000000000000000", true)]
    [InlineData("1234567890.00000000000000000", true)]
    [InlineData("1234567890.000000000000000000", false)]
    public void Deserialize_SumOfManyDigits_IsReadUpTo28(string digits, bool read)
    {
        var result = SendJson.Deserialize(Text.Replace("17000000", digits, StringComparison.Ordinal));
        Assert.Equal(read, result.Success);
        if (!read)
            Assert.StartsWith("Expected a number of pounds exact to the penny, found the number 1234567890.0", Assert.Single(result.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Deserialize_SpanOfNothing_IsASpanAndOneBackwardsNamesBothEnds()
    {
        Assert.True(SendJson.Deserialize(Text.Replace("\"end\":182", "\"end\":176", StringComparison.Ordinal)).Success);
        var said = Assert.Single(SendJson.Deserialize(Text.Replace("\"end\":182", "\"end\":175", StringComparison.Ordinal)).Diagnostics);
        Assert.Contains("a span whose end is not before its start", said.Message, StringComparison.Ordinal);
        Assert.Contains("176", said.Message, StringComparison.Ordinal);
        Assert.Contains("175", said.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Deserialize_NamesWithSignsOfPointers_AreEscapedInThem()
    {
        var said = SendJson.Deserialize(Text.Replace("\"/inspection/activity\":[", "\"/a~b/c\":[1,", StringComparison.Ordinal)).Diagnostics;
        Assert.Contains(said, diagnostic => diagnostic.Path == "/evidence/~1a~0b~1c/0");
    }

    [Theory]
    [InlineData("send-report/0")]
    [InlineData("send-report/01")]
    [InlineData("send-report/")]
    public void Deserialize_SchemaOfNoVersion_IsNoLaterOne(string schema) =>
        Assert.Equal("SEND0411", Assert.Single(SendJson.Deserialize(Text.Replace("send-report/1", schema, StringComparison.Ordinal)).Diagnostics, said => said.Severity == DiagnosticSeverity.Error).Code);

    [Fact]
    public void Converter_JudgementOfAnotherKind_IsAJsonException()
    {
        var judgement = JsonSerializer.Serialize<Judgement>(SampleReports.Full.Inspection.Judgement!, SendJson.Options);
        Assert.IsType<FullInspectionJudgement>(JsonSerializer.Deserialize<Judgement>(judgement, SendJson.Options));
        var said = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<RevisitJudgement>(judgement, SendJson.Options));
        Assert.Contains("RevisitJudgement", said.Message, StringComparison.Ordinal);
        Assert.Contains("fullInspection", said.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_GivenNothing_SayWhatIsMissing()
    {
        var token = TestContext.Current.CancellationToken;
        await Assert.ThrowsAsync<ArgumentNullException>("output", () => SendJsonLines.WriteAsync(null!, AsyncEnumerable.Empty<SendReport>(), token));
        await Assert.ThrowsAsync<ArgumentNullException>("reports", () => SendJsonLines.WriteAsync(Stream.Null, null!, token));
    }
}
