using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.PropertyTests.Scoring;

/// <summary>Custom rules as they should be: a pure answer to one activity.</summary>
internal static class SoundRules
{
    public sealed class FixedWorth : FaultyRules.DutyRule
    {
        public override RuleAnswer Evaluate(Activity activity) => RuleAnswer.Worth(2);
    }

    public sealed class HoursAboveTwo : FaultyRules.DutyRule
    {
        public override RuleAnswer Evaluate(Activity activity) => activity.Quantity > Quantity.Of(2)
            ? RuleAnswer.Worth(Points.FromTenThousandths(activity.Quantity.TenThousandths - 20_000)) : RuleAnswer.NoMatch("hours", "> 2", activity.Quantity.ToString());
    }

    public sealed class NightDuty : FaultyRules.DutyRule
    {
        public override RuleAnswer Evaluate(Activity activity) =>
            activity.Tag("shift") is "night" ? RuleAnswer.Worth(Points.Parse("3.3333")) : RuleAnswer.NoMatch("shift", "night", activity.Tag("shift") ?? "none");
    }

    public sealed class LateIsCharged : FaultyRules.DutyRule
    {
        public override RuleAnswer Evaluate(Activity activity) => RuleAnswer.Worth(activity.HasTag("late") ? -2 : 1);
    }
}
