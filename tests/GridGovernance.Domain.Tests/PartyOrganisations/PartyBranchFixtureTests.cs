using GridGovernance.Domain.PartyOrganisations;

namespace GridGovernance.Domain.Tests.PartyOrganisations;

/// <summary>A snapshot of format 1 as it was first written; it is read for ever.</summary>
public class PartyBranchFixtureTests
{
    private const string Format1 = """{"format":1,"id":"branch","seat":"152221105215","version":7,"foundedBy":"clerk","foundedOn":"2026-01-01","lastChange":"2026-02-01","groups":[{"id":"g1","formedOn":"2026-01-01","dissolvedOn":null,"leader":"a","grids":["152221105215001","152221105215002"]},{"id":"g2","formedOn":"2026-01-01","dissolvedOn":"2026-02-01","leader":null,"grids":[]}],"members":[{"person":"a","standing":"full","admittedOn":"2026-01-01","group":"g1"},{"person":"p","standing":"probationary","admittedOn":"2026-01-01","group":null}],"committee":["a"]}""";

    [Fact]
    public void Restore_Format1_KeepsEverything()
    {
        Assert.True(PartyBranchSnapshot.TryParse(Format1, out var snapshot, out _));

        Assert.Equal(Format1, PartyBranch.Restore(snapshot).ToSnapshot().ToJson());
    }
}
