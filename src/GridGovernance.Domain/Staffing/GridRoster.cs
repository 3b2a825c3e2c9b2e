using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using GridGovernance.Domain.Grids;

namespace GridGovernance.Domain.Staffing;

/// <summary>
/// Who works on a grid, in which role, since when, and what each answers for; past and future dates included. A person holds at most one role of a grid at a time.
/// Every operation takes effect on a day: that day is the first of the new state, so a person released on the 10th was last there on the 9th.
/// A person's changes come in order of date; a change on the day of the last one replaces it. An appointment, a change of role or a transfer never takes
/// a role above its upper end on any day from then on (law STF-1); only lowering the range itself can leave a surplus, which assessment shows.
/// Suspended people keep their place. Refusals are tried in the order of the outcome's type arguments and change nothing.
/// Not thread-safe. Persist through <see cref="ToSnapshot"/> and <see cref="TryRestore"/>.
/// </summary>
/// <example>
/// <code>
/// var (office, day) = (PersonId.From("office"), new DateOnly(2026, 1, 1));
/// var ranges = RoleRanges.Create(HeadcountRange.Exactly(1), default, HeadcountRange.Create(1, 2), default, HeadcountRange.AtLeast(0));
/// var roster = GridRoster.Open(GridCode.Parse("152221105215001"), ranges, day);
/// roster.Appoint(PersonId.From("w-1"), StaffRole.FullTime, day, office).OrThrow();
/// </code>
/// </example>
public sealed partial class GridRoster
{
    private readonly SortedDictionary<PersonId, Timeline<Holding>> holdings = [];
    private readonly SortedDictionary<PersonId, Timeline<ResponsibilityPlot>> plots = [];
    private readonly Timeline<RoleRanges> ranges = new();

    private GridRoster(GridCode grid, DateOnly openedOn) => (Grid, OpenedOn) = (grid, openedOn);

    /// <summary>The grid.</summary>
    public GridCode Grid { get; }

    /// <summary>The first day on which somebody can hold a post.</summary>
    public DateOnly OpenedOn { get; }

    /// <summary>The first day on which nobody could any more; null while the roster is open.</summary>
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>How many operations succeeded since the roster was opened; for optimistic concurrency.</summary>
    public long Version { get; private set; }

    /// <summary>Every post there was, is or will be, by person and date.</summary>
    public IReadOnlyList<StaffPost> Posts =>
        [.. holdings.SelectMany(pair => pair.Value.Stretches.Select(stretch => Post(pair.Key, stretch.Span, stretch.Value)))];

    /// <summary>Grid and figures.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Grid}: posts {Posts.Count}, version {Version}");

    /// <summary>Opens the roster of a grid.</summary>
    /// <param name="grid">The grid.</param>
    /// <param name="ranges">How many may hold each role, from <see cref="StaffingTemplate.RangesFor"/>.</param>
    /// <param name="openedOn">The first day on which somebody can hold a post.</param>
    /// <exception cref="ArgumentException">The grid is <c>default</c>.</exception>
    public static GridRoster Open(GridCode grid, RoleRanges ranges, DateOnly openedOn)
    {
        var roster = new GridRoster(Guard.Against.Default(grid), openedOn);
        roster.ranges.SetFrom(openedOn, ranges);
        return roster;
    }

    /// <summary>How many could hold each role on a day; before the roster opened, what held on the first day.</summary>
    public RoleRanges RangesOn(DateOnly date) =>
        ranges.TryAt(date < OpenedOn ? OpenedOn : date, out var found) ? found : throw new InvariantBrokenException("STF-9");

    /// <summary>Who held a post on a day, by person.</summary>
    public IReadOnlyList<StaffPost> PostsOn(DateOnly date) => [.. from pair in holdings
                                                                          from stretch in pair.Value.Stretches
                                                                          where stretch.Span.Contains(date)
                                                                          select Post(pair.Key, stretch.Span, stretch.Value)];

    /// <summary>A person's posts on this grid, earliest first; empty for somebody who never had one.</summary>
    /// <exception cref="ArgumentException">The person is <c>default</c>.</exception>
    public IReadOnlyList<StaffPost> HistoryOf(PersonId person) => !holdings.TryGetValue(Guard.Against.Default(person), out var held) ? []
        : [.. held.Stretches.Select(stretch => Post(person, stretch.Span, stretch.Value))];

    /// <summary>How many hold a role on a day, suspended ones included.</summary>
    /// <exception cref="ArgumentException">The role is undefined.</exception>
    public int CountOf(StaffRole role, DateOnly date)
    {
        Guard.Against.EnumOutOfRange(role);
        return CountExcept(default, role, date);
    }

    private StaffPost Post(PersonId person, DateSpan span, Holding held) => new(Grid, person, held.Role, span, held.IsSuspended);

    private bool TryHeld(PersonId person, DateOnly date, out Holding held)
    {
        held = default;
        return holdings.TryGetValue(person, out var timeline) && timeline.TryAt(date, out held);
    }

    private int CountExcept(PersonId person, StaffRole role, DateOnly date) =>
        holdings.Count(pair => pair.Key != person && pair.Value.TryAt(date, out var held) && held.Role == role);

    /// <summary>What stands against any change of the person on the day, in this order: not open yet, closed, a later change of the same person.</summary>
    private bool IsImpossible(PersonId person, DateOnly on, [NotNullWhen(true)] out ImpossibleDate? refusal)
    {
        refusal = on < OpenedOn ? new UnopenedRoster(Grid, OpenedOn)
            : ClosedOn is { } closedOn ? new ClosedRoster(Grid, closedOn)
            : holdings.TryGetValue(person, out var held) && held.ChangedOn is { } changedOn && on < changedOn ? new LaterChange(Grid, changedOn)
            : null;
        return refusal is not null;
    }

    /// <summary>Whether one more would take the role above its upper end on the day or on any day after it; tells the first such day.</summary>
    private bool IsFull(PersonId person, StaffRole role, DateOnly on, [NotNullWhen(true)] out RoleAtCapacity? refusal)
    {
        var days = holdings.Values.SelectMany(held => held.Stretches).Select(stretch => stretch.Span.From)
            .Concat(ranges.Stretches.Select(stretch => stretch.Span.From))
            .Where(day => day > on).Append(on).Distinct().Order();
        foreach (var day in days)
        {
            var allowed = RangesOn(day)[role];
            if (allowed.SurplusOf(CountExcept(person, role, day) + 1) == 0)
                continue;
            refusal = new(Grid, role, allowed, day);
            return true;
        }

        refusal = null;
        return false;
    }

    private void Set(PersonId person, Holding held, DateOnly on)
    {
        if (!holdings.TryGetValue(person, out var timeline))
            holdings.Add(person, timeline = new());
        timeline.SetFrom(on, held);
        Version++;
    }

    private void End(PersonId person, DateOnly on)
    {
        var timeline = holdings[person];
        timeline.EndFrom(on);
        if (timeline.Stretches.Count == 0)
            holdings.Remove(person);
        Version++;
    }

    private void AssertWithinRange(StaffRole role, DateOnly on) => Invariant.Holds(RangesOn(on)[role].SurplusOf(CountOf(role, on)) == 0, "STF-1");

    private readonly record struct Holding(StaffRole Role, bool IsSuspended);
}
