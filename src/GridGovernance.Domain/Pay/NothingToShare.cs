namespace GridGovernance.Domain.Pay;

/// <summary>Nobody has more than zero points, so a pool cannot be shared; it is returned whole.</summary>
/// <param name="Pool">The pool, to the fen.</param>
/// <param name="Component">The component of the policy it belongs to; null for a pool split outside a policy.</param>
public sealed record NothingToShare(Money Pool, string? Component = null) : Refusal("pay.nothing-to-share")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new($"nobody has more than zero points, so the pool {Of}of {Pool} yuan is returned whole", $"无人得分大于零,{Of}奖金池{Pool}元全额退回");

    private string Of => Component is null ? "" : Component + " ";
}
