using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Benchmarks.Scoring;

/// <summary>What a typical team writes for this one scheme: grouping and summing decimals.</summary>
internal static class LinqQuery
{
    public static Dictionary<SubjectId, decimal> Score(IEnumerable<Activity> activities)
    {
        var kinds = Enumerable.Range(0, CountyScheme.Kinds).ToDictionary(kind => CountyScheme.KindNames[kind]);
        return activities.Select(activity => (activity, kind: kinds[activity.Kind])).GroupBy(pair => pair.activity.Subject).ToDictionary(member => member.Key, TotalOf);
    }

    private static decimal TotalOf(IEnumerable<(Activity Activity, int Kind)> member)
    {
        var credits = member.Where(pair => !CountyScheme.IsDeduction(pair.Kind)).GroupBy(pair => (pair.Activity.OccurredOn.Month, Category: CountyScheme.CategoryOf(pair.Kind)))
            .Sum(group => Math.Min(CreditsOf(group), CountyScheme.CapOf(group.Key.Category) / 10m));
        var deductions = member.Where(pair => CountyScheme.IsDeduction(pair.Kind)).Sum(pair => DictionaryLoop.PieceOf(pair.Activity, pair.Kind));
        var complete = member.Select(pair => pair.Kind).Where(kind => kind < CountyScheme.CompletionKinds).Distinct().Count() == CountyScheme.CompletionKinds;
        var vetoed = member.Any(pair => pair.Kind == CountyScheme.VetoKind && pair.Activity.HasTag("grave"));
        var total = CountyScheme.Base / 10m + credits - deductions + (complete ? CountyScheme.CompletionBonus / 10m : 0);
        return vetoed ? 0 : Math.Max(total, 0);
    }

    private static decimal CreditsOf(IEnumerable<(Activity Activity, int Kind)> category) =>
        category.GroupBy(pair => (pair.Kind, pair.Activity.OccurredOn)).Sum(day => Limited(day.Key.Kind, day.Sum(pair => DictionaryLoop.PieceOf(pair.Activity, pair.Kind))))
        + category.Where(pair => CountyScheme.RateOf(pair.Kind) > 0).Sum(pair => DictionaryLoop.UnitsOf(pair.Activity, pair.Kind));

    private static decimal Limited(int kind, decimal sum) => CountyScheme.DailyLimitOf(kind) == 0 ? sum : Math.Min(sum, CountyScheme.DailyLimitOf(kind) / 10m);
}
