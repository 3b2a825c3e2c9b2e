using GridGovernance.Domain.Grids;

namespace GridGovernance.Domain.PropertyTests.Grids;

/// <summary>Every village that three changes can make of two households, from a new village and from one that is divided and has a lane; each operation is tried in each: not a sample.</summary>
public class SmallVillageExploration
{
    private const int Depth = 3;

    private static readonly VillageCommand[] Alphabet =
    [
        .. from kind in Enum.GetValues<VillageCommandKind>()
           from a in new[] { 1, 2, 3 }
           from b in new[] { 1, 2 }
           from mask in new[] { 0, 1, 2, 3 }
           from home in new[] { 0, 1 }
           let command = Normal(kind, a, b, mask, home)
           where command.IsSensible
           group command by command into same
           select same.Key,
    ];

    [Fact(DisplayName = "GRD-2 every operation conserves the households of a small village, all states and operations explored")]
    public void Every_small_village_conserves_its_households()
    {
        var seen = new HashSet<string>();
        var front = Starts().ToList();
        var (successes, refusals) = (0, 0);
        for (var depth = 0; depth < Depth; depth++)
        {
            var next = new List<VillageSnapshot>();
            foreach (var state in front)
            {
                var village = Village.Restore(state);
                foreach (var command in Alphabet)
                {
                    var before = village.Households;
                    if (!command.Apply(village))
                    {
                        refusals++;
                        continue;
                    }

                    successes++;
                    Conserves(command, before, village);
                    if (depth + 1 < Depth && village.ToSnapshot() with { Version = 0 } is var after && seen.Add(after.ToJson()))
                        next.Add(after);
                    village = Village.Restore(state);
                }

                Assert.Equal(state.ToJson(), village.ToSnapshot().ToJson());   // no refusal left a trace
            }

            front = next;
        }

        Assert.True(successes > 1_000 && refusals > 1_000, $"{seen.Count} states, {successes} successes, {refusals} refusals");
    }

    private static IEnumerable<VillageSnapshot> Starts()
    {
        var (clerk, day) = (PersonId.From("clerk"), VillageCommand.Day);
        var village = Village.Found(VillageCommand.Code, clerk, day);
        yield return village.ToSnapshot();
        village.Divide([GridDesign.Comprehensive.With([VillageCommand.HomeOf(0), VillageCommand.HomeOf(1)]), GridDesign.Micro], clerk, day).OrThrow();
        village.OpenLane(GridCode.Create(VillageCommand.Code, 1), clerk, [VillageCommand.HomeOf(0)], clerk, day).OrThrow();
        yield return village.ToSnapshot() with { Version = 0 };
    }

    private static void Conserves(VillageCommand command, IReadOnlyList<HouseholdId> before, Village village)
    {
        var inGrids = village.Grids.SelectMany(grid => grid.Households).Order().ToArray();
        Assert.Equal(village.Households, inGrids);
        if (command.Kind is VillageCommandKind.Remove)
            Assert.Equal(before.Where(household => household != VillageCommand.HomeOf(command.Home)), inGrids);
        else if (command.Kind is VillageCommandKind.Register)
            Assert.Equal(before.Append(VillageCommand.HomeOf(command.Home)).Order(), inGrids);
        else if (command.Kind is VillageCommandKind.Open or VillageCommandKind.OpenAs)
            Assert.Equal(before.Concat(command.Chosen.Select(VillageCommand.HomeOf)).Order(), inGrids);
        else if (command.Kind is not VillageCommandKind.Divide)
            Assert.Equal(before, inGrids);
    }

    /// <summary>What a command does not look at is set to one value, so that the alphabet has each command once.</summary>
    private static VillageCommand Normal(VillageCommandKind kind, int a, int b, int mask, int home)
    {
        var usesA = kind is not (VillageCommandKind.Open or VillageCommandKind.Divide or VillageCommandKind.Redivide or VillageCommandKind.Remove or VillageCommandKind.AssignToLane or VillageCommandKind.CloseLane);
        var usesB = kind is VillageCommandKind.Merge or VillageCommandKind.AssignToLane or VillageCommandKind.CloseLane;
        var usesHome = kind is VillageCommandKind.Register or VillageCommandKind.Remove or VillageCommandKind.AssignToLane;
        var usesMask = kind is VillageCommandKind.Open or VillageCommandKind.OpenAs or VillageCommandKind.Redivide or VillageCommandKind.Split or VillageCommandKind.Transfer or VillageCommandKind.OpenLane;
        return new(kind, usesA ? a : 1, usesB ? b : 2, usesMask ? mask : 1, usesHome ? home : 0);
    }
}
