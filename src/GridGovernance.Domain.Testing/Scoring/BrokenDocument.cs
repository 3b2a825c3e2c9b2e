namespace GridGovernance.Domain.Testing.Scoring;

/// <summary>A scheme document with mistakes planted at different places.</summary>
/// <param name="Json">The document.</param>
/// <param name="Planted">Each mistake as code and JSON path of the error that must be reported.</param>
public sealed record BrokenDocument(string Json, IReadOnlyList<PlantedMistake> Planted)
{
    /// <summary>The mistakes, then the document.</summary>
    public override string ToString() => string.Join('\n', Planted) + "\n" + Json;
}

/// <summary>One planted mistake.</summary>
/// <param name="Code">The code of the error that must be reported.</param>
/// <param name="Path">Its JSON path.</param>
public sealed record PlantedMistake(string Code, string Path);
