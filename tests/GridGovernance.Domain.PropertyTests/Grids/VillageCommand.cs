using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;

namespace GridGovernance.Domain.PropertyTests.Grids;

/// <summary>One operation on a village: A and B are sequences (B a lane for lane commands), Mask chooses households, Home one.</summary>
internal sealed record VillageCommand(VillageCommandKind Kind, int A, int B, int Mask, int Home)
{
    private static readonly PersonId Clerk = PersonId.From("clerk");

    public static DivisionCode Code { get; } = DivisionCode.Parse("152221105215");

    public static DateOnly Day { get; } = new(2026, 1, 1);

    public int[] Chosen => Bits(Mask);

    public int[] Rest => Bits(~Mask);

    /// <summary>Calls that would be the caller's bug are not business.</summary>
    public bool IsSensible => (Kind, A == B, Mask & 63) is not ((VillageCommandKind.Merge, true, _) or (VillageCommandKind.Transfer, _, 0));

    /// <summary>
    /// The same command aimed at what the village has, so that it mostly succeeds: a grid and a lane in use, households that stand where the command needs them. Unaimed, most commands only ever meet refusals:
    /// a split that forgot the lanes went unnoticed in 400 sequences.
    /// </summary>
    public VillageCommand AimedAt(Village village)
    {
        var (open, lanes) = (village.Grids.Select(grid => grid.Code.Sequence).ToArray(), village.Lanes.ToArray());
        var a = open.Length == 0 || Kind is VillageCommandKind.OpenAs ? A : open[A % open.Length];
        var b = Kind is VillageCommandKind.Merge ? (open.Length == 0 ? B : open[B % open.Length]) : lanes.Length == 0 ? B : lanes[B % lanes.Length].Number;
        var fitting = Enumerable.Range(0, VillageModel.Homes).Where(home => Kind switch
        {
            VillageCommandKind.Open or VillageCommandKind.OpenAs or VillageCommandKind.Register => village.GridOf(HomeOf(home)) is null,
            VillageCommandKind.Split => village.GridOf(HomeOf(home))?.Sequence == a,
            VillageCommandKind.OpenLane => village.GridOf(HomeOf(home))?.Sequence == a && village.LaneOf(HomeOf(home)) is null,
            VillageCommandKind.Transfer => village.GridOf(HomeOf(home)) is { } grid && grid.Sequence != a,
            VillageCommandKind.AssignToLane => village.FindLane(b) is { } lane && village.GridOf(HomeOf(home)) == lane.Grid && village.LaneOf(HomeOf(home)) != b,
            VillageCommandKind.Remove => village.GridOf(HomeOf(home)) is not null,
            _ => true,
        }).ToArray();
        return this with { A = a, B = b, Mask = fitting.Where(home => (Mask >> home & 1) == 1).Sum(home => 1 << home), Home = fitting.Length == 0 ? Home : fitting[Home % fitting.Length] };
    }

    public static HouseholdId HomeOf(int home) => HouseholdId.From($"h{home}");

    public bool Apply(Village village)
    {
        var (a, b, chosen) = (GridCode.Create(Code, A), GridCode.Create(Code, B), Ids(Chosen));
        var home = HomeOf(Home);
        return Kind switch
        {
            VillageCommandKind.Open => village.Open(GridDesign.Micro.With(chosen), Clerk, Day).Succeeded(out _, out _),
            VillageCommandKind.OpenAs => village.OpenAs(a, GridDesign.Dedicated(UnitId.From("office")).With(chosen), Clerk, Day).Succeeded(out _, out _),
            VillageCommandKind.Divide => village.Divide([GridDesign.Comprehensive.With(chosen), GridDesign.Micro.With(Ids(Rest))], Clerk, Day).Succeeded(out _, out _),
            VillageCommandKind.Redivide => village.Redivide(
                [GridDesign.Comprehensive.With(chosen.Where(id => village.GridOf(id) is not null)), GridDesign.Micro.With(Ids(Rest).Where(id => village.GridOf(id) is not null))],
                RedivisionTrigger.PopulationFlow, Clerk, Day).Succeeded(out _, out _),
            VillageCommandKind.Split => village.Split(a, [GridDesign.Micro.With(chosen)], RedivisionTrigger.SizeChange, Clerk, Day).Succeeded(out _, out _),
            VillageCommandKind.Merge => village.Merge(a, b, RedivisionTrigger.SizeChange, Clerk, Day).Succeeded(out _, out _),
            VillageCommandKind.Retire => village.Retire(a, RedivisionTrigger.Demolition, Clerk, Day).Succeeded(out _, out _),
            VillageCommandKind.Renumber => village.Renumber(a, RedivisionTrigger.Correction, Clerk, Day).Succeeded(out _, out _),
            VillageCommandKind.Register => village.Register(home, a, Clerk, Day).Succeeded(out _, out _),
            VillageCommandKind.Remove => village.Remove(home, Clerk, Day).Succeeded(out _, out _),
            VillageCommandKind.Transfer => village.Transfer(chosen, a, Clerk, Day).Succeeded(out _, out _),
            VillageCommandKind.OpenLane => village.OpenLane(a, Clerk, chosen, Clerk, Day).Succeeded(out _, out _),
            VillageCommandKind.AssignToLane => village.AssignToLane(home, B, Clerk, Day).Succeeded(out _, out _),
            _ => village.CloseLane(B, Clerk, Day).Succeeded(out _, out _),
        };
    }

    private static int[] Bits(int mask) => [.. Enumerable.Range(0, VillageModel.Homes).Where(home => (mask >> home & 1) == 1)];

    private static HouseholdId[] Ids(int[] homes) => [.. homes.Select(HomeOf)];
}
