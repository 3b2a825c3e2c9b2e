using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace GridGovernance.Domain.Pay;

/// <content>Building in code; the JSON form gives the same object.</content>
public sealed partial class PayPolicy
{
    /// <summary>
    /// Builds a policy. Findings: <c>pay.no-components</c>, <c>pay.duplicate-component</c>, <c>pay.needs-grading</c>, <c>pay.tier-gap</c> (a grade without a tier),
    /// <c>pay.tier-overlap</c> (a grade with two), <c>pay.unknown-grade</c>, <c>pay.negative</c>, <c>pay.pool-negative</c>, <c>pay.above-one</c>, <c>pay.unknown-rule</c>.
    /// </summary>
    /// <param name="id">The policy's id.</param>
    /// <param name="version">Its version, 1 or more.</param>
    /// <param name="grading">The grading; null when no component needs grades.</param>
    /// <param name="components">The components, at least one; their amounts add up.</param>
    /// <param name="policy">The policy, or null when there are findings.</param>
    /// <param name="findings">Every finding; paths as in the JSON form, such as <c>$.components[0].tiers</c>.</param>
    /// <param name="title">The title; the id when not given.</param>
    /// <param name="rules">The custom rules components may name; none when not given.</param>
    public static bool TryBuild(string id, int version, GradingPolicy? grading, IReadOnlyList<PayComponent> components,
        [NotNullWhen(true)] out PayPolicy? policy, out IReadOnlyList<Finding> findings, BilingualText? title = null, PayRuleSet? rules = null)
    {
        Guard.Against.NullOrWhiteSpace(id);
        ArgumentOutOfRangeException.ThrowIfLessThan(version, 1);
        Guard.Against.Null(components);
        string[]? grades = grading is null ? null : [.. grading.Grades];
        findings = Check(components, grades, rules ?? PayRuleSet.Empty);
        policy = findings.Count > 0 ? null : new(id, version, title, grading, [.. components], rules ?? PayRuleSet.Empty);
        return policy is not null;
    }

    /// <summary>Builds a policy.</summary>
    /// <exception cref="FindingsException">There are findings; it names all of them.</exception>
    public static PayPolicy Build(string id, int version, GradingPolicy? grading, IReadOnlyList<PayComponent> components, BilingualText? title = null, PayRuleSet? rules = null) =>
        TryBuild(id, version, grading, components, out var policy, out var findings, title, rules) ? policy! : throw new FindingsException(findings);

    internal static List<Finding> Check(IReadOnlyList<PayComponent?> components, IReadOnlyList<string>? grades, PayRuleSet rules)
    {
        var found = new List<Finding>();
        if (components.Count == 0)
            found.Add(PayFindings.NoComponents());
        for (var i = 0; i < components.Count; i++)
        {
            if (components[i] is not { } component)
                continue;
            var path = PayFindings.At("$.components", i);
            if (components.Take(i).Any(earlier => string.Equals(earlier?.Id, component.Id, StringComparison.Ordinal)))
                found.Add(PayFindings.DuplicateComponent(path + ".id", component.Id));
            found.AddRange(component.Check(path, grades, rules));
        }

        return found;
    }
}
