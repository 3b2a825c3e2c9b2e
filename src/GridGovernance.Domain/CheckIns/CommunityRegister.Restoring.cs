using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using GridGovernance.Domain.Divisions;

namespace GridGovernance.Domain.CheckIns;

public sealed partial class CommunityRegister
{
    /// <summary>
    /// Restores a register under a policy; a broken snapshot is refused with every finding. Every step is taken again, so no register can come back that could not have been.
    /// </summary>
    public static bool TryRestore(CommunityRegisterSnapshot snapshot, CheckInPolicy policy, [NotNullWhen(true)] out CommunityRegister? register, out IReadOnlyList<Finding> findings)
    {
        Guard.Against.Null(snapshot);
        Guard.Against.Null(policy);
        var reader = new SnapshotReader();
        var restored = reader.Accepts(snapshot.Format, CommunityRegisterSnapshot.NewestFormat) ? new Restoring(reader, snapshot).Restore(policy) : null;
        findings = reader.Findings;
        register = reader.IsClean ? restored : null;
        return register is not null;
    }

    /// <summary>Takes the steps of a snapshot again; a step that is refused is a finding, and reading goes on.</summary>
    private sealed class Restoring(SnapshotReader reader, CommunityRegisterSnapshot snapshot)
    {
        public CommunityRegister Restore(CheckInPolicy policy)
        {
            var community = reader.Read<DivisionCode>("$.community", snapshot.Community);
            if (reader.IsClean && community.Level is not DivisionLevel.Village)
                Refuse("$.community", snapshot.Community, new("this is no community or village", "不是社区或嘎查村"));
            var register = new CommunityRegister(community, policy);
            ReadCheckIns(register);
            ReadFeedback(register, policy);
            ReadServices(register);
            foreach (var (path, item) in reader.Items("$.needs", snapshot.Needs))
                ReadNeed(register, path, item);
            if (reader.IsClean && snapshot.Version != register.Version)
                Refuse("$.version", snapshot.Version.ToString(CultureInfo.InvariantCulture), new($"the steps number {register.Version}", $"步骤数应为 {register.Version}"));
            return register;
        }

        private void ReadCheckIns(CommunityRegister register)
        {
            foreach (var (path, item) in reader.Items("$.checkIns", snapshot.CheckIns))
            {
                var (who, origin, on) = (reader.Read<SubjectId>(path + ".who", item.Who), reader.ReadEnum<CheckInOrigin>(path + ".origin", item.Origin), reader.ReadDate(path + ".on", item.On));
                var centre = reader.ReadOptional<DivisionCode>(path + ".serviceCentre", item.ServiceCentre);
                if (centre is { } division && !division.Contains(register.Community))
                    Refuse(path + ".serviceCentre", item.ServiceCentre!, new("this service centre does not serve the community", "该服务中心不服务此社区"));
                if (!who.IsDefault && !register.CheckIn(who, origin, on, centre).Succeeded(out _, out var refusal))
                    Refused(path, item.Who, refusal);
            }
        }

        private void ReadFeedback(CommunityRegister register, CheckInPolicy policy)
        {
            foreach (var (path, item) in reader.Items("$.feedback", snapshot.Feedback))
            {
                var (who, period) = (reader.Read<SubjectId>(path + ".who", item.Who), reader.Read<Period>(path + ".period", item.Period));
                if (!who.IsDefault && period.Kind != policy.Feedback)
                    Refuse(path + ".period", item.Period, new($"feedback is given once a {policy.Feedback}", $"反馈周期应为 {policy.Feedback}"));
                else if (!who.IsDefault && !register.GiveFeedback(who, period.LastDay).Succeeded(out _, out var refusal))
                    Refused(path, item.Who, refusal);
            }
        }

        private void ReadServices(CommunityRegister register)
        {
            foreach (var (path, item) in reader.Items("$.services", snapshot.Services))
            {
                var (id, member, on) = (item.Id is null ? ServiceId.From(path) : reader.Read<ServiceId>(path + ".id", item.Id), reader.Read<PersonId>(path + ".member", item.Member), reader.ReadDate(path + ".on", item.On));
                if (item.PersonTimes < 0)
                    Refuse(path + ".personTimes", item.PersonTimes.ToString(CultureInfo.InvariantCulture), new("the number is negative", "数量为负"));
                else if (!id.IsDefault && !member.IsDefault && !register.RecordService(new(id, member, on, item.Hours, item.PersonTimes)).Succeeded(out _, out var refusal))
                    Refused(path, id.ToString(), refusal);
            }
        }

        private void ReadNeed(CommunityRegister register, string path, NeedSnapshot item)
        {
            var (id, kind) = (reader.Read<NeedId>(path + ".id", item.Id), item.Kind is null ? NeedKind.Issue : reader.ReadEnum<NeedKind>(path + ".kind", item.Kind));
            var (listed, claimed, done, appraised) = (reader.ReadDate(path + ".listedOn", item.ListedOn), reader.ReadOptionalDate(path + ".claimedOn", item.ClaimedOn),
                reader.ReadOptionalDate(path + ".doneOn", item.DoneOn), reader.ReadOptionalDate(path + ".appraisedOn", item.AppraisedOn));
            var by = reader.ReadOptional<SubjectId>(path + ".claimedBy", item.ClaimedBy);
            if (by is null != claimed is null || (done is not null && by is null) || item.IsSatisfied is null != appraised is null)
                Refuse(path, item.Id, new("a step stands without its day, or a day without its step", "步骤与日期不匹配"));
            if (!reader.IsClean)
                return;
            Take(path, item.Id, register.List(id, listed, kind));
            if (claimed is { } claimedOn)
                Take(path, item.Id, register.Claim(id, by!.Value, claimedOn));
            if (done is { } doneOn && by is { } claimant)
                Take(path, item.Id, register.ReportDone(id, claimant, doneOn));
            if (appraised is { } appraisedOn)
                Take(path, item.Id, register.Appraise(id, item.IsSatisfied!.Value, appraisedOn));
        }

        private void Take(string path, string value, NeedOutcome outcome)
        {
            if (!outcome.Succeeded(out _, out var refusal))
                Refused(path, value, refusal);
        }

        private void Refused(string path, string value, Refusal refusal) =>
            Refuse(path, value, new BilingualText(refusal.Describe(Language.English), refusal.Describe(Language.Chinese)));

        private void Refuse(string path, string value, BilingualText problem) =>
            reader.Refuse("snapshot.refused", path, value ?? "", problem, new("keep the snapshot as it was written", "应保持快照原样"));
    }
}
