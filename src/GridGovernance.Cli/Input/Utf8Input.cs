using System.Buffers;
using System.Text.Unicode;
using GridGovernance.Cli.Host;

namespace GridGovernance.Cli.Input;

/// <summary>
/// Text of a file that must be UTF-8. A byte order mark is passed over. What is no such text (binary, GB18030, UTF-16, a line without end) ends
/// the reading and is kept as <see cref="Failure"/>, with its line: reading never throws for what a file holds.
/// </summary>
internal sealed partial class Utf8Input : TextReader
{
    /// <summary>The longest line read, in UTF-16 units: far above any row, far below what would exhaust memory.</summary>
    public const int LongestLine = 1 << 20;

    private const int BlockBytes = 1 << 16;
    private readonly Stream stream;
    private readonly byte[] bytes = new byte[BlockBytes];
    private readonly char[] chars = new char[BlockBytes];
    private readonly LineWatch lines = new();
    private int byteCount;
    private int charStart;
    private int charEnd;
    private bool atEnd;
    private bool begun;
    private Finding? pending;

    /// <summary>Reads a stream, which it owns, under the name that findings bear.</summary>
    public Utf8Input(Stream stream, string name) => (this.stream, Name) = (stream, name);

    /// <summary>The name findings bear.</summary>
    public string Name { get; }

    /// <summary>Why the reading ended before the file did; null while all is well.</summary>
    public Finding? Failure { get; private set; }

    /// <summary>The line the decoding has come to, 1 at the start; after a failure the line that broke the file.</summary>
    public long Line => lines.Line;

    /// <summary>Whether both CR LF and LF ended lines so far, outside quotes.</summary>
    public bool MixedLineEnds => lines.Mixed;

    /// <summary>Reports the failure if there is one.</summary>
    public bool ReportFailure(FindingLog findings)
    {
        if (Failure is { } failure)
            findings.Report(Name, failure);
        return Failure is not null;
    }

    /// <inheritdoc/>
    public override int Peek() => charStart < charEnd || Fill() ? chars[charStart] : -1;

    /// <inheritdoc/>
    public override int Read() => charStart < charEnd || Fill() ? chars[charStart++] : -1;

    /// <inheritdoc/>
    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override int Read(Span<char> buffer)
    {
        if (charStart == charEnd && !Fill())
            return 0;
        var taken = Math.Min(buffer.Length, charEnd - charStart);
        chars.AsSpan(charStart, taken).CopyTo(buffer);
        charStart += taken;
        return taken;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            stream.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>Decodes the next block. What was read before a failure is handed out first, so that rows before it are not lost.</summary>
    private bool Fill()
    {
        if (pending is not null)
            (Failure, atEnd) = (pending, true);
        charStart = charEnd = 0;
        while (charEnd == 0 && !atEnd)
        {
            var got = stream.Read(bytes, byteCount, bytes.Length - byteCount);
            byteCount += got;
            if (!begun && byteCount < 4 && got > 0)
                continue;
            Decode(isFinal: got == 0);
            atEnd |= got == 0;
        }

        return charEnd > 0;
    }

    private void Decode(bool isFinal)
    {
        var block = bytes.AsSpan(0, byteCount);
        if (!begun)
        {
            begun = true;
            if (block is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            {
                Fail(InputFindings.Utf16(1));
                return;
            }

            if (block is [0xEF, 0xBB, 0xBF, ..])
                block = block[3..];
        }

        var status = Utf8.ToUtf16(block, chars, out var read, out var written, replaceInvalidSequences: false, isFinal);
        var good = lines.Walk(chars.AsSpan(0, written), out var broken);
        charEnd = good;
        if (broken is not null)
            Fail(broken);
        else if (status is OperationStatus.InvalidData)
            Fail(InputFindings.NotUtf8(lines.Line, block[read..]));
        var rest = block[read..];
        rest.CopyTo(bytes);
        byteCount = rest.Length;
    }

    private void Fail(Finding finding)
    {
        if (charEnd > 0)
            pending = finding;
        else
            (Failure, atEnd) = (finding, true);
    }
}
