using System.Globalization;
using System.Text;

namespace GridGovernance.Cli.Host;

/// <summary>Prints each finding once, as it comes, as <c>file:line: CODE value: what is wrong; what would be right</c>, and counts them.</summary>
internal sealed class FindingLog(TextWriter error, Language language)
{
    private const int LongestValue = 80;

    /// <summary>How many findings refuse the input or the answer.</summary>
    public long Errors { get; private set; }

    /// <summary>How many findings ride along.</summary>
    public long Warnings { get; private set; }

    /// <summary>Reports a finding of the library about a file, at its line where it has one.</summary>
    public void Report(string file, Finding finding)
    {
        if (finding.Line is { } line)
            Print(string.Create(CultureInfo.InvariantCulture, $"{file}:{line}:"), finding);
        else
            Print($"{file}:", finding);
    }

    /// <summary>Reports a finding at a line of a file.</summary>
    public void Report(string file, long line, Finding finding) => Print(string.Create(CultureInfo.InvariantCulture, $"{file}:{line}:"), finding);

    /// <summary>Reports a refusal of the library: an answer that is a no.</summary>
    public void Report(string file, Refusal refusal)
    {
        Errors++;
        error.WriteLine($"{file}: {refusal.Code}: {refusal.Describe(language)}");
    }

    private void Print(string place, Finding finding)
    {
        var warning = finding.Severity is FindingSeverity.Warning;
        if (warning)
            Warnings++;
        else
            Errors++;
        var value = Shown(finding switch
        {
            { Path.Length: 0 } => finding.Value,
            { Value.Length: 0 } => finding.Path,
            _ => $"{finding.Path}={finding.Value}",
        });
        var mark = !warning ? "" : language is Language.Chinese ? "警告:" : "warning: ";
        error.WriteLine($"{place} {finding.Code}{(value.Length == 0 ? "" : " ")}{value}: {mark}{finding.Problem.In(language)}; {finding.Cure.In(language)}");
    }

    /// <summary>A value fit for one line: control characters escaped, the middle of a long one left out.</summary>
    private static string Shown(string value)
    {
        var shown = new StringBuilder();
        foreach (var rune in value.Length <= LongestValue ? value.EnumerateRunes() : string.Concat(value.AsSpan(0, LongestValue / 2), "…", value.AsSpan(value.Length - LongestValue / 2)).EnumerateRunes())
        {
            if (Rune.IsControl(rune))
                shown.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}");
            else
                shown.Append(rune.ToString());
        }

        return shown.ToString();
    }
}
