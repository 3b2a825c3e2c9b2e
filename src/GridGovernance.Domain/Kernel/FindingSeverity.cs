namespace GridGovernance.Domain.Kernel;

/// <summary>How much a finding weighs. <c>default</c> is <see cref="Error"/>.</summary>
public enum FindingSeverity
{
    /// <summary>The input is refused.</summary>
    Error = 0,

    /// <summary>The input is taken, and the reader should look.</summary>
    Warning = 1,
}
