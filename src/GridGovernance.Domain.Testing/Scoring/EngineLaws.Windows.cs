using System.Numerics;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Testing.Scoring;

/// <summary>The bounds of a scheme, and the entries of a statement in each of their windows.</summary>
internal static partial class EngineLaws
{
    private sealed record Bound(string? Rule, string Category, int Sign, PointsWindow Per, Points? Points, int? Count);

    private static IEnumerable<Bound> Bounds(PointsScheme scheme) =>
        scheme.Categories.SelectMany(category => category.Caps.Select(cap => new Bound(null, category.Id, cap.On is CapTarget.Credits ? 1 : -1, cap.Per, cap.Points, null)))
            .Concat(scheme.Rules.OfType<ScoredRule>().SelectMany(rule => rule.Limits.Select(limit => new Bound(rule.Id, rule.Category, rule.IsCredit ? 1 : -1, limit.Per, limit.Points, limit.Count))));

    private static IEnumerable<(Bound Bound, StatementEntry[] Window)> Bounded(ScoredPeriod period, IReadOnlyList<StatementEntry> entries)
    {
        var days = period.Activities.GroupBy(activity => activity.Id).ToDictionary(copies => copies.Key, copies => copies.First().OccurredOn);
        return from bound in Bounds(period.Scheme)
               from window in entries.Where(entry => bound.Rule is null ? entry.Category == bound.Category : entry.Rule == bound.Rule)
                   .GroupBy(entry => Windows.Of(period.Scheme.PeriodKind, bound.Per, days[entry.Activity], entry.Activity.ToString()))
               select (bound, window.ToArray());
    }

    /// <summary>Whether no other limit of the rule, or no other cap of the category's side, acts on the same entries.</summary>
    private static bool IsAlone(PointsScheme scheme, Bound bound) =>
        Bounds(scheme).Count(other => other.Sign == bound.Sign && other.Category == bound.Category && other.Rule == bound.Rule) == 1;

    /// <summary>The magnitudes of a window on the bound's side, before and after all bounds of its stage.</summary>
    private static List<(BigInteger Before, BigInteger After)> Side(Bound bound, IEnumerable<StatementEntry> window) =>
        [.. window.Select(entry => bound.Rule is null ? (Before: entry.AfterLimits, After: entry.Value) : (Before: entry.BeforeTrims, After: entry.AfterLimits))
            .Where(pair => pair.Before.Sign == bound.Sign).Select(pair => (BigInteger.Abs(pair.Before), BigInteger.Abs(pair.After)))];
}
