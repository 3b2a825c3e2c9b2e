using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Pairing;

namespace GridGovernance.Domain.Benchmarks.Pairing;

/// <summary>A county as a caller hands it in: 850 grids filled by chance, 5,300 members with a flat ten places, 50,000 households. Made from a seed.</summary>
internal static class CountyCase
{
    public const int Grids = 850;

    public static PairingPolicy Policy { get; } = PairingPolicy.OneLeads(10);

    public static PairingCase Build(PairingScope scope = PairingScope.Grid)
    {
        var random = new Random(7);
        return PairingCase.Build(
            Policy.Within(scope),
            [.. Enumerable.Range(0, 5_300).Select(i => new PairingMember(PersonId.From($"m{i:D5}"), Grid(random.Next(Grids)), random.Next(2_000), random.Next(2_000)))],
            [.. Enumerable.Range(0, 50_000).Select(i => new PairingHousehold(HouseholdId.From($"h{i:D6}"), Grid(random.Next(Grids)), random.Next(2_000), random.Next(2_000)))]);
    }

    /// <summary>One grid, homes anywhere in it, places for 102 % of the households: all pairs are allowed, and the planner starts from the nearest.</summary>
    public static PairingCase OneGrid(int members, int households)
    {
        var random = new Random(7);
        var places = households * 102L / 100;
        return PairingCase.Build(
            PairingPolicy.OneLeads(0),
            [.. Enumerable.Range(0, members).Select(i => new PairingMember(PersonId.From($"m{i:D6}"), Grid(0), random.Next(100_000), random.Next(100_000), default, 0, (int)((places * (i + 1) / members) - (places * i / members))))],
            [.. Enumerable.Range(0, households).Select(i => new PairingHousehold(HouseholdId.From($"h{i:D7}"), Grid(0), random.Next(100_000), random.Next(100_000)))]);
    }

    private static GridCode Grid(int i) => GridCode.Create(DivisionCode.Create(152_221_100_201 + (i / 10)), (i % 10) + 1);
}
