namespace GridGovernance.Domain.Divisions;

/// <summary>A division of this code is in use.</summary>
/// <param name="Division">The division asked for.</param>
public sealed record DivisionCodeInUse(DivisionCode Division) : DivisionUnavailable("divisions.code-in-use")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        $"Code {Division} is in use.",
        $"代码 {Division} 正在使用。");
}
