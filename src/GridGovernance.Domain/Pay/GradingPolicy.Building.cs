using System.Diagnostics.CodeAnalysis;

namespace GridGovernance.Domain.Pay;

/// <content>Building: everything that is wrong with bands and quotas is found at once.</content>
public sealed partial class GradingPolicy
{
    /// <summary>
    /// Builds a policy. Findings: <c>pay.no-bands</c>, <c>pay.duplicate-grade</c>, <c>pay.edge-off-step</c>, <c>pay.band-empty</c>, <c>pay.band-gap</c>, <c>pay.band-overlap</c>,
    /// <c>pay.unknown-grade</c>, <c>pay.duplicate-quota</c>, <c>pay.quota-on-lowest</c>.
    /// </summary>
    /// <param name="bands">The bands in any order. The lowest must begin at 0, below it, or nowhere, since everyone without points needs a grade.</param>
    /// <param name="quotas">The quotas in any order, none on the lowest grade.</param>
    /// <param name="rounding">How points are rounded before they are judged; the finest step, 0.0001, when not given.</param>
    /// <param name="policy">The policy, or null when there are findings.</param>
    /// <param name="findings">Every finding; paths as in the JSON form, such as <c>$.bands[2]</c>.</param>
    public static bool TryBuild(IReadOnlyList<GradeBand> bands, IReadOnlyList<GradeQuota>? quotas, Rounding? rounding, [NotNullWhen(true)] out GradingPolicy? policy, out IReadOnlyList<Finding> findings)
    {
        Guard.Against.Null(bands);
        var check = new GradingCheck([.. bands.Select(band => new ReadBand(band.Grade, band))], [.. (quotas ?? []).Select(quota => quota.Grade)], rounding ?? default);
        findings = check.Findings();
        policy = findings.Count > 0 ? null : new(check.Ordered, [.. (quotas ?? []).OrderByDescending(quota => check.RankOf(quota.Grade))], rounding ?? default);
        return policy is not null;
    }

    /// <summary>Builds a policy.</summary>
    /// <exception cref="FindingsException">There are findings; it names all of them.</exception>
    public static GradingPolicy Build(IReadOnlyList<GradeBand> bands, IReadOnlyList<GradeQuota>? quotas = null, Rounding? rounding = null) =>
        TryBuild(bands, quotas, rounding, out var policy, out var findings) ? policy! : throw new FindingsException(findings);
}
