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

    /// <summary>What became of a need: one activity once it is claimed, a second once it is resolved.</summary>
    public static IReadOnlyList<Activity> OfNeed(Need need, DateTimeOffset recordedAt, PersonId? recorder = null)
    {
        if (Guard.Against.Null(need) is not { ClaimedBy: { } by, ClaimedOn: { } claimedOn })
            return [];
        var claimed = new Activity(StableId.Of("need-claimed", need.Id.ToString()), by, ActivityKinds.NeedClaimed, claimedOn, recordedAt: recordedAt, recorder: recorder);
        return need is { IsResolved: true, AppraisedOn: { } appraisedOn }
            ? [claimed, new(StableId.Of("need-resolved", need.Id.ToString()), by, ActivityKinds.NeedResolved, appraisedOn, recordedAt: recordedAt, recorder: recorder)]
            : [claimed];
    }

    /// <summary>Hours of service.</summary>
    public static Activity OfService(ServiceRecord service, DateTimeOffset recordedAt, PersonId? recorder = null)
    {
        Guard.Against.Null(service);
        return new(StableId.Of("service", service.Id.ToString()), service.Member, ActivityKinds.ServiceHours, service.On, service.Hours, recordedAt: recordedAt, recorder: recorder);
    }
}
