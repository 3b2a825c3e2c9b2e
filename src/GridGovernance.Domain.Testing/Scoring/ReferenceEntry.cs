using System.Numerics;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Testing.Scoring;

/// <summary>One activity under one rule that matched it, on its way through the stages.</summary>
internal sealed class ReferenceEntry(Activity activity, ScoredRule rule, int ruleOrder)
{
    public Activity Activity { get; } = activity;

    public ScoredRule Rule { get; } = rule;

    /// <summary>The rule's place in the scheme.</summary>
    public int RuleOrder { get; } = ruleOrder;

    /// <summary>The value, exact, until it is rounded.</summary>
    public Exact Exact { get; set; }

    /// <summary>The value after rounding and after each limit and cap so far, in ten-thousandths.</summary>
    public BigInteger Value { get; set; }

    /// <summary>Its lines in order.</summary>
    public List<StatementLine> Lines { get; } = [];

    /// <summary>Writes a line; one of 0 only where it is said to be kept.</summary>
    public void Write(LineKind kind, BigInteger amount, string? rule, bool keepZero = false)
    {
        if (!amount.IsZero || keepZero)
            Lines.Add(new(kind, ReferenceStages.InRange(amount), rule, Rule.Category, Activity.Id));
    }

    /// <summary>Cuts the value to a smaller magnitude, and says so.</summary>
    public void TrimTo(BigInteger value, string? rule)
    {
        Write(LineKind.Trim, value - Value, rule);
        Value = value;
    }
}
