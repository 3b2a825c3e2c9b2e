namespace GridGovernance.Domain.Scoring;

/// <summary>No version of the scheme is effective on the date. Another date or a further version cures it.</summary>
/// <param name="Scheme">The scheme's id.</param>
/// <param name="Date">The date asked for.</param>
public sealed record DateNotCovered(string Scheme, DateOnly Date) : Refusal("scoring.date-not-covered")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new($"No version of {Scheme} is effective on {SchemeLint.Spell(Date)}.", $"{Scheme}没有在{SchemeLint.Spell(Date)}生效的版本。");
}
