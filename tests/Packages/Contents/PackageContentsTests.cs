using System.Buffers.Binary;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace GridGovernance.Domain.Packages.Tests;

/// <summary>What another team finds in the packages before it has run anything.</summary>
public partial class PackageContentsTests
{
    public static TheoryData<string> Ids => [.. Package.All.Select(package => package.Id)];

    [Theory, MemberData(nameof(Ids))]
    public void Metadata_IsWhole(string id)
    {
        var package = Of(id);

        Assert.Equal("expression", package.Metadata("license")!.Attribute("type")!.Value);
        Assert.Equal("MIT", package["license"]);
        Assert.Contains("grid-governance", package["tags"].Split(' '));
        Assert.InRange(package["description"].Length, 60, 1000);
        Assert.NotEqual("Package Description", package["description"]);
        Assert.NotEqual(package.Id, package["authors"]);
        Assert.StartsWith("Copyright", package["copyright"], StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Ids))]
    public void ReleaseNotes_AreTheChangelogs_AndTellWhatRulesChanged(string id)
    {
        var notes = Of(id)["releaseNotes"];

        Assert.StartsWith("## [", notes, StringComparison.Ordinal);
        Assert.Contains("### Rules changed", notes, StringComparison.Ordinal);
        Assert.InRange(notes.Length, 200, 35_000); // the most a feed takes
    }

    [Theory, MemberData(nameof(Ids))]
    public void Revision_IsAWholeCommit_WhereThereIsOne(string id) =>
        Assert.Matches("^([0-9a-f]{40})?$", Of(id).Metadata("repository")?.Attribute("commit")?.Value ?? "");

    [Theory, MemberData(nameof(Ids))]
    public void Readme_IsThePackagesOwn_AndLeadsNowhereOutsideOfIt(string id)
    {
        var package = Of(id);
        var readme = package.Text(package["readme"]);

        Assert.StartsWith("# ", readme, StringComparison.Ordinal);
        Assert.Contains(package.Id, readme, StringComparison.Ordinal);
        Assert.DoesNotContain(Link().Matches(readme).Select(match => match.Groups[1].Value), target => target[0] != '#' && !package.Files.Contains(target));
    }

    [Theory, MemberData(nameof(Ids))]
    public void Icon_IsASquarePicture_OfAtLeast128(string id)
    {
        var icon = Of(id).Bytes(Of(id)["icon"]);

        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], icon[..4]);
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(icon.AsSpan(20)));
        Assert.True(width == height && width >= 128, $"{width} × {height}");
    }

    [Fact]
    public void TheLibrary_DependsOnItsThreePackages_InTheLowestVersionOfEachTarget() => Assert.Equal(
        [
            "net10.0: Ardalis.GuardClauses 5.0.0", "net10.0: Microsoft.Extensions.DependencyInjection.Abstractions 10.0.0", "net10.0: OneOf 3.0.271",
            "net8.0: Ardalis.GuardClauses 5.0.0", "net8.0: Microsoft.Extensions.DependencyInjection.Abstractions 8.0.2", "net8.0: OneOf 3.0.271",
        ], Package.Library.Dependencies.Order(StringComparer.Ordinal));

    [Fact]
    public void TheLawKit_AddsFsCheckOnly()
    {
        var version = Package.Library["version"];
        Assert.Equal(
            ["net10.0: FsCheck 3.4.0", $"net10.0: GridGovernance.Domain {version}", "net8.0: FsCheck 3.4.0", $"net8.0: GridGovernance.Domain {version}"],
            Package.LawKit.Dependencies.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void TheTool_BringsEverythingItNeeds()
    {
        Assert.Equal("DotnetTool", Package.Tool.Metadata("packageType")!.Attribute("name")!.Value);
        Assert.Empty(Package.Tool.Dependencies);
    }

    [Fact]
    public void TheLibrary_HoldsExactlyThis() => Assert.Equal(
        [
            "AGENTS.md", "README.md", "icon.png",
            "lib/net10.0/GridGovernance.Domain.dll", "lib/net10.0/GridGovernance.Domain.xml", "lib/net8.0/GridGovernance.Domain.dll", "lib/net8.0/GridGovernance.Domain.xml",
            "schemas/pay-policy.v1.schema.json", "schemas/points-scheme.v1.schema.json",
        ], Package.Library.Files);

    [Fact]
    public void TheLawKit_HoldsExactlyThis() => Assert.Equal(
        [
            "README.md", "icon.png",
            "lib/net10.0/GridGovernance.Domain.Testing.dll", "lib/net10.0/GridGovernance.Domain.Testing.xml", "lib/net8.0/GridGovernance.Domain.Testing.dll", "lib/net8.0/GridGovernance.Domain.Testing.xml",
        ], Package.LawKit.Files);

    /// <summary>Editors show what the XML holds; both targets must say the same.</summary>
    [Fact]
    public void TheDocumentation_HoldsEveryMember_OnBothTargets()
    {
        var (eight, ten) = (Members("net8.0"), Members("net10.0"));

        Assert.True(eight.Count > 2_000, $"{eight.Count} members");
        Assert.Equal(eight.Keys.Order(StringComparer.Ordinal), ten.Keys.Order(StringComparer.Ordinal));
        Assert.Empty(eight.Where(member => string.IsNullOrWhiteSpace(member.Value.Value) && !member.Value.Elements().Any()).Select(member => member.Key));
    }

    [Theory, MemberData(nameof(Ids))]
    public void APackage_StaysSmall(string id) => Assert.InRange(Of(id).Size, 10_000, 8_000_000);

    private static Package Of(string id) => Package.All.Single(package => package.Id == id);

    private static Dictionary<string, XElement> Members(string target) =>
        XDocument.Parse(Package.Library.Text($"lib/{target}/GridGovernance.Domain.xml").TrimStart('\uFEFF')).Descendants("member")
            .ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();
}
