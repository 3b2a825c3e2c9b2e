namespace GridGovernance.Domain.Cases;

/// <summary>Only the unit that holds the case may do this.</summary>
/// <param name="Case">The case.</param>
/// <param name="Holder">The unit that holds it.</param>
/// <param name="Actor">The unit that tried.</param>
public sealed record NotTheHolder(CaseId Case, UnitId Holder, UnitId Actor) : Refusal("case.not-the-holder")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        $"case {Case} is held by {Holder}, not by {Actor}",
        $"案件 {Case} 由 {Holder} 办理,不是 {Actor}");
}
