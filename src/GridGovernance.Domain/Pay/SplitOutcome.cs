namespace GridGovernance.Domain.Pay;

/// <summary>What came of splitting a pool: the shares, or <see cref="SubjectListedTwice"/>, or <see cref="NothingToShare"/>, tried in this order.</summary>
public sealed class SplitOutcome : Outcome<PoolSplit, SubjectListedTwice, NothingToShare>
{
    private SplitOutcome(OneOf<PoolSplit, SubjectListedTwice, NothingToShare> outcome) : base(outcome) { }

    /// <summary>The pool is split.</summary>
    public static implicit operator SplitOutcome(PoolSplit split) => new(split);

    /// <summary>A subject is listed twice.</summary>
    public static implicit operator SplitOutcome(SubjectListedTwice refusal) => new(refusal);

    /// <summary>Nobody has more than zero points.</summary>
    public static implicit operator SplitOutcome(NothingToShare refusal) => new(refusal);
}
