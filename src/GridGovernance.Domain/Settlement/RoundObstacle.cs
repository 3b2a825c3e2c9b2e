using System.Globalization;

namespace GridGovernance.Domain.Settlement;

/// <summary>A step cannot be taken now: <see cref="RoundStepNotAllowed"/> or <see cref="RoundStepBackdated"/>, tried in this order.</summary>
/// <param name="Code">Which of the two.</param>
public abstract record RoundObstacle(string Code) : Refusal(Code);

/// <summary>The round does not stand where the step begins. A final round takes no step at all; late facts become adjustments in the next open one.</summary>
/// <param name="State">Where it stands.</param>
/// <param name="Step">The step asked for.</param>
public sealed record RoundStepNotAllowed(RoundState State, string Step) : RoundObstacle("settlement.step-not-allowed")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new($"a round that is {State} cannot {Step}", $"处于{State}状态的结算轮不能执行{Step}");
}

/// <summary>The step is dated before the last one taken, so that a deadline could be met afterwards. Take it with the present instant.</summary>
/// <param name="At">The instant given.</param>
/// <param name="LastAt">The instant of the last step.</param>
public sealed record RoundStepBackdated(DateTimeOffset At, DateTimeOffset LastAt) : RoundObstacle("settlement.step-backdated")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        string.Create(CultureInfo.InvariantCulture, $"the round already took a step at {LastAt:O}; {At:O} is earlier"),
        string.Create(CultureInfo.InvariantCulture, $"结算轮已有{LastAt:O}的步骤,{At:O}早于该时刻"));
}
