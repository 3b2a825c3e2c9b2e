namespace GridGovernance.Domain.Kernel;

/// <summary>Thrown by <c>Parse</c> and <c>Build</c> forms when an input has errors: it names all of them, not the first.</summary>
public sealed class FindingsException : FormatException
{
    /// <summary>Wraps every finding of the input.</summary>
    public FindingsException(IReadOnlyList<Finding> findings)
        : base(string.Join('\n', Guard.Against.NullOrEmpty(findings).Select(finding => finding.ToString()))) => Findings = findings;

    /// <summary>Every finding, errors and warnings, in the order of the input.</summary>
    public IReadOnlyList<Finding> Findings { get; }
}
