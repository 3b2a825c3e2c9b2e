using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Benchmarks.Scoring;

/// <summary>Nothing is timed before both sides gave the same totals, subject by subject.</summary>
internal static class Agreement
{
    /// <summary>Tenths of points against the engine's totals.</summary>
    public static void Require(string side, ReadOnlySpan<int> tenths, ReadOnlySpan<Points> totals)
    {
        for (var subject = 0; subject < totals.Length; subject++)
        {
            if (tenths.Length != totals.Length || tenths[subject] * 1_000L != totals[subject].TenThousandths)
                throw new InvalidOperationException($"{side}: subject {subject} has {tenths[subject]} tenths, the engine says {totals[subject]}.");
        }
    }

    /// <summary>Totals by id, which hold only subjects with activities, against the fused loop's.</summary>
    public static void Require(string side, Dictionary<SubjectId, decimal> totals, CountyActivities activities, ReadOnlySpan<int> tenths)
    {
        var subjects = activities.ScoredSubjects();
        for (var subject = 0; subject < subjects.Length; subject++)
        {
            var found = totals.TryGetValue(subjects[subject].Subject, out var points) ? points : CountyScheme.Base / 10m;
            if (found * 10 != tenths[subject])
                throw new InvalidOperationException($"{side}: subject {subject} has {found}, the fused loop {tenths[subject]} tenths.");
        }
    }
}
