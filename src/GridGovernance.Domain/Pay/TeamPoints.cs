namespace GridGovernance.Domain.Pay;

/// <summary>Splits a team's points among its members by declared shares, to the last ten-thousandth, by largest remainder with ties by key.</summary>
public static class TeamPoints
{
    /// <summary>Each member's part, in ordinal order of members; the parts sum to the total. A negative total is split like its magnitude, so that a deduction falls as an award would.</summary>
    /// <param name="total">The team's points.</param>
    /// <param name="shares">Each member's share, 0 or more, in any unit; only their proportion counts.</param>
    /// <exception cref="ArgumentException">A member is listed twice, or no share is above 0.</exception>
    public static IReadOnlyList<KeyValuePair<SubjectId, Points>> Split(Points total, IEnumerable<KeyValuePair<SubjectId, Factor>> shares)
    {
        var sorted = Guard.Against.Null(shares).OrderBy(share => share.Key).ToArray();
        for (var i = 1; i < sorted.Length; i++)
        {
            if (sorted[i].Key == sorted[i - 1].Key)
                throw new ArgumentException($"{sorted[i].Key} is listed twice.", nameof(shares));
        }

        if (!sorted.Any(share => share.Value > Factor.Zero))
            throw new ArgumentException("A team needs at least one member with a share above 0.", nameof(shares));
        var parts = LargestRemainder.Split(Math.Abs(total.TenThousandths), [.. sorted.Select(share => share.Value.TenThousandths)]);
        return [.. sorted.Select((share, i) => KeyValuePair.Create(share.Key, Points.FromTenThousandths(total < Points.Zero ? -parts[i] : parts[i])))];
    }
}
