namespace GridGovernance.Domain.Testing;

/// <summary>What a <see cref="DeterminismProbe"/> saw.</summary>
/// <param name="Circumstances">The circumstances tried. Time zones are missing where the system does not let a process choose its own, and named cultures where the machine has none.</param>
/// <param name="Differences">Every answer that was another one than at first.</param>
public sealed record DeterminismReport(IReadOnlyList<string> Circumstances, IReadOnlyList<DeterminismDifference> Differences)
{
    /// <summary>Whether every answer was the same under every circumstance.</summary>
    public bool IsDeterministic => Differences.Count == 0;

    /// <summary>The circumstances, and the first differences.</summary>
    public override string ToString() =>
        string.Join('\n', Differences.Take(10).Select(difference => difference.ToString()).Prepend($"{Differences.Count} answers differ; tried: {string.Join(", ", Circumstances)}"));
}

/// <summary>An answer that changed with the circumstances.</summary>
/// <param name="Circumstance">The circumstance.</param>
/// <param name="Case">What was asked.</param>
/// <param name="Usual">The first answer, its bytes in hexadecimal, or the type of exception thrown.</param>
/// <param name="Other">The other answer.</param>
public sealed record DeterminismDifference(string Circumstance, string Case, string Usual, string Other);
