using System.Globalization;
using GridGovernance.Domain.Comparisons;

namespace GridGovernance.Cli.Output;

/// <summary>What a what-if is shown with, beside the tables of the command: who changes by how much, and one change explained.</summary>
internal static class ComparisonTables
{
    /// <summary>Winners, losers, unchanged: how many.</summary>
    public static OutputTable Outcome(SchemeComparison comparison, Language language)
    {
        string Say(string english, string chinese) => language is Language.Chinese ? chinese : english;
        return new OutputTable("what-if", new("Winners and losers", "增减人数")).Column("result", "Result", "结果").Numbers("subjects", "Subjects", "人数").Numbers("change", "Change in points", "积分变化")
            .Add(Say("winners", "增加"), comparison.Winners.Count(), Sum(comparison.Winners))
            .Add(Say("losers", "减少"), comparison.Losers.Count(), Sum(comparison.Losers))
            .Add(Say("unchanged", "不变"), comparison.Unchanged.Count(), Sum(comparison.Unchanged));
    }

    /// <summary>How many change by how much, in at most twenty steps of equal width.</summary>
    public static OutputTable Changes(SchemeComparison comparison)
    {
        var table = new OutputTable("what-if-changes", new("Change in points", "积分变化分布")).Column("change", "Change", "变化").Numbers("subjects", "Subjects", "人数");
        var width = Width(comparison);
        foreach (var group in comparison.Subjects.GroupBy(subject => Step(subject.Change, width)).OrderBy(group => group.Key))
            table.Add(Label(group.Key, width), group.Count());
        return table;
    }

    /// <summary>What each changed part alone does.</summary>
    public static OutputTable Causes(SchemeComparison comparison, Language language)
    {
        var table = new OutputTable("what-if-causes", new("What each change alone does", "各项变化单独的影响")).Column("part", "Part", "部分").Numbers("change", "Change in points", "积分变化").Numbers("subjects", "Subjects", "涉及人数");
        foreach (var cause in comparison.Causes)
            table.Add(cause.Part.Id, cause.Change, cause.Touched);
        return table.Add(language is Language.Chinese ? "交互" : "interaction", comparison.Interaction, comparison.Subjects.Count(subject => subject.Interaction != Points.Zero));
    }

    /// <summary>Who changes most, cause by cause; of equal ones the first by id.</summary>
    public static OutputTable MostChanged(SchemeComparison comparison, Language language)
    {
        var most = comparison.Subjects.OrderByDescending(subject => subject.Change < Points.Zero ? -subject.Change : subject.Change).ThenBy(subject => subject.Subject).FirstOrDefault();
        string Say(string english, string chinese) => language is Language.Chinese ? chinese : english;
        var name = most is null ? new BilingualText("Nobody", "无对象") : new($"{most.Subject} changes most", $"{most.Subject} 变化最大");
        var table = new OutputTable("what-if-explained", name).Column("part", "Part", "部分").Numbers("points", "Points", "积分");
        if (most is null)
            return table;
        table.Add(Say("before", "原办法"), most.Before.Total);
        for (var i = 0; i < comparison.Causes.Count; i++)
        {
            if (most.Causes[i] != Points.Zero)
                table.Add(comparison.Causes[i].Part.Id, most.Causes[i]);
        }

        if (most.Interaction != Points.Zero)
            table.Add(Say("interaction", "交互"), most.Interaction);
        return table.Add(Say("after", "新办法"), most.After.Total);
    }

    private static Points Sum(IEnumerable<ComparedSubject> subjects) => subjects.Aggregate(Points.Zero, (sum, subject) => sum + subject.Change);

    /// <summary>The width of a step in whole points: the least that gives no more than ten steps to either side.</summary>
    private static long Width(SchemeComparison comparison)
    {
        var most = comparison.Subjects.Select(subject => Math.Abs(subject.Change.TenThousandths)).DefaultIfEmpty().Max();
        return Math.Max(1, (most + 99_999) / 100_000);
    }

    /// <summary>0 is no change; step n holds changes above (n − 1) and up to n widths, and likewise below.</summary>
    private static long Step(Points change, long width)
    {
        var size = Math.Abs(change.TenThousandths);
        var step = (size + width * 10_000 - 1) / (width * 10_000);
        return change < Points.Zero ? -step : step;
    }

    private static string Label(long step, long width) => step == 0 ? "0"
        : string.Create(CultureInfo.InvariantCulture, $"{(step > 0 ? "▲" : "▼")} {(Math.Abs(step) - 1) * width}–{Math.Abs(step) * width}");
}
