namespace GridGovernance.Domain.Scoring;

/// <summary>Splits what a team earned among its members by declared shares, to the last ten-thousandth: largest remainder, ties by member in ordinal order.</summary>
public static class TeamPoints
{
    /// <summary>
    /// The members' points, in ordinal order of members; they sum to the total exactly. A negative total is split like a positive one. Members without a share get 0.
    /// Refusal: <see cref="NoSharesDeclared"/>.
    /// </summary>
    /// <param name="total">What the team earned.</param>
    /// <param name="shares">Each member's share, 0 or more, in any unit: hours, heads, percent.</param>
    /// <exception cref="ArgumentException">A member is listed twice or is <c>default</c>.</exception>
    public static SplitTeamPointsOutcome Split(Points total, IEnumerable<TeamShare> shares)
    {
        TeamShare[] sorted = [.. Guard.Against.Null(shares).OrderBy(share => share.Member)];
        for (var i = 0; i < sorted.Length; i++)
        {
            Guard.Against.Default(sorted[i].Member, nameof(shares));
            if (i > 0 && sorted[i].Member == sorted[i - 1].Member)
                throw new ArgumentException($"Member {sorted[i].Member} is listed twice.", nameof(shares));
        }

        if (Array.TrueForAll(sorted, share => share.Share == Quantity.Zero))
            return new NoSharesDeclared(total, sorted.Length);
        var weights = Array.ConvertAll(sorted, share => share.Share.TenThousandths);
        var units = LargestRemainder.Split(Math.Abs(total.TenThousandths), weights);
        var parts = sorted.Select((share, i) => new MemberPoints(share.Member, Points.FromTenThousandths(total < Points.Zero ? -units[i] : units[i])));
        return new TeamPointsSplit(total, [.. parts]);
    }
}

/// <summary>A member's declared share of a team's points. <c>default</c> names nobody.</summary>
public readonly record struct TeamShare
{
    /// <summary>A member's share.</summary>
    public TeamShare(SubjectId member, Quantity share) => (Member, Share) = (member, share);

    /// <summary>Who.</summary>
    public SubjectId Member { get; }

    /// <summary>How much, against the shares of the others.</summary>
    public Quantity Share { get; }
}

/// <summary>What a member got of a team's points. <c>default</c> names nobody.</summary>
public readonly record struct MemberPoints
{
    internal MemberPoints(SubjectId member, Points points) => (Member, Points) = (member, points);

    /// <summary>Who.</summary>
    public SubjectId Member { get; }

    /// <summary>How much.</summary>
    public Points Points { get; }
}

/// <summary>A team's points were split.</summary>
/// <param name="Total">What was split.</param>
/// <param name="Members">What each member got, in ordinal order of members; sums to the total.</param>
public sealed record TeamPointsSplit(Points Total, IReadOnlyList<MemberPoints> Members);

/// <summary>There is no member, or every share is 0: the points stay with the team. Declaring a share cures it.</summary>
/// <param name="Total">What was to be split.</param>
/// <param name="Members">How many members were listed.</param>
public sealed record NoSharesDeclared(Points Total, int Members) : Refusal("scoring.no-shares")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        $"{Total} points cannot be split: none of {Members} members has a share above 0.", $"{Total}分无法分配:{Members}名成员均无大于0的份额。");
}

/// <summary>What came of splitting a team's points.</summary>
public sealed class SplitTeamPointsOutcome : Outcome<TeamPointsSplit, NoSharesDeclared>
{
    private SplitTeamPointsOutcome(OneOf<TeamPointsSplit, NoSharesDeclared> outcome) : base(outcome) { }

    /// <summary>The points were split.</summary>
    public static implicit operator SplitTeamPointsOutcome(TeamPointsSplit split) => new(split);

    /// <summary>There was nothing to split by.</summary>
    public static implicit operator SplitTeamPointsOutcome(NoSharesDeclared refusal) => new(refusal);
}
