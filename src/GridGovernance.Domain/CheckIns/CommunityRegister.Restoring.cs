using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using GridGovernance.Domain.Divisions;

namespace GridGovernance.Domain.CheckIns;

public sealed partial class CommunityRegister
{
    /// <summary>
    /// Restores a register under a policy; a broken snapshot is refused with every finding. Every step is taken again, so no register can come back that could not have been.
    /// What was done under other rules stays: steps before a check-in (format 1 allowed them), and check-ins and feedback of another repeat period than today's policy.
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
            var register = new CommunityRegister(community, policy) { allowsEarlySteps = snapshot.Format == 1 || snapshot.HoldsEarlySteps };
            ReadCheckIns(register);
            ReadFeedback(register);
            ReadServices(register);
            foreach (var (path, item) in reader.Items("$.needs", snapshot.Needs))
                ReadNeed(register, path, item);
            register.allowsEarlySteps = false;
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
                if (register.checkIns.ContainsKey((who, on)))
                    Refused(path, item.Who, new AlreadyCheckedIn(who, Period.Of(register.policy.Repeats, on), on));
                else if (!who.IsDefault)
                    register.Keep(new CheckIn(register.Community, who, origin, on, centre));
            }
        }

        private void ReadFeedback(CommunityRegister register)
        {
            foreach (var (path, item) in reader.Items("$.feedback", snapshot.Feedback))
            {
                var before = reader.Findings.Count;
                var (who, period) = (reader.Read<SubjectId>(path + ".who", item.Who), reader.Read<Period>(path + ".period", item.Period));
                if (reader.Findings.Count == before && !register.GiveFeedback(who, period, period.LastDay).Succeeded(out _, out var refusal))
                    Refused(path, item.Who, refusal);
            }
        }

        private void ReadServices(CommunityRegister register)
        {
            foreach (var (path, item) in reader.Items("$.services", snapshot.Services))
            {
                var (id, member, on) = (item.Id is null ? ServiceId.From($"{register.Community}/{path[2..]}") : reader.Read<ServiceId>(path + ".id", item.Id), reader.Read<PersonId>(path + ".member", item.Member), reader.ReadDate(path + ".on", item.On));
                if (item.PersonTimes < 0)
                    Refuse(path + ".personTimes", item.PersonTimes.ToString(CultureInfo.InvariantCulture), new("the number is negative", "数量为负"));
                else if (!id.IsDefault && !member.IsDefault && !register.RecordService(new(id, member, on, item.Hours, item.PersonTimes)).Succeeded(out _, out var refusal))
                    Refused(path, id.ToString(), refusal);
            }
        }

        private void ReadNeed(CommunityRegister register, string path, NeedSnapshot item)
        {
            var (id, kind) = (reader.Read<NeedId>(path + ".id", item.Id), item.Kind is null ? NeedKind.Issue : reader.ReadEnum<NeedKind>(path + ".kind", item.Kind));
            var listed = reader.ReadDate(path + ".listedOn", item.ListedOn);
            var earlier = ReadAttempts(path + ".attempts", item.Attempts ?? []);
            var (claimed, done, appraised) = (reader.ReadOptionalDate(path + ".claimedOn", item.ClaimedOn),
                reader.ReadOptionalDate(path + ".doneOn", item.DoneOn), reader.ReadOptionalDate(path + ".appraisedOn", item.AppraisedOn));
            var by = reader.ReadOptional<SubjectId>(path + ".claimedBy", item.ClaimedBy);
            if (by is null != claimed is null || (done is not null && by is null) || item.IsSatisfied is null != appraised is null)
                Refuse(path, item.Id, new("a step stands without its day, or a day without its step", "步骤与日期不匹配"));
            if (!reader.IsClean)
                return;
            Take(path, item.Id, register.List(id, listed, kind));
            foreach (var attempt in earlier)
            {
                TakeAttempt(register, path, id, attempt.ClaimedBy, attempt.ClaimedOn, attempt.DoneOn, attempt.AppraisedOn, isSatisfied: false);
                Take(path, item.Id, register.Relist(id, attempt.RelistedOn));
            }

            if (by is { } claimant && claimed is { } claimedOn)
                TakeAttempt(register, path, id, claimant, claimedOn, done, appraised, item.IsSatisfied == true);
        }

        private List<NeedAttempt> ReadAttempts(string path, IReadOnlyList<NeedAttemptSnapshot> attempts) =>
        [
            .. reader.Items(path, attempts).Select(attempt => new NeedAttempt(
                reader.Read<SubjectId>(attempt.Path + ".claimedBy", attempt.Item.ClaimedBy), reader.ReadDate(attempt.Path + ".claimedOn", attempt.Item.ClaimedOn),
                reader.ReadOptionalDate(attempt.Path + ".doneOn", attempt.Item.DoneOn), reader.ReadOptionalDate(attempt.Path + ".appraisedOn", attempt.Item.AppraisedOn),
                reader.ReadDate(attempt.Path + ".relistedOn", attempt.Item.RelistedOn))),
        ];

        private void TakeAttempt(CommunityRegister register, string path, NeedId id, SubjectId by, DateOnly claimed, DateOnly? done, DateOnly? appraised, bool isSatisfied)
        {
            Take(path, id.ToString(), register.Claim(id, by, claimed));
            if (done is { } doneOn)
                Take(path, id.ToString(), register.ReportDone(id, by, doneOn));
            if (appraised is { } appraisedOn)
                Take(path, id.ToString(), register.Appraise(id, isSatisfied, appraisedOn));
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
