using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using GridGovernance.Domain.Grids;

namespace GridGovernance.Domain.Cases;

public sealed partial class JointMediation
{
    /// <summary>
    /// Restores a mediation under the time limits it was opened with; a broken snapshot is refused with every finding.
    /// The steps are taken again in order, so no mediation can come back that could not have been. Whether its matter may still be mediated is not asked again.
    /// </summary>
    public static bool TryRestore(JointMediationSnapshot snapshot, [NotNullWhen(true)] out JointMediation? mediation, out IReadOnlyList<Finding> findings)
    {
        Guard.Against.Null(snapshot);
        var reader = new SnapshotReader();
        var restored = reader.Accepts(snapshot.Format, JointMediationSnapshot.NewestFormat) ? new Restoring(reader, snapshot).Restore() : null;
        findings = reader.Findings;
        mediation = reader.IsClean ? restored : null;
        return mediation is not null;
    }

    /// <summary>Takes the steps of a snapshot again; whatever could not have been is a finding.</summary>
    private sealed class Restoring(SnapshotReader reader, JointMediationSnapshot snapshot)
    {
        public JointMediation? Restore()
        {
            var (id, grid, openedOn) = (reader.Read<MediationId>("$.id", snapshot.Id), reader.Read<GridCode>("$.grid", snapshot.Grid), reader.ReadDate("$.openedOn", snapshot.OpenedOn));
            var (parties, bodies) = (Ids<PersonId>("$.parties", snapshot.Parties), Ids<UnitId>("$.bodies", snapshot.Bodies));
            Expect(parties.Count >= 2, "$.parties", "", new("a mediation has two parties or more", "调解须有两名以上当事人"));
            Expect(bodies.Count >= 1, "$.bodies", "", new("a mediation has a body that mediates", "调解须有主持单位"));
            Expect(!string.IsNullOrWhiteSpace(snapshot.Matter), "$.matter", "", new("the matter is missing", "缺少纠纷事项"));
            Expect(snapshot.Days >= 1, "$.days", Text(snapshot.Days), new("a mediation is given a day or more", "调解期限至少一天"));
            Expect(snapshot.ExtensionDays >= 0, "$.extensionDays", Text(snapshot.ExtensionDays), new("the number is negative", "数量为负"));
            var agreement = ReadAgreement();
            var steps = ReadSteps();
            if (!reader.IsClean)
                return null;
            var mediation = Open(id, grid, snapshot.Matter, parties, bodies, openedOn, MediationPolicy.Create(snapshot.Days, snapshot.ExtensionDays)).OrThrow();
            for (var i = 0; i < steps.Count; i++)
                Take(mediation, steps[i], agreement, string.Create(CultureInfo.InvariantCulture, $"$.steps[{i}]"));
            Expect(!reader.IsClean || mediation.Agreement is not null == agreement is not null, "$.agreement", "", new("an agreement stands there without its step", "有协议而无达成协议的步骤"));
            return mediation;
        }

        private List<MediationStepTaken> ReadSteps() => [.. reader.Items("$.steps", snapshot.Steps).Select(item => new MediationStepTaken(
            default, default, reader.ReadEnum<MediationStep>(item.Path + ".step", item.Item.Step), default, reader.ReadDate(item.Path + ".on", item.Item.On),
            Ids<UnitId>(item.Path + ".bodies", item.Item.Bodies), Ids<PersonId>(item.Path + ".parties", item.Item.Parties), item.Item.Days))];

        private MediationAgreement? ReadAgreement()
        {
            if (snapshot.Agreement is not { } stored)
                return null;
            var performedBy = reader.ReadDate("$.agreement.performedBy", stored.PerformedBy);
            var (signed, witnessed) = (Ids<PersonId>("$.agreement.signedBy", stored.SignedBy), Ids<UnitId>("$.agreement.witnessedBy", stored.WitnessedBy));
            var isWhole = !string.IsNullOrWhiteSpace(stored.Dispute) && !string.IsNullOrWhiteSpace(stored.Performance)
                && stored.Terms is { Count: > 0 } && !stored.Terms.Any(string.IsNullOrWhiteSpace) && signed.Count > 0 && witnessed.Count > 0;
            Expect(isWhole, "$.agreement", "", new("a required part of the agreement is missing", "协议缺少必备内容"));
            return isWhole ? new(stored.Dispute, stored.Terms, stored.Performance, performedBy, signed, witnessed) : null;
        }

        private void Take(JointMediation mediation, MediationStepTaken step, MediationAgreement? agreement, string path)
        {
            MediationOutcome? outcome = step.Step switch
            {
                MediationStep.HoldSession when step.By.Count > 0 => mediation.HoldSession(step.By, step.On),
                MediationStep.Extend when step.Days > 0 => mediation.Extend(step.Days, step.Parties, step.On),
                MediationStep.Agree when agreement is not null => mediation.Agree(agreement, step.On),
                MediationStep.Refuse when step.Parties.Count == 1 => mediation.RefuseBy(step.Parties[0], step.On),
                MediationStep.Expire => mediation.Expire(step.On),
                _ => null,
            };
            if (outcome is null)
                Refuse(path, SnapshotReader.Spell(step.Step), new("the step lacks what it needs", "步骤内容不完整"));
            else if (!outcome.Succeeded(out _, out var refusal))
                Refuse(path, SnapshotReader.Spell(step.Step), new(refusal.Describe(Language.English), refusal.Describe(Language.Chinese)));
        }

        private List<T> Ids<T>(string path, IReadOnlyList<string> ids) where T : struct, IParsable<T> =>
            [.. reader.Items(path, ids).Select(item => reader.Read<T>(item.Path, item.Item)).Distinct()];

        private void Expect(bool fits, string path, string value, BilingualText problem)
        {
            if (!fits)
                Refuse(path, value, problem);
        }

        private void Refuse(string path, string value, BilingualText problem) =>
            reader.Refuse("snapshot.refused", path, value, problem, new("keep the snapshot as it was written", "应保持快照原样"));

        private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
    }
}
