using System.Globalization;
using GridGovernance.Domain.Pairing;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Activities;

/// <summary>Household links as activities of the members who lead them.</summary>
public static class PairingActivities
{
    /// <summary>A household newly linked to a member.</summary>
    public static Activity OfLink(HouseholdLinked linked, DateTimeOffset recordedAt, PersonId? recorder = null)
    {
        Guard.Against.Null(linked);
        return Linked(new(linked.Household, linked.Member), linked.On, recordedAt, recorder);
    }

    /// <summary>Every link that an adopted plan made new, in its order.</summary>
    public static IReadOnlyList<Activity> OfPlan(PlanAdopted adopted, DateTimeOffset recordedAt, PersonId? recorder = null) =>
        [.. Guard.Against.Null(adopted).Linked.Select(link => Linked(link, adopted.On, recordedAt, recorder))];

    /// <summary>Every link that a hand-over made new, in its order.</summary>
    public static IReadOnlyList<Activity> OfHandOver(HouseholdsHandedOver handedOver, DateTimeOffset recordedAt, PersonId? recorder = null) =>
        [.. Guard.Against.Null(handedOver).Links.Select(link => Linked(link, handedOver.On, recordedAt, recorder))];

    private static Activity Linked(HouseholdLink link, DateOnly on, DateTimeOffset recordedAt, PersonId? recorder) => new(
        StableId.Of("household-linked", link.Household.ToString(), link.Member.ToString(), on.ToString("yyyyMMdd", CultureInfo.InvariantCulture)),
        link.Member, ActivityKinds.HouseholdLinked, on, recordedAt: recordedAt, recorder: recorder);
}
