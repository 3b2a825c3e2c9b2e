using System.Globalization;
using DuckDB.NET.Data;

namespace GridGovernance.Domain.Benchmarks.Scoring;

/// <summary>The scheme as one query over a columnar database in memory, on one thread; whole tenths, so that it computes in integers.</summary>
internal sealed class DuckDbQuery : IDisposable
{
    private const string Totals = """
        with valued as (
            select a.subject, a.kind, a.day, k.category, k.deduction, k.daily, month(make_date(2026, 1, 1) + (a.day - $newYear)) as month,
                   (a.conditions | d.conditions) >> k.category & 1 as raised,
                   (k.piece * f.factor + 5000) // 10000 as piece, (least(a.units * k.rate, k.most) * f.factor + 5000) // 10000 as extra,
                   a.kind < 8 as item, a.kind = 29 and (a.conditions >> 8 & 1) = 1 as vetoed
            from activity a join kind k on k.kind = a.kind join day d on d.day = a.day
            join factor f on f.category = k.category and f.raised = case when k.deduction then 0 else ((a.conditions | d.conditions) >> k.category & 1) end),
        daily as (
            select subject, month, category, deduction, kind, day, daily, sum(piece) as piece, sum(extra) as extra from valued group by all),
        monthly as (
            select subject, month, category, sum(case when deduction then 0 else case when daily = 0 then piece else least(piece, daily) end + extra end) as credits,
                   sum(case when deduction then piece else 0 end) as deductions from daily group by all),
        summed as (
            select subject, sum(least(credits, c.cap)) - sum(deductions) as points from monthly m join cap c on c.category = m.category group by subject),
        flags as (
            select subject, count(distinct case when item then kind end) as items, bool_or(vetoed) as vetoed from valued group by subject)
        select s.subject, case when f.vetoed then 0 else greatest(0, 200 + s.points + case when f.items = 8 then 50 else 0 end) end :: int as total
        from summed s join flags f on f.subject = s.subject
        """;

    private readonly DuckDBConnection connection = new("DataSource=:memory:");
    private readonly CountyActivities activities;

    public DuckDbQuery(CountyActivities activities)
    {
        this.activities = activities;
        connection.Open();
        Run("set threads = 1");
        Load();
    }

    /// <summary>Totals in tenths by subject; those without activities keep the base.</summary>
    public int[] Score()
    {
        var totals = new int[activities.SubjectCount];
        totals.AsSpan().Fill(CountyScheme.Base);
        using var command = connection.CreateCommand();
        command.CommandText = Totals.Replace("$newYear", (activities.Period.FirstDay.DayNumber + 1 - activities.Period.FirstDay.DayOfYear).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        using var reader = command.ExecuteReader();
        while (reader.Read())
            totals[reader.GetInt32(0)] = reader.GetInt32(1);
        return totals;
    }

    /// <summary>Loads the activities; measured where both sides pay for it.</summary>
    public void Load()
    {
        Run("create or replace table activity(subject int, kind int, day int, units int, conditions bigint)");
        using (var appender = connection.CreateAppender("activity"))
        {
            for (var i = 0; i < activities.Count; i++)
                appender.CreateRow().AppendValue(activities.Subjects[i]).AppendValue(activities.Kinds[i]).AppendValue(activities.Days[i].DayNumber)
                    .AppendValue((int)(activities.Quantities[i].TenThousandths / 10_000)).AppendValue((long)activities.Conditions[i]).EndRow();
        }

        LoadScheme();
    }

    public void Dispose() => connection.Dispose();

    private void LoadScheme()
    {
        Run("create or replace table kind(kind int, category int, deduction bool, piece int, rate int, most int, daily int)");
        for (var kind = 0; kind < CountyScheme.Kinds; kind++)
            Run($"insert into kind values ({kind}, {CountyScheme.CategoryOf(kind)}, {CountyScheme.IsDeduction(kind)}, {CountyScheme.PieceOf(kind)}, {CountyScheme.RateOf(kind)}, {CountyScheme.UnitLimitOf(kind)}, {CountyScheme.DailyLimitOf(kind)})");
        Run("create or replace table cap(category int, cap int)");
        Run("create or replace table factor(category int, raised int, factor int)");
        for (var category = 0; category < CountyScheme.Categories; category++)
            Run($"insert into cap values ({category}, {CountyScheme.CapOf(category)}); insert into factor values ({category}, 0, 10000), ({category}, 1, {CountyScheme.Factors[category]})");
        Run("create or replace table day(day int, conditions bigint)");
        var conditions = activities.DayConditions();
        for (var day = 0; day < conditions.Length; day++)
            Run($"insert into day values ({activities.Period.FirstDay.DayNumber + day}, {conditions[day]})");
    }

    private void Run(FormattableString sql) => Run(sql.ToString(CultureInfo.InvariantCulture));

    private void Run(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
