namespace GridGovernance.Domain.Scoring;

/// <summary>What became of an activity that was posted. <c>default</c> is <see cref="Counted"/>.</summary>
public enum PostStatus
{
    /// <summary>The tally took it in; the change may be 0, where a limit was reached or no condition held.</summary>
    Counted = 0,

    /// <summary>It is another subject's; nothing changed.</summary>
    OtherSubject = 1,

    /// <summary>It did not occur in the tally's period; nothing changed.</summary>
    OutsidePeriod = 2,

    /// <summary>No rule of the scheme names its kind; nothing changed.</summary>
    UnknownKind = 3,

    /// <summary>A custom rule faulted on it, or points would leave their range. The total stays what it was; after points left their range the tally may take nothing more, and every later answer is this one: open a new one from the ledger.</summary>
    Faulted = 4,
}
