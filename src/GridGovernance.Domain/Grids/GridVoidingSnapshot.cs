namespace GridGovernance.Domain.Grids;

/// <summary>Why and when a grid's code was voided, within a <see cref="GridSnapshot"/>.</summary>
public sealed record GridVoidingSnapshot
{
    /// <summary>The operation that voided it: retired, merged, renumbered or redivided.</summary>
    public required string Cause { get; init; }

    /// <summary>The recorded reason: size-change, demolition, population-flow or correction.</summary>
    public required string Trigger { get; init; }

    /// <summary>Who voided it.</summary>
    public required string By { get; init; }

    /// <summary>The day from which it is retired.</summary>
    public required string On { get; init; }

    /// <summary>The grids its households went to.</summary>
    public required IReadOnlyList<string> Successors { get; init; }
}
