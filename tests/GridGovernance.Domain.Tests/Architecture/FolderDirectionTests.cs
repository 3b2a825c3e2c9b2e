using System.Text.RegularExpressions;
using ArchUnitNET.Fluent;
using ArchUnitNET.xUnit;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace GridGovernance.Domain.Tests.Architecture;

/// <summary>Who may use whom: the table of the architecture, closed transitively. A folder that is not in it fails.</summary>
public class FolderDirectionTests
{
    private static readonly Dictionary<string, string[]> MayUse = new(StringComparer.Ordinal)
    {
        ["Kernel"] = [],
        ["Divisions"] = ["Kernel"],
        ["Grids"] = ["Divisions"],
        ["PartyOrganisations"] = ["Grids"],
        ["Staffing"] = ["Grids"],
        ["Pairing"] = ["Grids"],
        ["Visits"] = ["Grids"],
        ["Cases"] = ["Grids"],
        ["CheckIns"] = ["Grids"],
        ["Scoring"] = ["Kernel"],
        ["Ledgers"] = ["Scoring"],
        ["Pay"] = ["Kernel"],
        ["Settlement"] = ["Ledgers", "Scoring", "Pay"],
        ["Comparisons"] = ["Scoring", "Pay", "Settlement"],
        ["Activities"] = ["PartyOrganisations", "Staffing", "Pairing", "Visits", "Cases", "CheckIns", "Ledgers", "Settlement", "Comparisons"],
        ["Reports"] = ["Activities"],
    };

    public static TheoryData<string> Folders => [.. Library.Folders];

    [Fact]
    public void EveryFolder_StandsInTheTable() => Assert.Empty(Library.Folders.Except(MayUse.Keys));

    [Theory, MemberData(nameof(Folders))]
    public void Folder_UsesOnlyWhatItMay(string folder)
    {
        var forbidden = Library.Folders.Except(Reach(folder)).Where(other => other != folder).ToArray();
        if (forbidden.Length == 0)
            return;

        IArchRule rule = Types().That().ResideInNamespaceMatching(Of(folder))
            .Should().NotDependOnAny(Types().That().ResideInNamespaceMatching(Of(forbidden)))
            .WithoutRequiringPositiveResults();

        rule.Check(Library.Architecture);
    }

    [Theory, MemberData(nameof(Folders))]
    public void Folder_BearsNoTypesName(string folder) => Assert.DoesNotContain(Library.PublicTypes, type => type.Name == folder);

    [Fact]
    public void TheRuleBites_WhenAFolderLooksUpwards()
    {
        var upwards = Types().That().ResideInNamespaceMatching(Of("Grids")).Should().NotDependOnAny(Types().That().ResideInNamespaceMatching(Of("Divisions")));

        Assert.False(upwards.HasNoViolations(Library.Architecture));
    }

    private static HashSet<string> Reach(string folder)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([folder]);
        while (open.TryPop(out var next))
        {
            foreach (var used in MayUse.GetValueOrDefault(next, []).Where(reached.Add))
                open.Push(used);
        }

        return reached;
    }

    private static string Of(params string[] folders) =>
        $"^{Regex.Escape(Library.RootNamespace)}\\.({string.Join('|', folders.Select(Regex.Escape))})(\\.|$)";
}
