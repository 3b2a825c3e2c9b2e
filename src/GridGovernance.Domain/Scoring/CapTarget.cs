namespace GridGovernance.Domain.Scoring;

/// <summary>Which side of a category a cap (封顶) bounds. <c>default</c> is <see cref="Credits"/>.</summary>
public enum CapTarget
{
    /// <summary>What the category's awards add. Spelled <c>credits</c>.</summary>
    Credits = 0,

    /// <summary>What the category's deductions take away. Spelled <c>deductions</c>.</summary>
    Deductions = 1,
}
