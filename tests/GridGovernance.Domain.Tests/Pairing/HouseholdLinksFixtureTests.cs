using GridGovernance.Domain.Pairing;

namespace GridGovernance.Domain.Tests.Pairing;

/// <summary>A snapshot of format 1 as it was first written; it is read for ever.</summary>
public class HouseholdLinksFixtureTests
{
    private const string Format1 = """{"format":1,"unit":"152221105215","version":4,"households":[{"household":"h1","spans":[{"member":"m1","from":"2026-01-01","before":"2026-03-01","by":"chief"},{"member":"m2","from":"2026-03-01","before":null,"by":"secretary"}]},{"household":"h2","spans":[{"member":"m1","from":"2026-01-01","before":"2026-03-01","by":"chief"}]}]}""";

    [Fact]
    public void Restore_Format1_KeepsEverything()
    {
        Assert.True(HouseholdLinksSnapshot.TryParse(Format1, out var snapshot, out _));
        var links = HouseholdLinks.Restore(snapshot);

        Assert.Equal(Format1, links.ToSnapshot().ToJson());
        Assert.Equal(PersonId.From("m1"), links.MemberOf(HouseholdId.From("h1"), new(2026, 2, 28)));
        Assert.Equal(PersonId.From("m2"), links.MemberOf(HouseholdId.From("h1"), new(2026, 3, 1)));
        Assert.Null(links.MemberOf(HouseholdId.From("h2"), new(2026, 3, 1)));
        Assert.Equal(PersonId.From("secretary"), links.History(HouseholdId.From("h1"))[^1].By);
    }
}
