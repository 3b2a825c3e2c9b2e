namespace GridGovernance.Domain.Scoring;

/// <summary>
/// Activities as columns over the caller's memory, row by row the same activity. Ids are the caller's business: every row is one activity of its own.
/// <c>default</c> has no rows.
/// </summary>
public readonly ref struct ActivityBatch
{
    /// <summary>Joins columns of one length.</summary>
    /// <param name="subjects">Position of the subject in the run's list; −1 for one who is not listed.</param>
    /// <param name="kinds">Index of the kind (<see cref="ColumnarRun.IndexOf(ActivityKind)"/>); −1 for one no rule names.</param>
    /// <param name="days">The local date each occurred on.</param>
    /// <param name="quantities">Quantities; empty when every quantity is one.</param>
    /// <param name="flags">Tags and recorders, as <see cref="ColumnarRun.FlagsOf"/> numbers them; empty when no condition of the scheme asks.</param>
    /// <param name="activities">
    /// The activities themselves, for rows of kinds that a custom rule scores, or whose rule keeps the largest values of what a limit in points left (there ids decide which value is trimmed);
    /// null elsewhere, and empty when the scheme has no such rules.
    /// </param>
    /// <exception cref="ArgumentException">The columns differ in length.</exception>
    public ActivityBatch(ReadOnlySpan<int> subjects, ReadOnlySpan<int> kinds, ReadOnlySpan<DateOnly> days, ReadOnlySpan<Quantity> quantities = default, ReadOnlySpan<ulong> flags = default,
        ReadOnlySpan<Activity?> activities = default)
    {
        Subjects = subjects;
        if (kinds.Length != subjects.Length || days.Length != subjects.Length || !Fits(quantities.Length) || !Fits(flags.Length) || !Fits(activities.Length))
            throw new ArgumentException("The columns of a batch have one length.", nameof(subjects));
        Kinds = kinds;
        Days = days;
        Quantities = quantities;
        Flags = flags;
        Activities = activities;
    }

    /// <summary>Positions of the subjects.</summary>
    public ReadOnlySpan<int> Subjects { get; }

    /// <summary>Indexes of the kinds.</summary>
    public ReadOnlySpan<int> Kinds { get; }

    /// <summary>The dates.</summary>
    public ReadOnlySpan<DateOnly> Days { get; }

    /// <summary>The quantities, or empty.</summary>
    public ReadOnlySpan<Quantity> Quantities { get; }

    /// <summary>The flags, or empty.</summary>
    public ReadOnlySpan<ulong> Flags { get; }

    /// <summary>The activities that custom rules read and ids are taken from, or empty.</summary>
    public ReadOnlySpan<Activity?> Activities { get; }

    /// <summary>How many rows there are.</summary>
    public int Count => Subjects.Length;

    private bool Fits(int length) => length == 0 || length == Subjects.Length;
}
