namespace GridGovernance.Domain.Pay;

/// <summary>One amount of a subject's pay and where it comes from. The parts sum to the pay.</summary>
/// <param name="Component">The id of the policy's component.</param>
/// <param name="Kind">What the amount stands for.</param>
/// <param name="Amount">The amount, in whole fen.</param>
public sealed record PayPart(string Component, PayPartKind Kind, Money Amount);

/// <summary>What a part of the pay stands for. <c>default</c> is <see cref="Tier"/>.</summary>
public enum PayPartKind
{
    /// <summary>An amount times the factor of the grade.</summary>
    Tier = 0,

    /// <summary>The part of a standard that is not withheld.</summary>
    Basic = 1,

    /// <summary>The withheld part, times the factor of the grade.</summary>
    Performance = 2,

    /// <summary>A share of a pool.</summary>
    Pool = 3,

    /// <summary>Points times a rate.</summary>
    Piece = 4,

    /// <summary>What a custom rule pays.</summary>
    Custom = 5,
}
