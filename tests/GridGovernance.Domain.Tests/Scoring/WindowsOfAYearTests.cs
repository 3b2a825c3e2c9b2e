using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Tests.Scoring;

/// <summary>Two days share a window exactly when the calendar says so: tried for the ends of every month of a year, where windows begin and end.</summary>
public class WindowsOfAYearTests
{
    private static readonly DateOnly[] Days = [.. Enumerable.Range(1, 12).SelectMany(month => new[] { new DateOnly(2026, month, 1), new DateOnly(2026, month, DateTime.DaysInMonth(2026, month)) }), new(2026, 1, 4), new(2026, 1, 5), new(2026, 6, 14), new(2026, 6, 15)];

    public static TheoryData<PointsWindow> Windows => [PointsWindow.Day, PointsWindow.Week, PointsWindow.Month, PointsWindow.Quarter, PointsWindow.HalfYear, PointsWindow.Year, PointsWindow.Period];

    [Theory, MemberData(nameof(Windows))]
    public void ALimit_HoldsInItsWindow_AndInNoOther(PointsWindow window)
    {
        var engine = PointsEngine.Create(PointsScheme.Define("year").Per(PeriodKind.Year).Category("c").Award("a", "c", rule => rule.For("k").Worth(1).AtMost(1, window)).Build());
        var year = Period.Of(PeriodKind.Year, new(2026, 1, 1));
        foreach (var first in Days)
        {
            foreach (var second in Days)
            {
                Activity[] both = [new(ActivityId.From("x"), PersonId.From("p"), "k", first), new(ActivityId.From("y"), PersonId.From("p"), "k", second)];
                var run = engine.BeginColumns(year, [PersonId.From("p")]);
                run.Add(new ActivityBatch([0, 0], [0, 0], [first, second]));
                Points expected = Name(first, window) == Name(second, window) ? 1 : 2;

                Assert.True(expected == engine.Score(PersonId.From("p"), year, both).OrThrow().Total && expected == run.Finish().Totals[0], $"{window}: {first:yyyy-MM-dd} and {second:yyyy-MM-dd}");
            }
        }
    }

    private static string Name(DateOnly day, PointsWindow window) => window switch
    {
        PointsWindow.Day => $"{day:yyyy-MM-dd}",
        PointsWindow.Week => $"{day.AddDays(-(((int)day.DayOfWeek + 6) % 7)):yyyy-MM-dd}",
        PointsWindow.Month => $"{day:yyyy-MM}",
        PointsWindow.Quarter => $"{(day.Month - 1) / 3}",
        PointsWindow.HalfYear => $"{(day.Month - 1) / 6}",
        _ => "",
    };
}
