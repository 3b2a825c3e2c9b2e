using GridGovernance.Domain.CheckIns;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Activities;

/// <summary>Check-ins, claims and hours of service as activities of the organisations and members who gave them.</summary>
/// <example>
/// <code>
/// var checkIn = new CheckIn(DivisionCode.Parse("152221100001"), PersonId.From("m-1"), CheckInOrigin.InTheBanner, new(2026, 3, 2), ServiceCentre: null);
/// var activity = CheckInActivities.OfCheckIn(checkIn, new DateTimeOffset(2026, 3, 2, 18, 0, 0, TimeSpan.FromHours(8))); // its id is the same on every run
/// </code>
/// </example>
public static class CheckInActivities
{
    /// <summary>A check-in.</summary>
    public static Activity OfCheckIn(CheckIn checkIn, DateTimeOffset recordedAt, PersonId? recorder = null)
    {
        Guard.Against.Null(checkIn);
        return new(StableId.Of("check-in", checkIn.Community.ToString(), checkIn.On.ToString("yyyyMMdd", System.Globalization.CultureInfo.InvariantCulture), checkIn.Who.ToString()),
            checkIn.Who, ActivityKinds.CheckIn, checkIn.On,
            tags: [checkIn.Origin is CheckInOrigin.InTheBanner ? "in-the-banner" : "from-outside", checkIn.IsOrganisation ? "organisation" : "member"], recordedAt: recordedAt, recorder: recorder);
    }

    /// <summary>
    /// What became of a need: one activity each time it is claimed, one more once it is resolved, for who resolved it. A claim that was given up, or did not satisfy, was a claim all the same.
    /// </summary>
    public static IReadOnlyList<Activity> OfNeed(Need need, DateTimeOffset recordedAt, PersonId? recorder = null)
    {
        Guard.Against.Null(need);
        var claims = need.Attempts.Select(attempt => (By: attempt.ClaimedBy, On: attempt.ClaimedOn)).ToList();
        if (need is { ClaimedBy: { } by, ClaimedOn: { } on })
            claims.Add((by, on));
        var activities = claims.Select((claim, index) => new Activity(ClaimId(need.Id, index + 1), claim.By, ActivityKinds.NeedClaimed, claim.On, recordedAt: recordedAt, recorder: recorder)).ToList();
        if (need is { IsResolved: true, ClaimedBy: { } resolvedBy, AppraisedOn: { } resolvedOn })
            activities.Add(new(StableId.Of("need-resolved", need.Id.ToString()), resolvedBy, ActivityKinds.NeedResolved, resolvedOn, recordedAt: recordedAt, recorder: recorder));
        return activities;
    }

    private static ActivityId ClaimId(NeedId need, int attempt) => attempt == 1
        ? StableId.Of("need-claimed", need.ToString())
        : StableId.Of("need-claimed-again", need.ToString(), attempt.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Hours of service.</summary>
    public static Activity OfService(ServiceRecord service, DateTimeOffset recordedAt, PersonId? recorder = null)
    {
        Guard.Against.Null(service);
        return new(StableId.Of("service", service.Id.ToString()), service.Member, ActivityKinds.ServiceHours, service.On, service.Hours, recordedAt: recordedAt, recorder: recorder);
    }
}
