using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GridGovernance.Domain.Activities;
using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Visits;

namespace GridGovernance.Domain.PropertyTests.Visits;

/// <summary>Lists and cadences beside the obvious count, household by household.</summary>
public class VisitInvariants
{
    private static readonly WorkModel Model = WorkModel.Fill(WorkModelShape.Create(("must-visit", new("two must-visits", "二必访"), 2)),
        new Dictionary<string, IReadOnlyList<string>> { ["must-visit"] = ["v1", "v2"] });

    private static readonly VisitList List = VisitList.Of(Model.Parts[0], PeriodKind.Month);
    private static readonly Period March = Period.Month(2026, 3);

    /// <summary>A visit as a byte: household 0–3, item or none, a day around March.</summary>
    private static Visit Visit(ushort pick, int number) => new(VisitId.From(number), GridCode.Parse("152221105215001"), HouseholdId.From(pick % 4), PersonId.From("worker"),
        March.FirstDay.AddDays(pick / 16 % 37 - 3), (pick / 4 % 4) switch { 0 or 1 => "v1", 2 => "v2", _ => "" });

    [Property(DisplayName = "VIS-1 what a list still lacks is what no visit of the period served, item by item; it is completed on the day nothing is lacking any more", MaxTest = 500)]
    public Property Coverage_is_the_obvious_one(ushort[] picks, byte day, bool second)
    {
        Visit[] visits = [.. picks.Select(Visit)];
        var today = March.FirstDay.AddDays(day % 40);
        var groups = new Dictionary<string, IReadOnlyList<HouseholdId>> { ["v1"] = [HouseholdId.From(0), HouseholdId.From(1)] };
        if (second)
            groups["v2"] = [HouseholdId.From(2)];
        var coverage = List.Coverage(groups, visits, March, today);
        var due = groups.SelectMany(group => group.Value.Where(household => !Served(group.Key, household, today)).Select(household => (group.Key, household))).Order();
        var completedOn = Enumerable.Range(0, March.Days).Select(March.FirstDay.AddDays).Where(on => on <= today)
            .Where(on => groups.All(group => group.Value.All(household => Served(group.Key, household, on)))).Select(on => (DateOnly?)on).FirstOrDefault();
        return coverage.Items.SelectMany(item => item.Due.Select(household => (item.Item, household))).Order().SequenceEqual(due).Label("due")
            .And(coverage.CompletedOn == completedOn).Label($"{coverage.CompletedOn} against {completedOn}")
            .And(coverage.IsOverdue == (today > March.LastDay && due.Any())).Label("overdue")
            .And(VisitActivities.OfCompletedList(coverage, PersonId.From("worker"), default)?.OccurredOn == completedOn).Label("activity")
            .Classify(completedOn is not null, "complete").Classify(today > March.LastDay, "over");

        bool Served(string item, HouseholdId household, DateOnly by) => visits.Any(visit => visit.Item == item && visit.Household == household && March.Contains(visit.On) && visit.On <= by);
    }

    [Property(DisplayName = "VIS-2 a visit is due as many days after the last as the tier says, at once where there was none, and overdue from the day after", MaxTest = 300)]
    public Property Cadence_is_the_obvious_one(ushort[] picks, byte day)
    {
        Visit[] visits = [.. picks.Select(Visit)];
        var today = March.FirstDay.AddDays(day % 60);
        var tiers = Enumerable.Range(0, 4).ToDictionary(number => HouseholdId.From(number), number => (VisitTier)(number % 3));
        var due = VisitCadence.Default.Due(tiers, visits, today);
        var expected = tiers.Where(household => household.Value is not VisitTier.Green)
            .Where(household => !visits.Any(visit => visit.Household == household.Key && visit.On <= today && visit.On > today.AddDays(household.Value is VisitTier.Red ? -14 : -30))).Select(household => household.Key);
        return due.Select(visit => visit.Household).Order().SequenceEqual(expected.Order()).Label("due")
            .And(due.All(visit => visit.IsOverdue == (visit.LastVisit is not null && visit.DueOn < today))).Label("overdue")
            .Classify(due.Count > 0, "something is due").Classify(due.Any(visit => visit.IsOverdue), "overdue");
    }
}
