namespace GridGovernance.Domain.Scoring;

/// <summary>What several multipliers on one activity come to. <c>default</c> is <see cref="Multiply"/>.</summary>
public enum MultiplierStacking
{
    /// <summary>All of them, multiplied: 1.5 and 2 make 3. Spelled <c>multiply</c>.</summary>
    Multiply = 0,

    /// <summary>Only the largest of those that apply: 1.5 and 2 make 2, 0.5 alone makes 0.5. Spelled <c>highest</c>.</summary>
    Highest = 1,
}
