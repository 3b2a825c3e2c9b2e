using GridGovernance.Domain.Divisions;

namespace GridGovernance.Domain.Testing.Divisions;

/// <summary>What happens to a banner over the years: divisions come, change their names and go, service centres open and close.</summary>
internal static class BannerLives
{
    private static readonly PersonId Clerk = PersonId.From("clerk");

    /// <summary>A banner after some changes, each a number; one that the banner refuses is passed over.</summary>
    public static Banner Live(DivisionRegistry registry, OpeningHours hours, int[] changes)
    {
        var on = new DateOnly(2026, 1, 1);
        var banner = Banner.Found(registry, DivisionCode.Create(152_221_000_000), Clerk, on);
        foreach (var change in changes)
        {
            on = on.AddDays(change % 3);
            Change(banner, change % 6, change / 18, hours, on);
        }

        return banner;
    }

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
