namespace GridGovernance.Domain.Testing;

/// <summary>Thrown by <see cref="LawSet.Check(string)"/>, so that any test framework shows the law, the counterexample and the seed.</summary>
public sealed class LawBrokenException : Exception
{
    /// <summary>Wraps a result that is not kept.</summary>
    public LawBrokenException(LawResult result) : base(result?.ToString()) => Result = result ?? throw new ArgumentNullException(nameof(result));

    /// <summary>The law's id, verdict and evidence.</summary>
    public LawResult Result { get; }
}
