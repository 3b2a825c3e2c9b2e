using FsCheck;
using FsCheck.Fluent;
using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;

namespace GridGovernance.Domain.Testing.Grids;

/// <summary>Generators of grid codes and of villages that have lived: divided, split, merged, renumbered, with lanes, some grids retired.</summary>
public static class GridWorlds
{
    private static readonly DivisionCode VillageCode = DivisionCode.Parse("152221105215");
    private static readonly PersonId Clerk = PersonId.From("clerk");
    private static readonly DateOnly Start = new(2026, 1, 1);

    /// <summary>Grid codes of villages and communities, at the ends of the sequences most of the time.</summary>
    public static Arbitrary<GridCode> Codes() => Arb.From(
        from village in Gen.Elements("152221105215", "152221100001", "999999999999", "110101001001").Select(text => DivisionCode.Parse(text))
        from sequence in Gen.OneOf(Gen.Elements(1, 2, 998, 999), Gen.Choose(1, 999))
        select GridCode.Create(village, sequence),
        code => new[] { GridCode.Create(VillageCode, 1), GridCode.Create(code.Village, 1), GridCode.Create(VillageCode, code.Sequence) }.TakeWhile(simpler => simpler != code));

    /// <summary>Villages of up to 12 households after up to 12 changes of any kind; a change that the village refuses is passed over.</summary>
    public static Arbitrary<Village> Villages() => Lives.Of(
        Arbs.Between(0, 12),
        Gen.Choose(0, 12).SelectMany(count => Gen.Choose(0, 1_000_000).ArrayOf(count)),
        homes => Divided(Homes(homes)),
        (village, homes, change) => Change(village, change % 8, GridCode.Create(VillageCode, change / 8 % 6 + 1), GridCode.Create(VillageCode, change / 48 % 6 + 1), Homes(homes), change / 288),
        SimplerChanges);

    /// <summary>Designs of every kind, with and without households.</summary>
    public static Arbitrary<GridDesign> Designs() => Arbs.And(Arbs.Among(GridDesign.Comprehensive, GridDesign.Micro, GridDesign.Dedicated(UnitId.From("office"))), Arbs.Among(0, 0, 1, 3, 60))
        .Made(drawn => drawn.Item1.With(Homes(drawn.Item2)));

    /// <summary>Norms of size: of no household, of one number, wide.</summary>
    public static Arbitrary<GridSizeNorm> Norms() => Arb.From(
        from least in Gen.Elements(0, 1, 10, 300)
        from more in Gen.Elements(0, 1, 50, 1_000)
        select GridSizeNorm.Create(least, least + more),
        norm => new[] { GridSizeNorm.Create(0, 0), GridSizeNorm.Create(0, norm.Max), GridSizeNorm.Create(norm.Min, norm.Min) }.Where(simpler => simpler != norm));

    /// <summary>Policies with and without a norm for each kind of grid.</summary>
    public static Arbitrary<GridSizePolicy> SizePolicies() => Arbs.Exactly(3, Arb.From(
            Gen.OneOf(Gen.Constant((GridSizeNorm?)null), Norms().Generator.Select(norm => (GridSizeNorm?)norm)),
            norm => norm is { } there ? Norms().Shrinker(there).Select(simpler => (GridSizeNorm?)simpler).Prepend(null) : []))
        .Made(norms => new GridSizePolicy(norms[0], norms[1], norms[2]));

    private static HouseholdId[] Homes(int count) => [.. Enumerable.Range(0, count).Select(i => HouseholdId.From(i))];

    /// <summary>The same change of earlier grids, which need no change before it to be there.</summary>
    private static IEnumerable<int> SimplerChanges(int change) =>
        Shrinks.Nearer(0, change / 8 % 6).Select(grid => change - (change / 8 % 6 - grid) * 8).Concat(Shrinks.Nearer(0, change / 48 % 6).Select(other => change - (change / 48 % 6 - other) * 48));

    private static Village Divided(HouseholdId[] households)
    {
        var village = Village.Found(VillageCode, Clerk, Start);
        village.Divide([GridDesign.Comprehensive.With(households.Where((_, i) => i % 2 == 0)), GridDesign.Dedicated(UnitId.From("office")).With(households.Where((_, i) => i % 2 == 1))], Clerk, Start).OrThrow();
        return village;
    }

    private static void Change(Village village, int kind, GridCode grid, GridCode other, HouseholdId[] households, int chosen)
    {
        var on = village.LastChange.AddDays(chosen % 2);
        HouseholdId[] some = [.. (village.Find(grid)?.Households ?? []).Where((_, i) => (chosen >> i % 16 & 1) == 1)];
        switch (kind)
        {
            case 0:
                village.Split(grid, [GridDesign.Micro.With(some)], (RedivisionTrigger)(chosen % 4), Clerk, on);
                break;
            case 1 when grid != other:
                village.Merge(grid, other, (RedivisionTrigger)(chosen % 4), Clerk, on);
                break;
            case 2:
                village.Renumber(grid, RedivisionTrigger.Correction, Clerk, on);
                break;
            case 3:
                village.OpenLane(grid, PersonId.From(chosen), some, Clerk, on);
                break;
            case 4:
                village.CloseLane(chosen % 3 + 1, Clerk, on);
                break;
            case 5 when some.Length > 0:
                village.Transfer(some, other, Clerk, on);
                break;
            case 6:
                village.Retire(grid, RedivisionTrigger.Demolition, Clerk, on);
                break;
            case 7 when households.Length > 0:
                village.Remove(households[chosen % households.Length], Clerk, on);
                break;
        }
    }
}
