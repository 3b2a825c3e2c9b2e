using System.Globalization;
using System.Runtime.CompilerServices;
using GridGovernance.Domain.Divisions;

namespace GridGovernance.Domain.Grids;

/// <summary>
/// A village, gacha or community (嘎查/村/社区) that divides itself into grids. It owns its grids, the codes it ever used, its lanes, and which household stands in which grid:
/// each registered household in exactly one grid in use, and a code never twice.
/// Every operation answers with what happened, or with the first obstacle met in the order of its outcome; a refusal changes nothing.
/// Not thread-safe.
/// </summary>
/// <example>
/// <code>
/// var (clerk, day) = (PersonId.From("clerk"), new DateOnly(2026, 1, 1));
/// var village = Village.Found(DivisionCode.Parse("152221105215"), clerk, day);
/// village.Divide([GridDesign.Comprehensive.With([HouseholdId.From("h-1"), HouseholdId.From("h-2")]), GridDesign.Comprehensive], clerk, day).OrThrow();
/// Console.WriteLine(village.GridOf(HouseholdId.From("h-1"))); // 152221105215001
/// </code>
/// </example>
public sealed partial class Village
{
    private readonly SortedDictionary<int, Grid> grids = [];
    private readonly SortedDictionary<int, Lane> lanes = [];
    private readonly Dictionary<HouseholdId, Grid> gridOf = [];
    private readonly Dictionary<HouseholdId, Lane> laneOf = [];

    private Village(DivisionCode code, PersonId foundedBy, DateOnly foundedOn)
    {
        Code = code;
        FoundedBy = foundedBy;
        FoundedOn = foundedOn;
        LastChange = foundedOn;
    }

    /// <summary>The 12-digit code of the village or community.</summary>
    public DivisionCode Code { get; }

    /// <summary>Who founded it here.</summary>
    public PersonId FoundedBy { get; }

    /// <summary>The day from which it is kept here.</summary>
    public DateOnly FoundedOn { get; }

    /// <summary>The day of the last recorded change; changes are recorded in the order of their days.</summary>
    public DateOnly LastChange { get; private set; }

    /// <summary>Rises by one with every recorded change, from 0; for optimistic concurrency.</summary>
    public int Version { get; private set; }

    /// <summary>The grids in use, in the order of their codes.</summary>
    public IEnumerable<Grid> Grids => grids.Values.Where(grid => !grid.IsRetired);

    /// <summary>The retired grids, in the order of their codes. Their codes are voided for ever.</summary>
    public IEnumerable<Grid> RetiredGrids => grids.Values.Where(grid => grid.IsRetired);

    /// <summary>The lanes in use, in the order of their numbers.</summary>
    public IEnumerable<Lane> Lanes => lanes.Values.Where(lane => lane.ClosedOn is null);

    /// <summary>How many households are registered.</summary>
    public int HouseholdCount => gridOf.Count;

    /// <summary>The households registered, in ordinal order.</summary>
    public IReadOnlyList<HouseholdId> Households => [.. gridOf.Keys.Order()];

    /// <summary>How many sequences of 001 to 999 were never used.</summary>
    public int SequencesLeft => GridCode.LastSequence - grids.Count;

    /// <summary>Code and figures, such as <c>152221105215: grids 3, lanes 1, households 5, version 9</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Code}: grids {Grids.Count()}, lanes {Lanes.Count()}, households {HouseholdCount}, version {Version}");

    /// <summary>Founds a village without grids.</summary>
    /// <param name="code">The code of a village or community.</param>
    /// <param name="by">Who founds it.</param>
    /// <param name="on">The day from which it is kept.</param>
    /// <exception cref="ArgumentException">The division is no village or community, or nobody founds it.</exception>
    public static Village Found(DivisionCode code, PersonId by, DateOnly on)
    {
        Guard.Against.Default(by);
        if (code.Level is not DivisionLevel.Village)
            throw new ArgumentException($"Grids hang on a village or community; {code} is a {code.Level}.", nameof(code));
        return new(code, by, on);
    }

