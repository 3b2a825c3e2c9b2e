namespace GridGovernance.Domain.Cases;

public sealed partial class JointMediation
{
    /// <summary>The whole state for storage; nothing is lost.</summary>
    public JointMediationSnapshot ToSnapshot() => new()
    {
        Format = JointMediationSnapshot.NewestFormat,
        Id = Id.ToString(),
        Grid = Grid.ToString(),
        Matter = Matter,
        Parties = [.. Parties.Select(party => party.ToString())],
        Bodies = [.. Bodies.Select(body => body.ToString())],
        OpenedOn = SnapshotReader.Spell(OpenedOn),
        Days = policy.Days,
        ExtensionDays = policy.ExtensionDays,
        Steps = [.. history.Select(SnapshotOf)],
        Agreement = Agreement is { } agreement ? SnapshotOf(agreement) : null,
    };

    private static MediationStepSnapshot SnapshotOf(MediationStepTaken taken) => new()
    {
        Step = SnapshotReader.Spell(taken.Step),
        On = SnapshotReader.Spell(taken.On),
        Bodies = [.. taken.By.Select(body => body.ToString())],
        Parties = [.. taken.Parties.Select(party => party.ToString())],
        Days = taken.Days,
    };

    private static MediationAgreementSnapshot SnapshotOf(MediationAgreement agreement) => new()
    {
        Dispute = agreement.Dispute,
        Terms = agreement.Terms,
        Performance = agreement.Performance,
        PerformedBy = SnapshotReader.Spell(agreement.PerformedBy),
        SignedBy = [.. agreement.SignedBy.Select(party => party.ToString())],
        WitnessedBy = [.. agreement.WitnessedBy.Select(body => body.ToString())],
    };
}
