namespace GridGovernance.Domain.Scoring;

/// <summary>What a line of a statement stands for. <c>default</c> is <see cref="Base"/>.</summary>
public enum LineKind
{
    /// <summary>The scheme's base points. Belongs to no category.</summary>
    Base = 0,

    /// <summary>The base value of an award, or of a custom rule that is worth 0 or more.</summary>
    Award = 1,

    /// <summary>The base value of a deduction, or of a custom rule with a negative worth; 0 or less.</summary>
    Deduction = 2,

    /// <summary>What a multiplier added to (or, below one, took from) the value before it.</summary>
    Multiplier = 3,

    /// <summary>What the declared rounding changed.</summary>
    Rounding = 4,

    /// <summary>What a limit or cap cut: 0 or less on credits, 0 or more on deductions.</summary>
    Trim = 5,

    /// <summary>A completion bonus. Belongs to no category.</summary>
    Bonus = 6,

    /// <summary>What an earlier period carried over. Belongs to no category.</summary>
    Carried = 7,

    /// <summary>The correction of a final earlier period: after floor and ceiling, outside caps. Belongs to no category.</summary>
    Adjustment = 8,

    /// <summary>What lifted the total to the floor. Belongs to no category.</summary>
    Floor = 9,

    /// <summary>What cut the total to the ceiling. Belongs to no category.</summary>
    Ceiling = 10,

    /// <summary>What a veto took; 0 for a veto to the lowest grade. Belongs to no category.</summary>
    Veto = 11,
}
