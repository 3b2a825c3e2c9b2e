using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Testing.Divisions;

namespace GridGovernance.Domain.PropertyTests.Divisions;

/// <summary>Codes and registries.</summary>
[Properties(Arbitrary = [typeof(DivisionWorlds)], MaxTest = 300)]
public class DivisionInvariants
{
    [Property(DisplayName = "DIV-1 a division lies in each of its ancestors, which are the nearest first and end with the country")]
    public Property Ancestors_contain(DivisionCode code)
    {
        var ancestors = code.Ancestors.ToArray();
        return ancestors.All(ancestor => ancestor.Contains(code) && ancestor.Level < code.Level && !(code.Contains(ancestor))).Label("contain")
            .And(ancestors.Zip(ancestors.Skip(1)).All(pair => pair.First.Parent == pair.Second)).Label("a line")
            .And(code == DivisionCode.Country ? ancestors.Length == 0 : ancestors[^1] == DivisionCode.Country).Label("to the country")
            .And(DivisionCode.TryParseShort(code.ShortText, out var again) && again == code).Label("short spelling")
            .Classify(code.Level is DivisionLevel.Township && code.At(DivisionLevel.County) is null, "a township without a county")
            .Classify(code.Kind is DivisionKind.OutOfBand, "out of band");
    }

    [Property(DisplayName = "DIV-2 the sum of a division is its own figures and the sums of its children, and all sums come to what was given")]
    public Property Roll_up_adds(DivisionRegistry registry, int seed)
    {
        var figures = registry.Select((division, i) => (division.Code, Figure: (long)((seed ^ i * 7919) % 100))).Concat(registry.Select(division => (division.Code, Figure: 1L))).ToArray();
        var rolled = registry.RollUp(figures);
        var own = figures.ToLookup(figure => figure.Code, figure => figure.Figure);
        return registry.All(division => rolled[division.Code] == own[division.Code].Sum() + registry.ChildrenOf(division.Code).Sum(child => rolled[child.Code])).Label("parent")
            .And(rolled.Total == figures.Sum(figure => figure.Figure)).Label("total")
            .And(rolled.Unplaced.Count == 0).Label("placed")
            .Classify(registry.Count > 8, "more than 8 divisions").Classify(registry.Count == 0, "empty");
    }

    [Property(DisplayName = "DIV-3 the order of the rows changes nothing, and the children of all divisions and the tops are the whole registry")]
    public Property Rows_in_any_order(DivisionRegistry registry, int seed)
    {
        var rows = registry.Select(division => new DivisionRow(division.Code.ToString(), division.Name)).ToArray();
        var shuffled = DivisionRegistry.Load(rows.OrderBy(row => (row.Code.GetHashCode(StringComparison.Ordinal) ^ seed) % 101));
        var children = registry.SelectMany(division => registry.ChildrenOf(division.Code)).Concat(registry.Tops).OrderBy(division => division.Code);
        return shuffled.SequenceEqual(registry).Label("same")
            .And(children.SequenceEqual(registry)).Label("children and tops")
            .And(registry.All(division => registry.Within(division.Code).SequenceEqual(registry.Where(other => division.Code.Contains(other.Code))))).Label("within")
            .Classify(registry.Tops.Count() > 1, "several tops").Classify(registry.Count > 8, "more than 8 divisions");
    }

    [Property(DisplayName = "DIV-4 every row of a registry file is held or named by a finding, whatever stands in it", MaxTest = 200)]
    public Property No_row_is_dropped(DivisionRegistry registry, DivisionCode[] codes, string?[] texts)
    {
        var written = registry.Select(division => division.Code.ToString()).Concat(codes.Select(code => code.ToString())).Concat(texts.Select(text => text ?? "")).ToArray();
        var check = RegistryCheck.Of(written.Select(code => new DivisionRow(code, "name")));
        var lost = check.Findings.Count(finding => finding.Code is "registry.unreadable-code" or "registry.duplicate");
        return (check.Registry.Count + lost == written.Length).Label($"{check.Registry.Count} and {lost} of {written.Length}")
            .And(check.Registry.Zip(check.Registry.Skip(1)).All(pair => pair.First.Code < pair.Second.Code)).Label("sorted")
            .Classify(check.Findings.Any(finding => finding.Code == "registry.orphan"), "orphans").Classify(lost > 0, "unreadable or duplicate");
    }
}
