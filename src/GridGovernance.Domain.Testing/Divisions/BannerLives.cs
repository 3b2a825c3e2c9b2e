using FsCheck;
using FsCheck.Fluent;
using GridGovernance.Domain.Divisions;

namespace GridGovernance.Domain.Testing.Divisions;

/// <summary>What happens to a banner over the years: divisions come, change their names and go, service centres open and close.</summary>
internal static class BannerLives
{
    private static readonly PersonId Clerk = PersonId.From("clerk");

    private static readonly DateOnly Founded = new(2026, 1, 1);

    /// <summary>Banners of up to so many villages after up to so many changes, each a number and a day.</summary>
    public static Arbitrary<Banner> Of(int villages, int changes) => Lives.Of(
        Arbs.And(Arbs.Between(1, villages), DivisionWorlds.Hours()),
        Changes(changes),
        start => Banner.Found(AWorld.OfBanner(start.Item1, 1, 0).Divisions, DivisionCode.Create(152_221_000_000), Clerk, Founded),
        (banner, start, change) => Change(banner, change.Number % 6, change.Number / 18, start.Item2, change.On),
        change => change.On == Founded ? [] : [(change.Number, Founded)]);

    private static Gen<(int Number, DateOnly On)[]> Changes(int most) =>
        from count in Gen.Choose(0, most)
        from numbers in Gen.Choose(0, 1_000_000).ArrayOf(count)
        select numbers.Select((number, i) => (number, Founded.AddDays(numbers.Take(i + 1).Sum(earlier => earlier % 3)))).ToArray();

    private static void Change(Banner banner, int kind, int chosen, OpeningHours hours, DateOnly on)
    {
        DivisionCode[] codes = [.. banner.Divisions.Select(division => division.Code)];
        var (code, other) = (codes[chosen % codes.Length], codes[chosen / 100 % codes.Length]);
        switch (kind)
        {
            case 0:
                banner.Add(DivisionCode.Create(152_221_100_300 + chosen % 90), "a new village", Clerk, on);
                break;
            case 1:
                banner.Rename(code, chosen % 2 == 0 ? "one name" : "another name", Clerk, on);
                break;
            case 2 when code.Level is DivisionLevel.Township or DivisionLevel.Village:
                banner.Retire(code, chosen % 2 == 0 && other != code ? other : null, Clerk, on);
                break;
            case 3:
                banner.OpenServiceCentre(code, hours, Clerk, on);
                break;
            case 4:
                banner.ChangeOpeningHours(code, hours, Clerk, on);
                break;
            case 5:
                banner.CloseServiceCentre(code, Clerk, on);
                break;
        }
    }
}