    /// <summary>The grid of a code, in use or retired; null where the village never had it.</summary>
    public Grid? Find(GridCode code) => Guard.Against.Default(code).Village == Code ? grids.GetValueOrDefault(code.Sequence) : null;

    /// <summary>The lane of a number, in use or closed; null where the village never had it.</summary>
    public Lane? FindLane(int number) => lanes.GetValueOrDefault(number);

    /// <summary>The grid a household stands in; null where it is not registered.</summary>
    public GridCode? GridOf(HouseholdId household) => gridOf.TryGetValue(Guard.Against.Default(household), out var grid) ? grid.Code : null;

    /// <summary>The lane a household stands in; null where it stands in none.</summary>
    public int? LaneOf(HouseholdId household) => laneOf.TryGetValue(Guard.Against.Default(household), out var lane) ? lane.Number : null;

    private ChangeBackdated? Backdated(DateOnly on) => on < LastChange ? new(on, LastChange) : null;

    private GridUnavailable? Unavailable(GridCode code, [CallerArgumentExpression(nameof(code))] string? parameterName = null) => Find(Guard.Against.Default(code, parameterName)) is not { } grid
        ? new GridUnknown(code)
        : grid.Voiding is { } voiding ? new GridRetired(code, voiding.On, voiding.Cause) : null;

    private SequencesExhausted? Exhausted(int needed) => needed > SequencesLeft ? new(Code, needed, SequencesLeft) : null;

    /// <summary>The first household named twice.</summary>
    private static HouseholdNamedTwice? NamedTwice(IEnumerable<HouseholdId> households)
    {
        var named = new HashSet<HouseholdId>();
        foreach (var household in households)
        {
            if (!named.Add(Guard.Against.Default(household)))
                return new(household);
        }

        return null;
    }

    /// <summary>The lowest sequence never used: gaps left by codes taken over from an older list are filled before the village runs out.</summary>
    private GridCode NextCode()
    {
        for (var sequence = GridCode.FirstSequence; ; sequence++)
        {
            if (!grids.ContainsKey(sequence))
                return GridCode.Create(Code, sequence);
        }
    }

    private Grid Create(GridCode code, GridDesign design, PersonId by, DateOnly on)
    {
        var grid = new Grid(code, design.Kind, design.LineDepartment, by, on);
        Invariant.Holds(grids.TryAdd(code.Sequence, grid), "GRD-4");
        return grid;
    }

    private void Place(HouseholdId household, Grid grid)
    {
        Invariant.Holds(gridOf.TryAdd(household, grid), "GRD-1");
        grid.Add(household);
    }

    private HouseholdMove Move(HouseholdId household, Grid to)
    {
        var from = gridOf[household];
        from.Remove(household);
        to.Add(household);
        gridOf[household] = to;
        return new(household, from.Code, to.Code);
    }

    private void LeaveLane(HouseholdId household)
    {
        if (laneOf.Remove(household, out var lane))
            lane.Remove(household);
    }

    private void CloseAndEmpty(Lane lane, DateOnly on)
    {
        foreach (var household in lane.Households)
            LeaveLane(household);
        lane.Close(on);
    }

    /// <summary>Lanes whose households all moved to one grid go with them; the others let the moved ones go.</summary>
    private void LetLanesFollow(IEnumerable<HouseholdId> moved)
    {
        foreach (var lane in moved.Where(laneOf.ContainsKey).Select(household => laneOf[household]).Distinct().OrderBy(lane => lane.Number).ToArray())
        {
            var places = lane.Households.Select(household => gridOf[household]).Distinct().ToArray();
            if (places.Length == 1)
            {
                lane.Grid = places[0].Code;
                continue;
            }

            foreach (var household in lane.Households.Where(household => gridOf[household].Code != lane.Grid))
                LeaveLane(household);
        }
    }

    private void Changed(DateOnly on)
    {
        LastChange = on;
        Version++;
        Invariant.Holds(gridOf.Count == grids.Values.Sum(grid => grid.HouseholdCount), "GRD-1");
    }
}
