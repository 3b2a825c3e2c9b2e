namespace GridGovernance.Domain.Pay;

/// <summary>A band as far as it could be read: its grade, and the whole of it where its edges are known too.</summary>
internal readonly record struct ReadBand(string? Grade, GradeBand? Band);

/// <summary>
/// What is wrong with bands and quotas, all of it at once. Of a document parts may be unread, which has been reported; they keep their places, the rest is judged all the same,
/// and what an unread part might yet mend is not said.
/// </summary>
/// <param name="bands">The bands in any order.</param>
/// <param name="quotas">The grades that quotas bound, in any order; null for one that could not be read.</param>
/// <param name="step">How points are rounded before they are judged; null where that could not be read.</param>
internal sealed class GradingCheck(IReadOnlyList<ReadBand> bands, IReadOnlyList<string?> quotas, Rounding? step)
{
    private readonly bool isWhole = bands.All(band => band.Band is not null);
    private readonly int[] order = [.. Enumerable.Range(0, bands.Count).Where(i => bands[i].Band is not null).OrderBy(i => bands[i].Band!.From ?? Points.MinValue).ThenBy(i => i)];

    /// <summary>The bands read whole, lowest first.</summary>
    public GradeBand[] Ordered => [.. order.Select(i => bands[i].Band!)];

    /// <summary>Whether every band's grade could be read.</summary>
    public bool KnowsAllGrades => bands.All(band => band.Grade is not null);

    /// <summary>How high a grade is, from 0; −1 where no band read whole gives it.</summary>
    public int RankOf(string grade) => Array.FindIndex(order, i => string.Equals(bands[i].Grade, grade, StringComparison.Ordinal));

    /// <summary>Everything that is wrong, with paths below the grading.</summary>
    public List<Finding> Findings()
    {
        var found = new List<Finding>();
        if (bands.Count == 0)
            found.Add(PayFindings.NoBands("$.bands"));
        found.AddRange(GradesTwice());
        for (var i = 0; i < bands.Count; i++)
        {
            if (bands[i].Band is { } band && step is { } known)
                found.AddRange(OffStep(band, known, PayFindings.At("$.bands", i)));
        }

        if (isWhole && order.Length > 0 && bands[order[0]].Band!.From is { } first && first > Points.Zero)
            found.Add(PayFindings.BandGap(PayFindings.At("$.bands", order[0]), Points.Zero, first, (step ?? default).Step));
        for (var k = 1; k < order.Length; k++)
        {
            if (Between(bands[order[k - 1]].Band!, bands[order[k]].Band!, PayFindings.At("$.bands", order[k])) is { } finding)
                found.Add(finding);
        }

        for (var i = 0; i < quotas.Count; i++)
            found.AddRange(OfQuota(i, PayFindings.At("$.quotas", i) + ".grade"));
        return found;
    }

    private IEnumerable<Finding> GradesTwice()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < bands.Count; i++)
        {
            if (bands[i].Grade is { } grade && !seen.Add(grade))
                yield return PayFindings.DuplicateGrade(PayFindings.At("$.bands", i), grade);
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

    /// <summary>Bands overlap under every rounding where they do under the finest; whether they meet asks for the rounding and all bands.</summary>
    private Finding? Between(GradeBand lower, GradeBand upper, string path)
    {
        var end = lower.EndOn(step ?? default);
        var begin = upper.From?.TenThousandths;
        if (upper.From == lower.From || end > begin)
            return PayFindings.BandOverlap(path, lower, upper);
        return end < begin && isWhole && step is { } known ? PayFindings.BandGap(path, lower.To ?? lower.Below!.Value, upper.From!.Value, known.Step) : null;
    }

    private IEnumerable<Finding> OfQuota(int index, string path)
    {
        if (quotas[index] is not { } grade)
            yield break;
        if (KnowsAllGrades && !bands.Any(band => string.Equals(band.Grade, grade, StringComparison.Ordinal)))
            yield return PayFindings.UnknownGrade(path, grade, bands.Select(band => band.Grade!).Distinct(StringComparer.Ordinal));
        else if (isWhole && RankOf(grade) == 0)
            yield return PayFindings.QuotaOnLowest(path, grade);
        if (quotas.Take(index).Any(earlier => string.Equals(earlier, grade, StringComparison.Ordinal)))
            yield return PayFindings.DuplicateQuota(path, grade);
    }
}
