using CsCheck;
using GridGovernance.Domain.Grids;

namespace GridGovernance.Domain.PropertyTests.Grids;

/// <summary>Random sequences of commands beside a clerk's table. After each command the village and the table say the same.</summary>
public class VillageInvariants
{
    private static readonly int[] SmallMasks = [0, 1, 2, 4, 3, 12, 48];

    // Few sequences and households, so that commands meet; three in four are aimed at what the village has.
    private static readonly Gen<(VillageCommand Command, int Aim)[]> Commands = Gen.Select(
        Gen.Int[0, 13].Select(kind => (VillageCommandKind)kind), Gen.Int[1, 6], Gen.Int[1, 4], Gen.OneOf(Gen.Int[0, 63], Gen.Int[0, 6].Select(i => SmallMasks[i])), Gen.Int[0, VillageModel.Homes - 1], Gen.Int[0, 3],
        (kind, a, b, mask, home, aim) => (new VillageCommand(kind, a, b, mask, home), aim)).Array[0, 40];

    [Fact(DisplayName = "GRD-1 every registered household stands in exactly one grid in use, under any sequence of operations")]
    public void Households_stand_in_one_grid() => Run((village, model) =>
    {
        for (var home = 0; home < VillageModel.Homes; home++)
        {
            var id = VillageCommand.HomeOf(home);
            Assert.Equal(model.GridOf[home], village.GridOf(id)?.Sequence ?? 0);
            Assert.Equal(model.GridOf[home] == 0 ? 0 : 1, village.Grids.Count(grid => grid.Contains(id)));
        }

        Assert.Equal(village.HouseholdCount, village.Grids.Sum(grid => grid.HouseholdCount));
    });

    [Fact(DisplayName = "GRD-3 a retired grid holds no household, and the grids in use are those the table has")]
    public void Retired_grids_are_empty() => Run((village, model) =>
    {
        Assert.Equal(model.Open, village.Grids.Select(grid => grid.Code.Sequence));
        Assert.All(village.RetiredGrids, grid => Assert.True(grid.HouseholdCount == 0 && grid.Voiding is not null));
    });

    [Fact(DisplayName = "GRD-4 a code once used stays used for ever, and is never given twice")]
    public void Codes_are_used_once() => Run((village, model) =>
    {
        Assert.Equal(model.Used, village.Grids.Concat(village.RetiredGrids).Select(grid => grid.Code.Sequence).Order());
        Assert.Equal(999 - model.Used.Count, village.SequencesLeft);
        Assert.All(model.Used, sequence => Assert.False(village.OpenAs(GridCode.Create(VillageCommand.Code, sequence), GridDesign.Micro, PersonId.From("x"), VillageCommand.Day).Succeeded(out _, out _)));
    });

    [Fact(DisplayName = "GRD-5 the households of a lane stand in the lane's grid, and a household in at most one lane")]
    public void Lanes_lie_in_their_grid() => Run((village, model) =>
    {
        Assert.Equal(model.LaneGrid, village.Lanes.Select(lane => KeyValuePair.Create(lane.Number, lane.Grid.Sequence)));
        for (var home = 0; home < VillageModel.Homes; home++)
            Assert.Equal(model.LaneOf[home], village.LaneOf(VillageCommand.HomeOf(home)) ?? 0);
        Assert.All(village.Lanes, lane => Assert.All(lane.Households, household => Assert.Equal(lane.Grid, village.GridOf(household))));
    });

    [Fact(DisplayName = "GRD-6 a refusal leaves the snapshot unchanged, and a success raises the version by one")]
    public void Refusals_change_nothing() => Commands.Sample(commands =>
    {
        var village = Founded();
        foreach (var command in Sensible(village, commands))
        {
            var (before, version) = (village.ToSnapshot().ToJson(), village.Version);
            if (command.Apply(village))
                Assert.Equal(version + 1, village.Version);
            else
                Assert.Equal(before, village.ToSnapshot().ToJson());
        }
    }, iter: 300, threads: 1);

    [Fact(DisplayName = "GRD-7 a restored village is the village: same grids and lanes, same answers to whatever comes next")]
    public void Snapshots_lose_nothing() => Gen.Select(Commands, Commands).Sample((first, then) =>
    {
        var village = Founded();
        foreach (var command in Sensible(village, first))
            command.Apply(village);
        Assert.True(VillageSnapshot.TryParse(village.ToSnapshot().ToJson(), out var snapshot, out _));
        var restored = Village.Restore(snapshot);
        Assert.Equal(Facts(village), Facts(restored));
        foreach (var command in Sensible(village, then))
            Assert.Equal(command.Apply(village), command.Apply(restored));
        Assert.Equal(Facts(village), Facts(restored));
    }, iter: 300, threads: 1);

    /// <summary>Everything a village shows, read from the aggregate and not from its snapshot, which could forget the same thing twice.</summary>
    private static string[] Facts(Village village) =>
    [
        $"{village.Code} {village.FoundedBy} {village.FoundedOn} {village.LastChange} {village.Version}",
        .. village.Grids.Concat(village.RetiredGrids).Select(grid => $"{grid.Code} {grid.Kind} {grid.LineDepartment} {grid.OpenedBy} {grid.OpenedOn} [{string.Join(',', grid.Households)}] "
            + $"{grid.Voiding?.Cause} {grid.Voiding?.Trigger} {grid.Voiding?.By} {grid.Voiding?.On} [{string.Join(',', grid.Voiding?.Successors ?? [])}]"),
        .. Enumerable.Range(1, 60).Select(village.FindLane).OfType<Lane>().Select(lane => $"{lane.Number} {lane.Grid} {lane.Head} {lane.OpenedOn} {lane.ClosedOn} [{string.Join(',', lane.Households)}]"),
    ];

    private static Village Founded() => Village.Found(VillageCommand.Code, PersonId.From("clerk"), VillageCommand.Day);

    private static IEnumerable<VillageCommand> Sensible(Village village, (VillageCommand Command, int Aim)[] commands)
    {
        foreach (var (command, aim) in commands)
        {
            var aimed = aim == 0 ? command : command.AimedAt(village);
            if (aimed.IsSensible)
                yield return aimed;
        }
    }

    private static void Run(Action<Village, VillageModel> agree) => Commands.Sample(commands =>
    {
        var (village, model) = (Founded(), new VillageModel());
        foreach (var command in Sensible(village, commands))
        {
            var should = model.Take(command);
            Assert.True(should == command.Apply(village), $"{command} should {(should ? "succeed" : "be refused")}");
            agree(village, model);
        }
    }, iter: 300, threads: 1);
}
