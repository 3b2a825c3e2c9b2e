using GridGovernance.Cli.Demo;
using GridGovernance.Cli.Host;
using GridGovernance.Cli.Output;
using GridGovernance.Cli.Output.Html;
using GridGovernance.Domain.Comparisons;

namespace GridGovernance.Cli.Commands.Scoring;

/// <summary>A comparison as files: every table as CSV, and one page to look at.</summary>
internal static class ComparisonPage
{
    /// <summary>How many subjects the page lists; all of them stand in the CSV beside it.</summary>
    private const int Listed = 200;

    /// <summary>Writes them, each whole or not at all; the page comes last.</summary>
    public static void Write(ToolRun run, string directory, SchemeComparison comparison, OutputTable[] tables)
    {
        var whatIf = WhatIfSection.Tables(comparison, run.Language);
        run.WriteAll(directory, [.. tables, .. whatIf], Of(run, comparison, tables, whatIf));
    }

    private static string Of(ToolRun run, SchemeComparison comparison, OutputTable[] tables, OutputTable[] whatIf)
    {
        var page = new HtmlPage(run.Say($"Two schemes over {comparison.Period}", $"{comparison.Period} 两办法比较"), run.Language, EmbeddedFiles.Text(EmbeddedFiles.Style));
        page.Section(whatIf[0].Title.In(run.Language));
        WhatIfSection.Add(page, whatIf, run.Language);
        foreach (var table in tables[1..])
            page.Section(table.Title.In(run.Language)).Table(table);
        page.Section(tables[0].Title.In(run.Language));
        if (tables[0].Rows.Count > Listed)
            page.Paragraph(run.Say($"The first {Listed} of {tables[0].Rows.Count}; comparison.csv has all.", $"列出 {tables[0].Rows.Count} 个对象中的前 {Listed} 个;全部见 comparison.csv。"));
        return page.Table(tables[0].First(Listed)).ToString();
    }
}
