namespace GridGovernance.Domain.CheckIns;

public sealed partial class CommunityRegister
{
    /// <summary>The whole state for storage; nothing is lost.</summary>
    public CommunityRegisterSnapshot ToSnapshot() => new()
    {
        Format = CommunityRegisterSnapshot.NewestFormat,
        Community = Community.ToString(),
        Version = Version,
        CheckIns = [.. checkIns.Values.Select(checkIn => new CheckInSnapshot { Who = checkIn.Who.ToString(), Origin = SnapshotReader.Spell(checkIn.Origin), On = SnapshotReader.Spell(checkIn.On), ServiceCentre = checkIn.ServiceCentre?.ToString() })],
        Feedback = [.. feedback.Select(given => new FeedbackSnapshot { Who = given.Who.ToString(), Period = given.Period.ToString() })],
        Services = [.. services.Select(service => new ServiceSnapshot { Id = service.Id.ToString(), Member = service.Member.ToString(), On = SnapshotReader.Spell(service.On), Hours = service.Hours, PersonTimes = service.PersonTimes })],
        Needs = [.. needs.Values.Select(SnapshotOf)],
        HoldsEarlySteps = holdsEarlySteps,
    };

    private static NeedSnapshot SnapshotOf(Need need) => new()
    {
        Id = need.Id.ToString(),
        Kind = SnapshotReader.Spell(need.Kind),
        ListedOn = SnapshotReader.Spell(need.ListedOn),
        Attempts = [.. need.Attempts.Select(SnapshotOf)],
        ClaimedBy = need.ClaimedBy?.ToString(),
        ClaimedOn = Spell(need.ClaimedOn),
        DoneOn = Spell(need.DoneOn),
        AppraisedOn = Spell(need.AppraisedOn),
        IsSatisfied = need.IsSatisfied,
    };

    private static NeedAttemptSnapshot SnapshotOf(NeedAttempt attempt) => new()
    {
        ClaimedBy = attempt.ClaimedBy.ToString(),
        ClaimedOn = SnapshotReader.Spell(attempt.ClaimedOn),
        DoneOn = Spell(attempt.DoneOn),
        AppraisedOn = Spell(attempt.AppraisedOn),
        RelistedOn = SnapshotReader.Spell(attempt.RelistedOn),
    };

    private static string? Spell(DateOnly? date) => date is { } day ? SnapshotReader.Spell(day) : null;
}
