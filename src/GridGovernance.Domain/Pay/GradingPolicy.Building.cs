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
        var (declared, step, found) = (quotas ?? [], rounding ?? default, new List<Finding>());
        var order = Enumerable.Range(0, bands.Count).OrderBy(i => bands[i].From ?? Points.MinValue).ThenBy(i => i).ToArray();
        if (bands.Count == 0)
            found.Add(PayFindings.NoBands("$.bands"));
        found.AddRange(GradesTwice(bands));
        for (var i = 0; i < bands.Count; i++)
            found.AddRange(OffStep(bands[i], step, PayFindings.At("$.bands", i)));
        found.AddRange(BetweenBands(bands, order, step));
        found.AddRange(OfQuotas(declared, bands, order));
        findings = found;
        policy = found.Count > 0 ? null : new([.. order.Select(i => bands[i])], [.. declared.OrderByDescending(quota => Array.FindIndex(order, i => IsOf(bands[i], quota)))], step);
        return policy is not null;
    }

    /// <summary>Builds a policy.</summary>
    /// <exception cref="FindingsException">There are findings; it names all of them.</exception>
    public static GradingPolicy Build(IReadOnlyList<GradeBand> bands, IReadOnlyList<GradeQuota>? quotas = null, Rounding? rounding = null) =>
        TryBuild(bands, quotas, rounding, out var policy, out var findings) ? policy! : throw new FindingsException(findings);

    private static bool IsOf(GradeBand band, GradeQuota quota) => string.Equals(band.Grade, quota.Grade, StringComparison.Ordinal);

    private static IEnumerable<Finding> GradesTwice(IReadOnlyList<GradeBand> bands)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < bands.Count; i++)
        {
            if (!seen.Add(bands[i].Grade))
                yield return PayFindings.DuplicateGrade(PayFindings.At("$.bands", i), bands[i].Grade);
        }
    }

    private static IEnumerable<Finding> OffStep(GradeBand band, Rounding step, string path)
    {
        foreach (var (name, edge) in new[] { ("from", band.From), ("to", band.To), ("below", band.Below) })
        {
            if (edge is { } value && value.TenThousandths % step.Step.TenThousandths != 0)
                yield return PayFindings.EdgeOffStep($"{path}.{name}", value, step.Step);
        }

        if (band.From is { } from && band.EndOn(step) is { } end && end <= from.TenThousandths)
            yield return PayFindings.BandEmpty(path, band);
    }

    private static IEnumerable<Finding> BetweenBands(IReadOnlyList<GradeBand> bands, int[] order, Rounding step)
    {
        if (order.Length > 0 && bands[order[0]].From > Points.Zero)
            yield return PayFindings.BandGap(PayFindings.At("$.bands", order[0]), Points.Zero, bands[order[0]].From!.Value, step.Step);
        for (var k = 1; k < order.Length; k++)
        {
            var (lower, upper) = (bands[order[k - 1]], bands[order[k]]);
            var path = PayFindings.At("$.bands", order[k]);
            if (upper.From == lower.From)
                yield return PayFindings.BandOverlap(path, lower, upper);
            else if (lower.EndOn(step) is { } end && end > upper.From!.Value.TenThousandths)
                yield return PayFindings.BandOverlap(path, lower, upper);
            else if (lower.EndOn(step) is { } last && last < upper.From!.Value.TenThousandths)
                yield return PayFindings.BandGap(path, lower.To ?? lower.Below!.Value, upper.From.Value, step.Step);
        }
    }

    private static IEnumerable<Finding> OfQuotas(IReadOnlyList<GradeQuota> quotas, IReadOnlyList<GradeBand> bands, int[] order)
    {
        for (var i = 0; i < quotas.Count; i++)
        {
            var path = PayFindings.At("$.quotas", i);
            var rank = Array.FindIndex(order, k => IsOf(bands[k], quotas[i]));
            if (rank < 0)
                yield return PayFindings.UnknownGrade(path + ".grade", quotas[i].Grade, bands.Select(band => band.Grade));
            else if (rank == 0)
                yield return PayFindings.QuotaOnLowest(path + ".grade", quotas[i].Grade);
            if (quotas.Take(i).Any(earlier => string.Equals(earlier.Grade, quotas[i].Grade, StringComparison.Ordinal)))
                yield return PayFindings.DuplicateQuota(path + ".grade", quotas[i].Grade);
        }
    }
}
