namespace GridGovernance.Domain.Scoring;

/// <summary>
/// What one row of a batch came to by itself: the sum of its rules' values after multipliers, rounding and the limit per activity, before any limit or cap that looks at more than one activity.
/// What those take away is told for the subject as a whole: by the totals of a run, or to the line by scoring its activities at the full level. <c>default</c> counts nowhere, for no reason.
/// </summary>
public readonly record struct RowWorth
{
    internal RowWorth(RowMarks marks, Points worth) => (Marks, Worth) = (marks, worth);

    /// <summary>What became of the row.</summary>
    public RowMarks Marks { get; }

    /// <summary>Signed points; 0 where the row counts nowhere.</summary>
    public Points Worth { get; }

    internal RowWorth And(RowWorth more) => new(Marks | more.Marks, Points.FromTenThousandths(Worth.TenThousandths + more.Worth.TenThousandths));
}

/// <summary>What became of a row of a batch.</summary>
[Flags]
public enum RowMarks
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It counts: the subject is listed, the day in the period, the kind one of the scheme's.</summary>
    Counted = 1,

    /// <summary>It is one of those a completion bonus asks for.</summary>
    Completes = 2,

    /// <summary>It raised a veto.</summary>
    Vetoes = 4,

    /// <summary>A custom rule gave no answer; the subject has no total.</summary>
    Faulted = 8,

    /// <summary>It counts nowhere, because it did not occur in the period.</summary>
    OutsidePeriod = 16,

    /// <summary>It counts nowhere, because its subject is not listed.</summary>
    UnlistedSubject = 32,

    /// <summary>It counts nowhere, because no rule names its kind.</summary>
    UnknownKind = 64,
}
