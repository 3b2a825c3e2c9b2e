using FsCheck;
using FsCheck.Fluent;

namespace GridGovernance.Domain.Testing;

/// <summary>Generators of whole worlds. Hand the type to FsCheck: <c>[Properties(Arbitrary = [typeof(WorldValues)])]</c>.</summary>
public static class WorldValues
{
    /// <summary>Banners of up to three villages, three grids in each and six households in each grid, with their members and activities. Shrinks by fewer of each, whatever the size; larger ones are made by <see cref="AWorld.OfBanner"/>.</summary>
    public static Arbitrary<AWorld> AnyWorld() => Arb.From(
        from villages in Gen.Choose(1, 3)
        from grids in Gen.Choose(1, 3)
        from households in Gen.Choose(0, 6)
        select AWorld.OfBanner(villages, grids, households),
        world => world.Smaller());
}
