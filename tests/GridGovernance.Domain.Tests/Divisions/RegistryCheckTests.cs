using GridGovernance.Domain.Divisions;

namespace GridGovernance.Domain.Tests.Divisions;

public class RegistryCheckTests
{
    [Fact]
    public void Of_TheRealRegistry_IsClean()
    {
        var check = RegistryCheck.Of(RealRegistry.Rows);

        Assert.True(check.IsClean);
        Assert.Equal(316, check.RowCount);
        Assert.Equal(316, check.Registry.Count);
    }

    [Fact]
    public void Of_FlawedRows_FindsAllAtOnceInTheOrderOfTheRows()
    {
        var check = RegistryCheck.Of(
        [
            new("152221000000", "旗", 2),
            new("152221100000", "镇", 3),
            new("１５２２２１１０００００", "full-width", 4),
            new("152221100000", "镇", 5),
            new("152221101001", "orphan", 6),
            new("152221100700", "out of band", 7),
            new("152221600000", " ", 8),
            new("1522", "short", 9),
        ]);

        Assert.Equal(
            [
                (4, "registry.unreadable-code"), (5, "registry.duplicate"), (6, "registry.orphan"), (7, "registry.out-of-band"),
                (8, "registry.unnamed"), (8, "registry.out-of-band"), (9, "registry.unreadable-code"),
            ],
            check.Findings.Select(finding => (finding.Line ?? 0, finding.Code)));
        Assert.All(check.Findings, finding => Assert.Equal(FindingSeverity.Error, finding.Severity));
        Assert.Contains("152200000000", check.Findings[^1].Cure.English, StringComparison.Ordinal);
        Assert.Contains("第 3 行", check.Findings[1].Problem.Chinese, StringComparison.Ordinal);
        Assert.Equal(5, check.Registry.Count);
    }

    [Fact]
    public void Of_DuplicatesInAnyOrder_KeepsTheFirstRow()
    {
        var check = RegistryCheck.Of([new("152221100001", "first"), new("152221000000", "旗"), new("152221100001", "second"), new("152221100000", "镇")]);

        Assert.True(check.Registry.TryFind(DivisionCode.Parse("152221100001"), out var kept));
        Assert.Equal("first", kept.Name);
        Assert.Equal("row 3", Assert.Single(check.Findings).Path);
    }

    [Fact]
    public void Of_VillagesOnly_HasNoOrphans() =>
        Assert.True(RegistryCheck.Of([new("152221100001", "a"), new("152221105215", "红峰村")]).IsClean);

    [Fact]
    public void Of_ProvinceAndBannerWithoutPrefecture_ReportsTheBanner() =>
        Assert.Equal("152221000000", Assert.Single(RegistryCheck.Of([new("150000000000", "a"), new("152221000000", "b"), new("152221100000", "c")]).Findings).Value);

    [Fact]
    public void Of_NoRows_IsCleanAndEmpty()
    {
        var check = RegistryCheck.Of([]);

        Assert.True(check.IsClean);
        Assert.Empty(check.Registry);
    }

    [Fact]
    public void Load_FlawedRows_ThrowsNamingAll()
    {
        var thrown = Assert.Throws<FindingsException>(() => DivisionRegistry.Load([new("x", "a"), new("y", "b")]));

        Assert.Equal(2, thrown.Findings.Count);
    }

    [Fact]
    public void Of_ADefaultRow_IsUnreadable() => Assert.Equal("registry.unreadable-code", Assert.Single(RegistryCheck.Of([default]).Findings).Code);
}
