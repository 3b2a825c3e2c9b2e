using System.Text;

namespace GridGovernance.Cli.Input;

internal sealed partial class Utf8Input
{
    /// <summary>The next line without its end (CR LF, LF or CR); null at the end of what can be read.</summary>
    public override string? ReadLine()
    {
        StringBuilder? begun = null;
        while (charStart < charEnd || Fill())
        {
            var rest = chars.AsSpan(charStart, charEnd - charStart);
            var end = rest.IndexOfAny('\n', '\r');
            if (end < 0)
            {
                (begun ??= new()).Append(rest);
                charStart = charEnd;
                continue;
            }

            var line = begun is null ? rest[..end].ToString() : begun.Append(rest[..end]).ToString();
            var wasReturn = rest[end] == '\r';
            charStart += end + 1;
            if (wasReturn && Peek() == '\n')
                charStart++;
            return line;
        }

        return Failure is null ? begun?.ToString() : null;
    }

    /// <summary>Everything up to the end, or up to the failure.</summary>
    public override string ReadToEnd()
    {
        var text = new StringBuilder();
        while (charStart < charEnd || Fill())
        {
            text.Append(chars, charStart, charEnd - charStart);
            charStart = charEnd;
        }

        return text.ToString();
    }
}
