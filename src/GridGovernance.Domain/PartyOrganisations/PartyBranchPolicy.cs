using System.Globalization;

namespace GridGovernance.Domain.PartyOrganisations;

/// <summary>
/// How many members a branch and its committee should have. A policy warns and never refuses. The defaults are the published rules for branches:
/// at least 3 full members, generally at most 50 members; from 7 full members a committee of 3–5, generally at most 7. Immutable.
/// </summary>
public sealed record PartyBranchPolicy
{
    /// <summary>The published rules.</summary>
    public static PartyBranchPolicy Default { get; } = new();

    /// <summary>The least number of full members, 3.</summary>
    public int LeastFullMembers { get; init; } = 3;

    /// <summary>The general most of members, probationary ones included, 50.</summary>
    public int MostMembers { get; init; } = 50;

    /// <summary>From how many full members a branch has a committee, 7.</summary>
    public int CommitteeFromFullMembers { get; init; } = 7;

    /// <summary>The least size of a committee, 3.</summary>
    public int LeastCommittee { get; init; } = 3;

    /// <summary>The usual most of a committee, 5.</summary>
    public int UsualCommittee { get; init; } = 5;

    /// <summary>The general most of a committee, 7.</summary>
    public int MostCommittee { get; init; } = 7;

    /// <summary>Every warning about a branch: members first, then the committee.</summary>
    public IReadOnlyList<Finding> Judge(PartyBranch branch)
    {
        Guard.Against.Null(branch);
        var warnings = new List<Finding>();
        var path = $"branch {branch.Id}";
        var full = branch.Members.Count(member => member.Standing is MemberStanding.Full);
        var committee = branch.Committee.Count;
        if (full < LeastFullMembers)
            Warn("party.too-few-members", full, $"a branch has at least {Text(LeastFullMembers)} full members", $"党支部正式党员不少于 {Text(LeastFullMembers)} 人", "join it to another branch", "可与其他支部合并");
        if (branch.Members.Count > MostMembers)
            Warn("party.too-many-members", branch.Members.Count, $"a branch has generally at most {Text(MostMembers)} members", $"党支部党员一般不超过 {Text(MostMembers)} 人", "consider dividing it", "可考虑分设支部");
        if (full >= CommitteeFromFullMembers && committee == 0)
            Warn("party.no-committee", full, $"from {Text(CommitteeFromFullMembers)} full members a branch has a committee", $"正式党员 {Text(CommitteeFromFullMembers)} 人以上应设支部委员会", "elect one", "应选举产生支部委员会");
        if (committee > 0 && (committee < LeastCommittee || committee > MostCommittee))
            Warn("party.committee-size", committee, $"a committee has {Text(LeastCommittee)} to {Text(UsualCommittee)} members, generally at most {Text(MostCommittee)}", $"支部委员会由 {Text(LeastCommittee)} 至 {Text(UsualCommittee)} 人组成，一般不超过 {Text(MostCommittee)} 人", "elect a committee of that size", "应按规定人数选举");
        else if (committee > UsualCommittee)
            Warn("party.committee-large", committee, $"a committee usually has {Text(LeastCommittee)} to {Text(UsualCommittee)} members", $"支部委员会通常由 {Text(LeastCommittee)} 至 {Text(UsualCommittee)} 人组成", "allowed, but give the reason", "允许，但应说明理由");
        return warnings;

        void Warn(string code, int value, string problem, string problemChinese, string cure, string cureChinese) =>
            warnings.Add(Finding.Warning(code, path, Text(value), new(problem, problemChinese), new(cure, cureChinese)));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
