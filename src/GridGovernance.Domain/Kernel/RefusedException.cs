namespace GridGovernance.Domain.Kernel;

/// <summary>Thrown by <c>OrThrow()</c> only: the caller had declared a refusal impossible, and it came.</summary>
public sealed class RefusedException : InvalidOperationException
{
    /// <summary>Wraps the refusal that came.</summary>
    public RefusedException(Refusal refusal) : base(Guard.Against.Null(refusal).ToString()) => Refusal = refusal;

    /// <summary>The refusal that came.</summary>
    public Refusal Refusal { get; }
}
