using System.Numerics;
using GridGovernance.Domain.Scoring;
using static GridGovernance.Domain.Testing.LawCheck;

namespace GridGovernance.Domain.Testing.Scoring;

/// <summary>Laws about what bounds a statement: windows, floor and ceiling, vetoes, suspensions, and what a credit can do.</summary>
internal static partial class EngineLaws
{
    private static Said WindowsAreBounded(ScoredPeriod period, PointsStatement statement)
    {
        var entries = StatementEntry.Of(statement);
        foreach (var (bound, window) in Bounded(period, entries))
        {
            var values = window.Select(entry => entry.Value).Where(value => value.Sign == bound.Sign).ToArray();
            var sum = values.Aggregate(BigInteger.Zero, (total, value) => total + BigInteger.Abs(value));
            if (bound.Points is { } points && sum > points.TenThousandths)
                return Said.Broken($"{bound} lets {sum} ten-thousandths through");
            if (bound.Count is { } count && values.Length > count)
                return Said.Broken($"{bound} lets {values.Length} activities through");
        }

        return entries.Any(entry => entry.Value != entry.BeforeTrims) ? Said.Kept : Said.NotApplicable;
    }

    /// <summary>Where one bound in points is all that acts on its entries, the window's sum is known without any order.</summary>
    private static Said LoneBoundsTrimNoMore(ScoredPeriod period, PointsStatement statement)
    {
        var (entries, applies) = (StatementEntry.Of(statement), false);
        foreach (var (bound, window) in Bounded(period, entries))
        {
            if (bound.Points is not { } points || !IsAlone(period.Scheme, bound))
                continue;
            var (before, after) = Side(bound, window).Aggregate((BigInteger.Zero, BigInteger.Zero), (sum, pair) => (sum.Item1 + pair.Before, sum.Item2 + pair.After));
            if (after != BigInteger.Min(before, points.TenThousandths))
                return Said.Broken($"{bound} leaves {after} of {before} ten-thousandths");
            applies |= after < before;
        }

        return applies ? Said.Kept : Said.NotApplicable;
    }

    private static Said CountsKeepTheLargest(ScoredPeriod period, PointsStatement statement)
    {
        var (entries, applies) = (StatementEntry.Of(statement), false);
        foreach (var (bound, window) in Bounded(period, entries))
        {
            if (bound.Count is not { } count || !IsAlone(period.Scheme, bound))
                continue;
            var values = Side(bound, window);
            var kept = values.Where(pair => !pair.After.IsZero).Select(pair => pair.Before).ToList();
            var cut = values.Where(pair => pair.After.IsZero).Select(pair => pair.Before).ToList();
            if (kept.Count != Math.Min(count, values.Count) || (cut.Count > 0 && cut.Max() > kept.Min()))
                return Said.Broken($"{bound} kept {string.Join(' ', kept)} and cut {string.Join(' ', cut)}");
            applies |= cut.Count > 0;
        }

        return applies ? Said.Kept : Said.NotApplicable;
    }

    private static Said VetoDominates(ScoredPeriod period, PointsStatement statement)
    {
        var taken = statement.Lines.Where(line => line.Kind is LineKind.Veto).Aggregate(Points.Zero, (sum, line) => sum + line.Amount);
        var without = statement.Total - taken;
        var dominated = statement.Vetoes.Any(veto => veto.Effect is VetoEffect.Zero);
        return Said.Of(statement.Total == (dominated ? Points.Min(without, 0) : without) && (dominated || taken == 0)
            && statement.LowestGrade == statement.Vetoes.Any(veto => veto.Effect is VetoEffect.LowestGrade)
            && (!statement.LowestGrade || statement.Stars is null or 0)
            && statement.Lines.Count(line => line.Kind is LineKind.Veto) == statement.Vetoes.Count, $"{taken} taken from {without}", applies: statement.Vetoes.Count > 0);
    }

    private static Said FloorAndCeilingHold(ScoredPeriod period, PointsStatement statement)
    {
        var before = statement.Lines.Where(line => line.Kind is not (LineKind.Adjustment or LineKind.Veto)).Aggregate(Points.Zero, (sum, line) => sum + line.Amount);
        var (floor, ceiling) = (period.Scheme.Floor ?? Points.MinValue, period.Scheme.Ceiling ?? Points.MaxValue);
        return Said.Of(floor <= before && before <= ceiling, $"{before} is not in {floor}..{ceiling}", applies: statement.Lines.Any(line => line.Kind is LineKind.Floor or LineKind.Ceiling));
    }

    private static Said SuspendedDaysEarnNothing(ScoredPeriod period, PointsStatement statement)
    {
        var subject = period.Subjects.First(subject => subject.Subject == statement.Subject);
        var suspended = period.Activities.Where(activity => subject.IsSuspendedOn(activity.OccurredOn)).Select(activity => activity.Id).ToHashSet();
        return Said.Of(StatementEntry.Of(statement).All(entry => entry.Value.Sign <= 0 || !suspended.Contains(entry.Activity)), "a suspended day earned", applies: suspended.Count > 0);
    }

    private static Said CreditsNeverLower(IPeriodScorer scorer, ScoredPeriod period)
    {
        if (!period.Scheme.IsMonotone)
            return Said.NotApplicable;
        var credits = period.Scheme.Rules.OfType<ScoredRule>().Where(rule => rule.IsCredit).SelectMany(rule => rule.Kinds).ToHashSet();
        var all = scorer.Score(period);
        var full = scorer.Score(period with { Options = period.Options with { Level = ExplanationLevel.Full } });
        var applies = false;
        foreach (var added in period.Activities.Where(activity => credits.Contains(activity.Kind) && period.Activities.Count(other => other.Id == activity.Id) == 1))
        {
            var without = scorer.Score(period with { Activities = [.. period.Activities.Where(activity => activity != added)] });
            if (without.Statements.Count != all.Statements.Count)
                continue;
            // A custom rule of credits may answer with a negative worth: then the activity is a deduction, and not what the law speaks of.
            if (full.Statements.SelectMany(StatementEntry.Of).Any(entry => entry.Activity == added.Id && entry.Value.Sign < 0))
                continue;
            var lowered = without.Statements.Zip(all.Statements).FirstOrDefault(pair => pair.First.Total > pair.Second.Total);
            if (lowered.First is not null)
                return Said.Broken($"{added} lowers {lowered.First.Total} to {lowered.Second.Total}");
            applies = true;
        }

        return applies ? Said.Kept : Said.NotApplicable;
    }
}
