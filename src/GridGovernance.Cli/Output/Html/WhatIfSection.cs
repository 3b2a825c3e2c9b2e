using GridGovernance.Domain.Comparisons;

namespace GridGovernance.Cli.Output.Html;

/// <summary>The part of a page that shows a what-if; the demo's page and that of <c>points compare</c> have it in common.</summary>
internal static class WhatIfSection
{
    /// <summary>The tables the section shows, to be written beside the page.</summary>
    public static OutputTable[] Tables(SchemeComparison comparison, Language language) =>
        [ComparisonTables.Outcome(comparison, language), ComparisonTables.Changes(comparison), ComparisonTables.Causes(comparison, language), ComparisonTables.MostChanged(comparison, language)];

    /// <summary>Adds the tables as pictures, numbers and one explanation.</summary>
    public static void Add(HtmlPage page, OutputTable[] tables, Language language)
    {
        string Say(string english, string chinese) => language is Language.Chinese ? chinese : english;
        var (outcome, changes, causes, explained) = (tables[0], tables[1], tables[2], tables[3]);
        page.Table(outcome)
            .Figure(SvgBars.Draw(Say("Change in points of winners and losers", "增减对象的积分变化"), outcome, "result", "change", language), Say("Points won and lost in all", "增减积分合计"))
            .Figure(SvgBars.Draw(Say("Subjects by change in points", "按积分变化的人数"), changes, "change", "subjects", language), Say("How many change by how many points", "积分变化各档人数"))
            .Figure(SvgBars.Draw(causes.Title.In(language), causes, "part", "change", language), Say("What each change alone does, and what only they together do (interaction)", "各项变化单独的影响,以及共同作用的部分(交互)"))
            .Table(causes).Heading(explained.Title.In(language)).Table(explained);
    }
}
