using CsCheck;
using GridGovernance.Domain.Divisions;

namespace GridGovernance.Domain.PropertyTests.Divisions;

/// <summary>Sequences of changes to a banner beside a table of what each code is: never used, in use, or retired.</summary>
public class BannerInvariants
{
    private static readonly PersonId Clerk = PersonId.From("clerk");
    private static readonly DateOnly Start = new(2026, 1, 1);
    private static readonly DivisionCode Root = DivisionCode.Parse("152221000000");

    private static readonly DivisionCode[] Codes =
        [.. new[] { "152221100000", "152221101000", "152221100001", "152221100002", "152221101001", "152221101200", "110000000000" }.Select(text => DivisionCode.Parse(text))];

    private static readonly Gen<(int Kind, int Code, int Other)[]> Changes = Gen.Select(Gen.Int[0, 3], Gen.Int[0, Codes.Length - 1], Gen.Int[0, Codes.Length]).Array[0, 30];

    [Fact(DisplayName = "DIV-5 a retired code is never used again, a parent in use outlives its children, and a refusal changes nothing, under any sequence of changes")]
    public void Codes_are_used_once() => Changes.Sample(changes =>
    {
        var banner = Banner.Found(DivisionRegistry.Load([new(Root.ToString(), "旗")]), Root, Clerk, Start);
        var states = new Dictionary<DivisionCode, bool> { [Root] = true };   // true: in use; false: retired
        foreach (var (kind, code, other) in changes)
        {
            var before = banner.ToSnapshot().ToJson();
            var expected = Expect(states, kind, Codes[code], other == Codes.Length ? null : Codes[other]);
            if (expected is not { } should)
                continue;
            Assert.Equal(should, Change(banner, kind, Codes[code], other == Codes.Length ? null : Codes[other]));
            Assert.Equal(should, before != banner.ToSnapshot().ToJson());
            Assert.Equal(states.Keys.Order(), banner.Divisions.Select(division => division.Code));
            Assert.Equal(states.Where(state => state.Value).Select(state => state.Key).Order(), banner.Current.Select(division => division.Code));
            Assert.True(banner.Current.All(division => division.Code == Root || banner.Current.Contains(division.Code.Parent)));
            Assert.True(banner.ServiceCentres.All(centre => banner.Current.Contains(centre.Division)));
        }

        var json = banner.ToSnapshot().ToJson();
        Assert.True(BannerSnapshot.TryParse(json, out var snapshot, out _));
        Assert.Equal(json, Banner.Restore(snapshot).ToSnapshot().ToJson());
    }, iter: 200, threads: 1);

    /// <summary>What the table says must happen, and the table after it; null for a call that would be the caller's bug.</summary>
    private static bool? Expect(Dictionary<DivisionCode, bool> states, int kind, DivisionCode code, DivisionCode? other)
    {
        var inUse = states.GetValueOrDefault(code);
        switch (kind)
        {
            case 0 or 1:
                return Root.Contains(code) && states.GetValueOrDefault(code.Parent) && states.TryAdd(code, true);
            case 2:
                if (other == code)
                    return null;
                var hasChildren = states.Any(state => state.Value && state.Key.Parent == code);
                var fitting = other is not { } successor || (successor.Level == code.Level && states.GetValueOrDefault(successor));
                if (inUse && !hasChildren && fitting)
                    states[code] = false;
                return inUse && !hasChildren && fitting;
            case 3:
                return inUse;
            default:
                return null;
        }
    }

    private static bool Change(Banner banner, int kind, DivisionCode code, DivisionCode? other) => kind switch
    {
        0 or 1 => banner.Add(code, "名", Clerk, Start).Succeeded(out _, out _),
        2 => banner.Retire(code, other, Clerk, Start).Succeeded(out _, out _),
        _ => banner.Rename(code, $"名{banner.Version}", Clerk, Start).Succeeded(out _, out _),
    };
}
