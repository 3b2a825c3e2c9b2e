using System.Text.Json;
using GridGovernance.Domain.Grids;
using static GridGovernance.Domain.Tests.Grids.SampleVillage;

namespace GridGovernance.Domain.Tests.Grids;

public class VillageSnapshotTests
{
    private static Village World()
    {
        var village = Build();
        village.Open(GridDesign.Dedicated(UnitId.From("市场监管局")), Clerk, Start).OrThrow();
        village.OpenLane(Grid(1), PersonId.From("head"), Homes("a"), Clerk, Later).OrThrow();
        village.OpenLane(Grid(1), PersonId.From("head"), Homes("b"), Clerk, Later).OrThrow();
        village.CloseLane(2, Clerk, Later).OrThrow();
        village.Merge(Grid(2), Grid(1), RedivisionTrigger.PopulationFlow, Clerk, Later).OrThrow();
        return village;
    }

    [Fact]
    public void TryRestore_FromItsOwnJson_LosesNothing()
    {
        var json = World().ToSnapshot().ToJson();

        Assert.True(VillageSnapshot.TryParse(json, out var snapshot, out _));
        var restored = Village.Restore(snapshot);

        Assert.Equal(json, restored.ToSnapshot().ToJson());
        Assert.Equal(Grid(1), restored.GridOf(Home("d")));
        Assert.Equal("grids.code-voided", restored.OpenAs(Grid(2), GridDesign.Micro, Clerk, Later).Succeeded(out _, out var refusal) ? "" : refusal.Code);
    }

    [Fact]
    public void ToJson_OfFormat1_StaysAsCommitted() => Assert.Equal(
        """{"format":1,"code":"152221105215","version":1,"foundedBy":"clerk","foundedOn":"2026-01-01","lastChange":"2026-01-01","grids":[{"code":"152221105215001","kind":"comprehensive","lineDepartment":null,"openedBy":"clerk","openedOn":"2026-01-01","voiding":null,"households":["a","b","c"]},{"code":"152221105215002","kind":"comprehensive","lineDepartment":null,"openedBy":"clerk","openedOn":"2026-01-01","voiding":null,"households":["d"]}],"lanes":[]}""",
        Build().ToSnapshot().ToJson());

    [Fact]
    public void TryRestore_ThroughPlainSerializerOptions_WorksToo()
    {
        var snapshot = JsonSerializer.Deserialize<VillageSnapshot>(JsonSerializer.Serialize(World().ToSnapshot()))!;

        Assert.Equal(World().ToSnapshot().ToJson(), Village.Restore(snapshot).ToSnapshot().ToJson());
    }

    [Fact]
    public void TryRestore_ANewerFormat_IsRefusedByName()
    {
        Assert.False(Village.TryRestore(World().ToSnapshot() with { Format = 2 }, out var village, out var findings));

        Assert.Null(village);
        Assert.Equal(("snapshot.format", "2"), (Assert.Single(findings).Code, findings[0].Value));
    }

    [Fact]
    public void TryRestore_ABrokenSnapshot_FindsEverythingAtOnce()
    {
        var grid = World().ToSnapshot().Grids[0];
        var broken = World().ToSnapshot() with
        {
            FoundedBy = "",
            Grids =
            [
                grid with { Kind = "round", Households = ["a", "a"] },
                grid,
                grid with { Code = "152221105215000" },
                grid with { Code = "152221100001001", Households = [] },
                grid with { Code = "152221105215009", LineDepartment = "office", OpenedOn = "2027-01-01", Households = ["x\u0001"] },
                grid with { Code = "152221105215010", Households = ["z"], Voiding = new() { Cause = "lost", Trigger = "size-change", By = "p", On = "x", Successors = ["152221105215777"] } },
            ],
            Lanes = [new() { Number = 2, Grid = "152221105215001", Head = "", OpenedOn = "2026-01-01", Households = ["q"] }, null!],
        };

        Assert.False(Village.TryRestore(broken, out _, out var findings));

        Assert.Equal(
            [
                "$.foundedBy", "$.grids[0].kind", "$.grids[0].households[1]", "$.grids[1].code", "$.grids[1].households[0]", "$.grids[2].code", "$.grids[3].code",
                "$.grids[4].lineDepartment", "$.grids[4].openedOn", "$.grids[4].households[0]", "$.grids[5].households[0]", "$.grids[5].voiding.cause", "$.grids[5].voiding.on",
                "$.grids[5].voiding.successors", "$.grids[5].voiding.on", "$.lanes[0].head", "$.lanes[0].number", "$.lanes[0].households[0]", "$.lanes[1]",
            ],
            findings.Select(finding => finding.Path).Where(path => !path.StartsWith("$.grids[1].households[", StringComparison.Ordinal) || path.EndsWith("[0]", StringComparison.Ordinal)));
    }

    [Fact]
    public void TryRestore_ATownship_IsRefused()
    {
        Assert.False(Village.TryRestore(World().ToSnapshot() with { Code = "152221105000" }, out _, out var findings));
        Assert.Equal("$.code", Assert.Single(findings).Path);
        Assert.Throws<FindingsException>(() => Village.Restore(World().ToSnapshot() with { Code = "152221105000" }));
    }

    [Fact]
    public void TryRestore_NullListsAndTexts_AreFindings()
    {
        var broken = World().ToSnapshot() with { Grids = null!, Lanes = null!, FoundedOn = null!, LastChange = null!, Version = -1 };

        Assert.False(Village.TryRestore(broken, out _, out var findings));
        Assert.Equal(["$.foundedOn", "$.lastChange", "$.version", "$.grids", "$.lanes"], findings.Select(finding => finding.Path));
    }

    [Theory]
    [InlineData("", "$")]
    [InlineData("null", "$")]
    [InlineData("[]", "$")]
    [InlineData("{\"format\":1}", "$")]
    [InlineData("{\"format\":\"1\"}", "$.format")]
    [InlineData("{\"formart\":1}", "$")]
    public void TryParse_NotASnapshot_IsAFindingAndNeverThrows(string json, string path)
    {
        Assert.False(VillageSnapshot.TryParse(json, out var snapshot, out var findings));
        Assert.Null(snapshot);
        Assert.StartsWith(path, Assert.Single(findings).Path, StringComparison.Ordinal);
    }
}
