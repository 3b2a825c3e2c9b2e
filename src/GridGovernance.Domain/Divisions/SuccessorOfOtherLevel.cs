namespace GridGovernance.Domain.Divisions;

/// <summary>A division is merged into one of its own level.</summary>
/// <param name="Division">The division asked for.</param>
/// <param name="Successor">The division of another level.</param>
public sealed record SuccessorOfOtherLevel(DivisionCode Division, DivisionCode Successor) : DivisionUnavailable("divisions.successor-level")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        $"{Division} is a {Division.Level.Name().English}, and {Successor} a {Successor.Level.Name().English}; a successor is of the same level.",
        $"{Division} 是{Division.Level.Name().Chinese}，{Successor} 是{Successor.Level.Name().Chinese}，层级不同；承接单位须为同级。");
}
