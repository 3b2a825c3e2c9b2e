using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Benchmarks.Scoring;

/// <summary>What a careful team writes for this one scheme: a loop over objects, a dictionary of members, decimals, running limits. It needs the activities in time order.</summary>
internal static class DictionaryLoop
{
    public static Dictionary<SubjectId, decimal> Score(IEnumerable<Activity> activities, Func<Activity, int, decimal>? pieceOf = null, Func<Activity, int, decimal>? unitsOf = null)
    {
        var members = new Dictionary<SubjectId, Member>();
        var kinds = Enumerable.Range(0, CountyScheme.Kinds).ToDictionary(kind => CountyScheme.KindNames[kind]);
        foreach (var activity in activities)
        {
            if (!members.TryGetValue(activity.Subject, out var member))
                members.Add(activity.Subject, member = new Member());
            var kind = kinds[activity.Kind];
            var piece = pieceOf?.Invoke(activity, kind) ?? PieceOf(activity, kind);
            var units = unitsOf?.Invoke(activity, kind) ?? UnitsOf(activity, kind);
            member.Take(activity, kind, piece, units);
        }

        return members.ToDictionary(pair => pair.Key, pair => pair.Value.Total());
    }

    public static decimal PieceOf(Activity activity, int kind) => Rounded(CountyScheme.PieceOf(kind) / 10m * FactorOf(activity, kind));

    public static decimal UnitsOf(Activity activity, int kind) =>
        Rounded(Math.Min(activity.Quantity.TenThousandths / 10_000m * CountyScheme.RateOf(kind) / 10m, CountyScheme.UnitLimitOf(kind) / 10m) * FactorOf(activity, kind));

    public static decimal FactorOf(Activity activity, int kind)
    {
        var category = CountyScheme.CategoryOf(kind);
        return !CountyScheme.IsDeduction(kind) && IsRaised(activity, category) ? CountyScheme.Factors[category] / 10_000m : 1m;
    }

    public static bool IsRaised(Activity activity, int category) => category switch
    {
        0 => CountyScheme.Calendar.IsHoliday(activity.OccurredOn),
        1 => CountyScheme.Calendar.IsWeekend(activity.OccurredOn),
        2 => activity.HasTag("joint"),
        4 => activity.OccurredOn.Month == 3 && activity.OccurredOn.Day is >= CountyScheme.FirstWindowDay and <= CountyScheme.LastWindowDay,
        5 => activity.Recorder is { } recorder && SubjectId.Of(recorder) != activity.Subject,
        6 => activity.HasTag("night"),
        _ => false,
    };

    public static decimal Rounded(decimal points) => Math.Round(points, 1, MidpointRounding.AwayFromZero);

    private sealed class Member
    {
        private readonly Dictionary<(int Month, int Category), decimal> credits = [];
        private readonly Dictionary<int, (DateOnly Day, decimal Used)> daily = [];
        private readonly HashSet<int> done = [];
        private decimal deductions;
        private bool vetoed;

        public void Take(Activity activity, int kind, decimal piece, decimal units)
        {
            if (CountyScheme.IsDeduction(kind))
                deductions += piece;
            else
                AddCredit(activity.OccurredOn.Month, CountyScheme.CategoryOf(kind), WithinDay(activity.OccurredOn, kind, piece) + units);
            if (kind < CountyScheme.CompletionKinds)
                done.Add(kind);
            vetoed |= kind == CountyScheme.VetoKind && activity.HasTag("grave");
        }

        public decimal Total()
        {
            var total = CountyScheme.Base / 10m - deductions + (done.Count == CountyScheme.CompletionKinds ? CountyScheme.CompletionBonus / 10m : 0);
            foreach (var ((_, category), sum) in credits)
                total += Math.Min(sum, CountyScheme.CapOf(category) / 10m);
            return vetoed ? 0 : Math.Max(total, 0);
        }

        private void AddCredit(int month, int category, decimal value)
        {
            credits.TryGetValue((month, category), out var sum);
            credits[(month, category)] = sum + value;
        }

        private decimal WithinDay(DateOnly day, int kind, decimal value)
        {
            if (CountyScheme.DailyLimitOf(kind) == 0)
                return value;
            var used = daily.TryGetValue(kind, out var last) && last.Day == day ? last.Used : 0;
            var kept = Math.Min(value, CountyScheme.DailyLimitOf(kind) / 10m - used);
            daily[kind] = (day, used + kept);
            return kept;
        }
    }
}
