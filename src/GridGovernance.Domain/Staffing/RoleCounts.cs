namespace GridGovernance.Domain.Staffing;

/// <summary>A number of people per role, such as what a plan gives a grid. Each is at least 0. <c>default</c> is nobody in any role.</summary>
public readonly record struct RoleCounts
{
    private RoleCounts(int chiefs, int advisers, int fullTime, int partTime, int volunteers) =>
        (Chiefs, Advisers, FullTime, PartTime, Volunteers) = (chiefs, advisers, fullTime, partTime, volunteers);

    /// <summary>Grid chiefs.</summary>
    public int Chiefs { get; }

    /// <summary>Advisers.</summary>
    public int Advisers { get; }

    /// <summary>Full-time grid workers.</summary>
    public int FullTime { get; }

    /// <summary>Part-time grid workers.</summary>
    public int PartTime { get; }

    /// <summary>Volunteers.</summary>
    public int Volunteers { get; }

    /// <summary>All of them.</summary>
    public int Total => Chiefs + Advisers + FullTime + PartTime + Volunteers;

    /// <summary>The number in a role.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The role is undefined.</exception>
    public int this[StaffRole role] => role switch
    {
        StaffRole.GridChief => Chiefs,
        StaffRole.Adviser => Advisers,
        StaffRole.FullTime => FullTime,
        StaffRole.PartTime => PartTime,
        StaffRole.Volunteer => Volunteers,
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "A role of the library is needed."),
    };

    /// <summary>So many in each role.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public static RoleCounts Create(int chiefs = 0, int advisers = 0, int fullTime = 0, int partTime = 0, int volunteers = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(chiefs);
        ArgumentOutOfRangeException.ThrowIfNegative(advisers);
        ArgumentOutOfRangeException.ThrowIfNegative(fullTime);
        ArgumentOutOfRangeException.ThrowIfNegative(partTime);
        ArgumentOutOfRangeException.ThrowIfNegative(volunteers);
        return new(chiefs, advisers, fullTime, partTime, volunteers);
    }

    /// <summary>Both together, role by role.</summary>
    /// <exception cref="OverflowException">A sum leaves the range of a whole number.</exception>
    public static RoleCounts operator +(RoleCounts left, RoleCounts right) => left.Add(right);

    /// <summary>Both together, role by role.</summary>
    /// <exception cref="OverflowException">A sum leaves the range of a whole number.</exception>
    public RoleCounts Add(RoleCounts other) => new(Chiefs + other.Chiefs, Advisers + other.Advisers,
        FullTime + other.FullTime, PartTime + other.PartTime, Volunteers + other.Volunteers);

    /// <summary>The same with one role's number replaced.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, or the role undefined.</exception>
    public RoleCounts With(StaffRole role, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return role switch
        {
            StaffRole.GridChief => new(count, Advisers, FullTime, PartTime, Volunteers),
            StaffRole.Adviser => new(Chiefs, count, FullTime, PartTime, Volunteers),
            StaffRole.FullTime => new(Chiefs, Advisers, count, PartTime, Volunteers),
            StaffRole.PartTime => new(Chiefs, Advisers, FullTime, count, Volunteers),
            StaffRole.Volunteer => new(Chiefs, Advisers, FullTime, PartTime, count),
            _ => throw new ArgumentOutOfRangeException(nameof(role), role, "A role of the library is needed."),
        };
    }
}
