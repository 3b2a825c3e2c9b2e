namespace GridGovernance.Domain.Pay;

/// <summary>An amount cannot be computed: <see cref="PayOutOfRange"/> or <see cref="PayRuleFaulted"/>, whichever is met first, component by component and subject by subject.</summary>
/// <param name="Code">Which of the two.</param>
public abstract record PayNotComputable(string Code) : Refusal(Code);

/// <summary>An amount, or the sum of all, leaves ±900 000 000 000.00 yuan: a rate or factor of the policy is far too large.</summary>
/// <param name="Subject">The first subject it happens to; null when only the sum of everyone's pay leaves the range.</param>
/// <param name="Component">The component that pays it; null for the sum.</param>
public sealed record PayOutOfRange(SubjectId? Subject, string? Component) : PayNotComputable("pay.out-of-range")
{
    /// <inheritdoc/>
    protected override BilingualText Text => Subject is { } subject
        ? new($"what {Component} pays {subject} leaves the range of 900000000000.00 yuan", $"{Component}支付给{subject}的金额超出900000000000.00元的范围")
        : new("the sum of all pay leaves the range of 900000000000.00 yuan", "薪酬合计超出900000000000.00元的范围");
}

/// <summary>A custom pay rule threw. Mend the rule; trying again without that gives the same answer.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Subject">The subject it was asked about.</param>
/// <param name="Fault">The type of what it threw; the message may hold personal data and is left out.</param>
public sealed record PayRuleFaulted(string Rule, SubjectId Subject, string Fault) : PayNotComputable("pay.rule-faulted")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new($"pay rule {Rule} threw {Fault} for {Subject}", $"薪酬规则{Rule}在计算{Subject}时抛出{Fault}");
}
