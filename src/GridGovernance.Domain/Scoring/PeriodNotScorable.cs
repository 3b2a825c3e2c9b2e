namespace GridGovernance.Domain.Scoring;

/// <summary>No version of the scheme covers the period, or the scheme scores periods of another kind. Another period or another version cures it.</summary>
/// <param name="Period">The period asked for.</param>
/// <param name="Reason">Which of the two, with the values.</param>
public sealed record PeriodNotScorable(Period Period, Finding Reason) : Refusal("scoring.period-not-scorable")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new($"{Period} cannot be scored: {Reason.Problem.English}; {Reason.Cure.English}.", $"无法对{Period}计分:{Reason.Problem.Chinese};{Reason.Cure.Chinese}。");
}
