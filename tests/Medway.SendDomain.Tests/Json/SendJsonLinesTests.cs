using System.Text;
using Medway.SendDomain.Diagnostics;
using Medway.SendDomain.Json;
using Medway.SendDomain.Model;
using Medway.SendDomain.Tests.Scaffold;
using Xunit;

namespace Medway.SendDomain.Tests.Json;

[Collection(RunsAlone.Name)]
public class SendJsonLinesTests
{
    [Fact]
    public async Task ReadAsync_WhatWriteAsyncWrote_IsEqual()
    {
        using var stream = new MemoryStream();
        await SendJsonLines.WriteAsync(stream, Many(300), TestContext.Current.CancellationToken);
        stream.Position = 0;
        var read = new List<SendReport>();
        await foreach (var report in SendJsonLines.ReadAsync(stream, diagnostic => Assert.Fail(diagnostic.Message), cancellationToken: TestContext.Current.CancellationToken))
            read.Add(report);
        Assert.Equal(Many(300).ToBlockingEnumerable(TestContext.Current.CancellationToken), read);
    }

    [Theory, InlineData("\n"), InlineData("\r\n")]
    public async Task ReadAsync_BadLineBetweenGood_NamesItsNumberAndReadsOn(string end)
    {
        var good = SendJson.Serialize(SampleReports.Lean);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(string.Join(end, good, "", "{\"schema\":", good, "[]", good)));
        var said = new List<Diagnostic>();
        var count = 0;
        await foreach (var report in SendJsonLines.ReadAsync(stream, said.Add, cancellationToken: TestContext.Current.CancellationToken))
        {
            Assert.Equal(SampleReports.Lean, report);
            count++;
        }
        Assert.Equal(3, count);
        Assert.Equal([(3L, "SEND0401"), (5L, "SEND0403")], said.Select(diagnostic => (diagnostic.Line!.Value, diagnostic.Code)));
    }

    [Fact]
    public async Task ReadAsync_ManyReports_KeepsMemoryOfOneLine()
    {
        var line = Encoding.UTF8.GetBytes(SendJson.Serialize(SampleReports.Full) + "\n");
        using var few = new RepeatingStream(line, 50);
        using var many = new RepeatingStream(line, 5000);
        await Drain(few);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        Assert.Equal(5000, await Drain(many));
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, 4_000_000);
    }

    private static async Task<int> Drain(Stream stream)
    {
        var count = 0;
        await foreach (var _ in SendJsonLines.ReadAsync(stream, cancellationToken: TestContext.Current.CancellationToken))
            count++;
        return count;
    }

    private static async IAsyncEnumerable<SendReport> Many(int count)
    {
        for (var i = 0; i < count; i++)
        {
            await Task.Yield();
            yield return i % 2 == 0 ? SampleReports.Full : SampleReports.Lean;
        }
    }

    private sealed class RepeatingStream(byte[] line, int times) : Stream
    {
        private long position;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => (long)line.Length * times;

        public override long Position { get => position; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var from = (int)(position % line.Length);
            var length = (int)Math.Min(Math.Min(count, line.Length - from), Length - position);
            line.AsSpan(from, length).CopyTo(buffer.AsSpan(offset));
            position += length;
            return length;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
