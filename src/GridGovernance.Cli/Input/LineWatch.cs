namespace GridGovernance.Cli.Input;

/// <summary>Walks the characters of a file once: counts lines, and notices NUL, lines without end and mixed line ends outside quotes.</summary>
internal sealed class LineWatch
{
    private int length;
    private bool quoted;
    private char previous;
    private bool sawReturnFeed;
    private bool sawFeed;

    /// <summary>The line walked to, from 1.</summary>
    public long Line { get; private set; } = 1;

    /// <summary>Whether both kinds of line end were met.</summary>
    public bool Mixed => sawReturnFeed && sawFeed;

    /// <summary>How many of the characters are good; fewer than all when one of them breaks the file.</summary>
    public int Walk(ReadOnlySpan<char> text, out Finding? broken)
    {
        broken = null;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\n')
                EndLine();
            else if (c == '\0')
                broken = InputFindings.Binary(Line);
            else if (++length > Utf8Input.LongestLine)
                broken = InputFindings.LineTooLong(Line);
            else if (c == '"')
                quoted = !quoted;
            previous = c;
            if (broken is not null)
                return i;
        }

        return text.Length;
    }

    private void EndLine()
    {
        Line++;
        length = 0;
        if (quoted)
            return;
        sawReturnFeed |= previous == '\r';
        sawFeed |= previous != '\r';
    }
}
