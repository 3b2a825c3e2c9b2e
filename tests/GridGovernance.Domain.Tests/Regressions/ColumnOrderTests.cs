using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Tests.Regressions;

/// <summary>
/// A limit in points trims the later of a day's values, and a count limit then keeps the largest of what is left: which comes first hangs on ids. Columns once took rows in order of arrival, and totals changed with it.
/// </summary>
public class ColumnOrderTests
{
    private static readonly PersonId Person = PersonId.From("p");

    private static readonly Activity[] Activities =
        [new(ActivityId.From("a"), Person, "k", new(2026, 3, 2), Quantity.Of(3)), new(ActivityId.From("b"), Person, "k", new(2026, 3, 2), Quantity.Of(1))];

    private readonly PointsEngine engine = PointsEngine.Create(PointsScheme.Define("s").Category("c")
        .Award("r", "c", rule => rule.For("k").WorthPerUnit(1).AtMost(3, PointsWindow.Day).Largest(1, PointsWindow.Period)).Build());

    [Theory, InlineData(false, false), InlineData(true, false), InlineData(false, true), InlineData(true, true)]
    public void TheOrderOfRows_AndOfMergedParts_ChangesNoTotal(bool reversed, bool merged)
    {
        var rows = reversed ? Activities.Reverse().ToArray() : Activities;
        var subjects = new[] { new ScoredSubject(Person) };
        var run = engine.BeginColumns(Period.Month(2026, 3), subjects);
        Add(run, merged ? rows[..1] : rows);
        if (merged)
        {
            var other = engine.BeginColumns(Period.Month(2026, 3), subjects);
            Add(other, rows[1..]);
            run.MergeFrom(other);
        }

        Assert.Equal(engine.Score(Person, Period.Month(2026, 3), Activities).OrThrow().Total, run.Finish().Totals[0]);
    }

    [Fact]
    public void RowsWithoutTheirActivities_AreRefused()
    {
        var run = engine.BeginColumns(Period.Month(2026, 3), [new ScoredSubject(Person)]);

        var refused = Assert.Throws<ArgumentException>(() => run.Add(new ActivityBatch([0], [0], [new(2026, 3, 2)])));

        Assert.Contains("largest values", refused.Message);
    }

    private static void Add(ColumnarRun run, Activity[] rows) => run.Add(new ActivityBatch(new int[rows.Length], [.. rows.Select(row => run.IndexOf(row.Kind))],
        [.. rows.Select(row => row.OccurredOn)], [.. rows.Select(row => row.Quantity)], activities: rows));
}
