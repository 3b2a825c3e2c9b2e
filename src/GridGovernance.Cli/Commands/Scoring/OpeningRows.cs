using System.Runtime.InteropServices;
using GridGovernance.Cli.Host;
using GridGovernance.Cli.Input;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Cli.Commands.Scoring;

/// <summary>Reads what earlier periods leave behind; a subject may have several rows, whose carry-overs add up.</summary>
internal static class OpeningRows
{
    private static readonly InputColumn<SubjectId> Subject = InputColumn.Of<SubjectId>("subject", "a person's id, or unit: and a unit's id", "人员编号,或 unit: 加单位编号");
    private static readonly InputColumn<Points> CarryOver = InputColumn.Of<Points>("carry_over", "points with at most four decimals", "积分,至多四位小数").Or(Points.Zero);
    private static readonly InputColumn<string> VetoRule = InputColumn.Text("veto_rule").Or("");
    private static readonly InputColumn<ActivityId> VetoActivity = InputColumn.Of<ActivityId>("veto_activity", "the id of the activity that raised it", "引发否决的活动编号").Or(default);
    private static readonly InputColumn<VetoEffect> Effect = InputColumn.OneOf("veto_effect", ("zero", VetoEffect.Zero), ("lowest-grade", VetoEffect.LowestGrade)).Or(VetoEffect.Zero);
    private static readonly InputColumn<DateOnly> From = new InputColumn<DateOnly>("veto_from", new("a date such as 2026-01-01", "日期,如 2026-01-01"), ActivityRows.TryReadDate).Or(default);
    private static readonly InputColumn<DateOnly> Until = new InputColumn<DateOnly>("veto_until", new("a date such as 2026-03-31", "日期,如 2026-03-31"), ActivityRows.TryReadDate).Or(default);
    private static readonly InputColumn<Points> Adjusted = InputColumn.Of<Points>("adjustment", "points with at most four decimals", "积分,至多四位小数").Or(Points.Zero);
    private static readonly InputColumn<ActivityId> Cause = InputColumn.Of<ActivityId>("cause", "the id of an activity", "活动编号").Or(default);

    private static readonly InputColumn[] Columns = [Subject, CarryOver, VetoRule, VetoActivity, Effect, From, Until, Adjusted, Cause];

    /// <summary>The openings by subject.</summary>
    public static Dictionary<SubjectId, Opening> Read(ToolRun run, string file)
    {
        var found = new Dictionary<SubjectId, Parts>();
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in run.RowsOrNone(file, Columns))
        {
            if (!(row.TryRead(Subject, out var subject) & row.TryRead(CarryOver, out var carryOver) & row.TryRead(Adjusted, out var adjusted) & row.TryRead(Cause, out var cause)))
                continue;
            if (!said.Add(string.Join('\u001f', Columns.Select(row.Text))))
                row.Warn("opening.repeated", subject.ToString(), new("an earlier row says the same; both count", "与前面某行内容相同;两行均计入"), new("keep one row, unless it happened twice", "若非两次,只保留一行"));
            var parts = CollectionsMarshal.GetValueRefOrAddDefault(found, subject, out _) ??= new();
            if (Points.TryFromTenThousandths(parts.CarryOver.TenThousandths + carryOver.TenThousandths, out var carried))
                parts.CarryOver = carried;
            else
                row.Report("opening.out-of-range", carryOver.ToString(), new($"what is carried over for {subject} leaves the range of points", $"{subject}的结转分合计超出积分范围"), new("points lie within ±900000000000", "积分应在±900000000000之内"));
            if (adjusted != Points.Zero)
                parts.Adjustments.Add(new(adjusted, cause.IsDefault ? null : cause));
            if (row.Has(VetoRule) && ReadVeto(row) is { } veto)
                parts.Vetoes.Add(veto);
        }

        return found.ToDictionary(pair => pair.Key, pair => new Opening(pair.Value.CarryOver, pair.Value.Vetoes, pair.Value.Adjustments));
    }

    private static VetoInForce? ReadVeto(InputRow row)
    {
        if (!(row.TryRead(VetoRule, out var rule) & row.TryRead(VetoActivity, out var activity) & row.TryRead(Effect, out var effect) & row.TryRead(From, out var from) & row.TryRead(Until, out var until)))
            return null;
        if (!activity.IsDefault && row.Has(From) && row.Has(Until) && from <= until)
            return new(rule, activity, effect, from, until);
        row.Report("opening.veto", rule, new("the veto lacks its activity or its dates, or ends before it begins", "否决缺少活动编号或起止日期,或止早于起"),
            new("give veto_activity, veto_from and veto_until", "请填写 veto_activity、veto_from、veto_until"));
        return null;
    }

    private sealed class Parts
    {
        public Points CarryOver { get; set; }

        public List<VetoInForce> Vetoes { get; } = [];

        public List<Adjustment> Adjustments { get; } = [];
    }
}
