using FsCheck;
using FsCheck.Fluent;
using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Testing.Kernel;

namespace GridGovernance.Domain.Testing.Divisions;

/// <summary>Generators of division codes and registries, at the bounds of the bands and with townships that hang on a prefecture without counties.</summary>
public static class DivisionWorlds
{
    /// <summary>Codes of every level; digits of townships and villages lie at the bounds of the bands most of the time.</summary>
    public static Arbitrary<DivisionCode> Codes() => Arb.From(Code, Shrink);

    /// <summary>Small registries with a root of any level, without orphans.</summary>
    public static Arbitrary<DivisionRegistry> Registries() => Arbs.And(Arbs.UpTo(12, Arb.From(PlacesInOnePrefecture)), Arbs.Between(0, 2)).Made(drawn => Close(drawn.Item1, drawn.Item2));

    /// <summary>Rows of registries, right ones and such as no registry takes.</summary>
    public static Arbitrary<DivisionRow> Rows() => Arb.From(
        from code in Gen.OneOf(Code.Select(code => code.ToString()), Gen.Elements("", "15222110521", "15222110521A", "1522211052155", "１５２２２１１０５２１５"))
        from name in Gen.Elements("红峰村", "a township", "", " ")
        from line in Gen.Elements(0, 1, 2, 1_000_000)
        select new DivisionRow(code, name, line),
        row => new[] { new DivisionRow("15", "红峰村"), new DivisionRow(row.Code, "红峰村"), new DivisionRow("15", row.Name) }.TakeWhile(simpler => simpler != row));

    /// <summary>Hours a service centre is open: always, on one day, on working days, on every day.</summary>
    public static Arbitrary<OpeningHours> Hours() => Arbs.And(Arbs.Among(true, false, false, false), KernelValues.AnyWorkingHours(), Arbs.Among(0, 1, 5, 6))
        .Made(drawn => drawn.Item1 ? OpeningHours.Always : OpeningHours.On(drawn.Item2, [.. Enumerable.Range(0, drawn.Item3 + 1).Select(day => (DayOfWeek)day)]));

    /// <summary>Banners of a township and its villages after up to eight changes; a change that the banner refuses is passed over.</summary>
    public static Arbitrary<Banner> Banners() => BannerLives.Of(villages: 6, changes: 8);

    private static Gen<int> Band => Gen.OneOf(Gen.Elements(1, 99, 100, 199, 200, 399, 400, 498, 499, 500, 598, 599, 600, 999), Gen.Choose(1, 999));

    private static Gen<DivisionCode> Code =>
        from level in Gen.Choose(0, 5)
        from province in Gen.Choose(1, 99)
        from prefecture in Gen.Choose(1, 99)
        from county in Gen.Frequency((4, Gen.Choose(1, 99)), (1, Gen.Constant(0)))
        from township in Band
        from village in Band
        select Build(level, province, prefecture, county, township, village);

    private static Gen<DivisionCode> PlacesInOnePrefecture =>
        from county in Gen.Choose(0, 2)
        from township in Gen.Elements(1, 100, 200)
        from village in Gen.Elements(1, 200, 201, 498)
        select Build(5, 15, 22, county, township, village);

    private static DivisionCode Build(int level, int province, int prefecture, int county, int township, int village)
    {
        var parts = new long[] { province * 10_000_000_000L, prefecture * 100_000_000L, county * 1_000_000L, township * 1_000L, village };
        return DivisionCode.Create(parts.Take(level).Sum());
    }

    /// <summary>The villages with everything above them, up to the prefecture, the province or the country.</summary>
    private static DivisionRegistry Close(IReadOnlyList<DivisionCode> villages, int top) => DivisionRegistry.Load(
        villages.SelectMany(village => village.Ancestors.Where(code => (int)code.Level >= 2 - top).Append(village))
            .Distinct().Order().Select(code => new DivisionRow(code.ToString(), $"division {code.ShortText}")));

    private static IEnumerable<DivisionCode> Shrink(DivisionCode code) => code == DivisionCode.Country ? [] : [code.Parent];
}
