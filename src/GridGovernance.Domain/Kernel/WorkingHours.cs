namespace GridGovernance.Domain.Kernel;

/// <summary>
/// The shifts of a working day, in order and apart, such as 08:30–12:00 and 14:30–18:00. Deadlines in working time run only inside them.
/// </summary>
public sealed class WorkingHours
{
    private readonly (TimeOnly From, TimeOnly Until)[] shifts;

    private WorkingHours((TimeOnly From, TimeOnly Until)[] shifts)
    {
        this.shifts = shifts;
        PerDay = TimeSpan.Zero;
        foreach (var (from, until) in shifts)
            PerDay += until - from;
    }

    /// <summary>08:30–12:00 and 14:30–18:00, seven hours: a common office day; a policy value, replace it by your own.</summary>
    public static WorkingHours Office { get; } = Create((new(8, 30), new(12, 0)), (new(14, 30), new(18, 0)));

    /// <summary>The shifts, earliest first.</summary>
    public IReadOnlyList<(TimeOnly From, TimeOnly Until)> Shifts => shifts;

    /// <summary>Working time in one working day.</summary>
    public TimeSpan PerDay { get; }

    /// <summary>Working hours of these shifts.</summary>
    /// <exception cref="ArgumentException">There is no shift, one ends before it begins, or two overlap or are out of order.</exception>
    public static WorkingHours Create(params (TimeOnly From, TimeOnly Until)[] shifts)
    {
        Guard.Against.Null(shifts);
        if (shifts.Length == 0)
            throw new ArgumentException("A working day has at least one shift.", nameof(shifts));
        for (var i = 0; i < shifts.Length; i++)
        {
            if (shifts[i].Until <= shifts[i].From || (i > 0 && shifts[i].From < shifts[i - 1].Until))
                throw new ArgumentException($"Shift {shifts[i].From:HH:mm}-{shifts[i].Until:HH:mm} must end after it begins and begin after the one before it.", nameof(shifts));
        }

        return new(((TimeOnly, TimeOnly)[])shifts.Clone());
    }

    /// <summary>Working time of one working day that lies before <paramref name="time"/>.</summary>
    internal TimeSpan Before(TimeOnly time)
    {
        var sum = TimeSpan.Zero;
        foreach (var (from, until) in shifts)
        {
            if (time <= from)
                break;
            sum += (time < until ? time : until) - from;
        }

        return sum;
    }

    /// <summary>The moment of a working day at which this much of it is worked, above zero and at most <see cref="PerDay"/>.</summary>
    internal TimeOnly MomentAfter(TimeSpan worked)
    {
        foreach (var (from, until) in shifts)
        {
            if (worked <= until - from)
                return from.Add(worked);
            worked -= until - from;
        }

        throw new InvariantBrokenException("KRN-9");
    }
}
