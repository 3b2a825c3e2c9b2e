using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GridGovernance.Domain.Activities;
using GridGovernance.Domain.Cases;
using GridGovernance.Domain.CheckIns;
using GridGovernance.Domain.Scoring;
using GridGovernance.Domain.Testing.Cases;
using GridGovernance.Domain.Testing.CheckIns;

namespace GridGovernance.Domain.PropertyTests.Activities;

/// <summary>Activities of whatever happened: a retry, from memory or from storage, makes the same ones and never pays twice.</summary>
[Properties(Arbitrary = [typeof(CaseValues), typeof(RegisterValues)], MaxTest = 200)]
public class ActivityInvariants
{
    private static readonly DateTimeOffset Recorded = new(2026, 3, 31, 18, 0, 0, TimeSpan.FromHours(8));

    private static readonly PointsEngine Engine = PointsEngine.Create(PointsScheme.Define("s").Per(PeriodKind.Year).FiveDirections()
        .Award("closed", AppraisalDimension.BetterService.Code(), rule => rule.For(ActivityKinds.CaseClosed).Worth(3))
        .Deduction("card", AppraisalDimension.MeetingStandards.Code(), rule => rule.For(ActivityKinds.SupervisionCard).Worth(5))
        .Award("hours", AppraisalDimension.BetterService.Code(), rule => rule.For(ActivityKinds.ServiceHours).WorthPerUnit(1))
        .Award("claims", AppraisalDimension.NewWaysOfWorking.Code(), rule => rule.For(ActivityKinds.NeedClaimed).Worth(1))
        .Award("results", AppraisalDimension.BetterService.Code(), rule => rule.For(ActivityKinds.NeedResolved).Worth(1))
        .Award("check-ins", AppraisalDimension.PlayingTheirPart.Code(), rule => rule.For(ActivityKinds.CheckIn).Worth(1)).Build());

    [Property(DisplayName = "ACT-1 a case told again, or restored from storage, makes the same activities, whenever they are recorded")]
    public Property Cases_make_the_same_activities_again(CaseStory story, byte hours)
    {
        var gridCase = story.Told();
        GridCase.TryRestore(gridCase.ToSnapshot(), CaseCommand.Chain, story.Deadlines, out var restored, out _);
        var once = Of(gridCase, story, Recorded);
        return Of(restored!, story, Recorded.AddHours(hours)).Zip(once).All(pair => pair.First.SaysTheSameAs(pair.Second)).Label("restored")
            .And(Of(story.Told(), story, Recorded).SequenceEqual(once)).Label("told again")
            .And(once.Select(activity => activity.Id).Distinct().Count() == once.Count).Label("ids")
            .Classify(once.Count > 2, "several");
    }

    [Property(DisplayName = "ACT-2 whatever is adapted twice is scored once")]
    public Property A_retry_never_pays_twice(CaseStory story, RegisterStory told)
    {
        var register = RegisterStory.Open();
        foreach (var command in told.Commands)
            command.Apply(register);
        List<Activity> once = [.. Of(story.Told(), story, Recorded), .. Of(register, Recorded)];
        List<Activity> twice = [.. once, .. Of(story.Told(), story, Recorded.AddDays(1)), .. Of(register, Recorded.AddDays(1))];
        ScoredSubject[] subjects = [.. once.Select(activity => activity.Subject).Distinct().Select(subject => new ScoredSubject(subject))];
        var (first, second) = (Engine.ScoreAll(Period.WholeYear(2026), subjects, once), Engine.ScoreAll(Period.WholeYear(2026), subjects, twice));
        return (first.IsClean && second.IsClean).Label(string.Join('\n', first.Findings.Concat(second.Findings)))
            .And(first.Statements.SequenceEqual(second.Statements)).Label("statements").Classify(once.Count > 3, "several activities");
    }

    [Fact(DisplayName = "ACT-3 ids that hold separators never make two things one")]
    public void Separators_do_not_collide()
    {
        string[] texts = ["a", "a/b", "a%2Fb", "b", "b/c", "c", "%", "/"];
        var ids = texts.SelectMany(household => texts.Select(member => PairingActivities.OfLink(new(HouseholdId.From(household), PersonId.From(member), PersonId.From("by"), new(2026, 3, 2)), Recorded).Id));
        Assert.Equal(texts.Length * texts.Length, ids.Distinct().Count());
    }

    private static List<Activity> Of(GridCase gridCase, CaseStory story, DateTimeOffset recorded)
    {
        var activities = new List<Activity>();
        foreach (var credit in Enum.GetValues<CaseCredit>())
        {
            if (CaseActivities.OfClosed(gridCase, story.Calendar, recorded, null, credit) is { } closed)
                activities.Add(closed);
            activities.AddRange(CaseActivities.OfSupervision(gridCase, recorded, null, credit));
        }

        return activities;
    }

    private static IEnumerable<Activity> Of(CommunityRegister register, DateTimeOffset recorded) =>
        register.CheckIns.Select(checkIn => CheckInActivities.OfCheckIn(checkIn, recorded)).Concat(register.Needs.SelectMany(need => CheckInActivities.OfNeed(need, recorded)))
            .Concat(register.Services.Select(service => CheckInActivities.OfService(service, recorded)));
}
