using GridGovernance.Domain.Scoring;

namespace GridGovernance.Cli.Demo.Made;

/// <summary>Makes a month of recorded work for every worker, some 200,000 activities. Some are diligent, some are late, a handful conceal an incident.</summary>
internal sealed class MonthMaker(ulong seed, Period month)
{
    private readonly SplitMix64 chance = SplitMix64.For(seed, 4);
    private int next;

    /// <summary>The activities, worker by worker.</summary>
    public List<Activity> Activities(IReadOnlyList<MadeWorker> workers)
    {
        var activities = new List<Activity>(220_000);
        foreach (var worker in workers)
        {
            var diligence = (chance.Below(101) + chance.Below(101)) / 2;
            Add(activities, worker, "patrol", Some(worker, 1, diligence, 13), Quantity.One, _ => []);
            Add(activities, worker, "must-visit", Some(worker, 16, diligence, 32), Quantity.One, _ => [$"v{chance.Between(1, 8)}"]);
            Add(activities, worker, "training", Some(worker, 0, diligence, 4), null, _ => []);
            Add(activities, worker, "case-closed", Some(worker, 0, diligence, 9), null, _ => chance.Percent(40 + diligence / 2) ? ["verified"] : []);
            Add(activities, worker, "late-reply", chance.Percent(100 - diligence) ? chance.Between(0, 3) : 0, Quantity.One, _ => []);
            Add(activities, worker, "flood-duty", chance.Percent(12) ? 1 : 0, Quantity.One, _ => [$"level={Roman(chance.Between(1, 4))}"]);
            if (chance.Below(1_500) == 0)
                Add(activities, worker, "concealed-incident", 1, Quantity.One, _ => []);
        }

        return activities;
    }

    private static string Roman(int level) => level switch { 1 => "I", 2 => "II", 3 => "III", _ => "IV" };

    /// <summary>How many: from the least to the most as diligence goes, with some luck; a part-time worker half.</summary>
    private int Some(MadeWorker worker, int least, int diligence, int more)
    {
        var count = least + (more * diligence + 50) / 100 + chance.Between(-2, 3);
        return Math.Max(0, worker.IsFullTime ? count : (count + 1) / 2);
    }

    private void Add(List<Activity> activities, MadeWorker worker, ActivityKind kind, int count, Quantity? quantity, Func<int, string[]> tags)
    {
        for (var i = 0; i < count; i++)
        {
            var day = month.FirstDay.AddDays(chance.Below(month.Days));
            activities.Add(new(ActivityId.From($"A{++next:D6}"), worker.Id, kind, day, quantity ?? Quantity.Of(chance.Between(0, 12)), tags(i)));
        }
    }
}
