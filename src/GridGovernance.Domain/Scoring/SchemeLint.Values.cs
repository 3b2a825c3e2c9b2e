using System.Numerics;

namespace GridGovernance.Domain.Scoring;

internal sealed partial class SchemeLint
{
    /// <summary>The quantity a per-unit value without <c>atMost</c> is judged at.</summary>
    private const int ManyUnits = 1_000_000;

    private const long One = 10_000;

    /// <summary>The most one activity can be worth before multipliers, where the scheme declares it.</summary>
    private static Points? LargestWorth(ScoredRule rule) => ValueOf(rule) switch
    {
        FixedValue value => value.Points,
        PerUnitValue value => value.AtMost,
        BandedValue { Bands.Count: > 0 } value => LargestOf(value.Bands),
        _ => null,
    };

    private static Points LargestOf(IReadOnlyList<ValueBand> bands)
    {
        var largest = bands[0].Points;
        for (var i = 1; i < bands.Count; i++)
        {
            if (bands[i].Points > largest)
                largest = bands[i].Points;
        }

        return largest;
    }

    private static RuleValue? ValueOf(ScoredRule rule) => rule switch
    {
        AwardRule award => award.Value,
        DeductionRule deduction => deduction.Value,
        _ => null,
    };

    private void CheckValue(ScoredRule rule, string path)
    {
        switch (ValueOf(rule))
        {
            case FixedValue value:
                CheckAmount(rule, value.Points, path + ".fixed");
                break;
            case PerUnitValue value:
                CheckUnsigned(value.PerUnit, path + ".perUnit");
                if (value.AtMost is { } most)
                    CheckAmount(rule, most, path + ".atMost");
                break;
            case BandedValue value:
                CheckBands(rule, value.Bands, path + ".bands");
                break;
        }

        if (LargestWorth(rule) == Points.Zero || ValueOf(rule) is PerUnitValue { PerUnit: var rate } && rate == Points.Zero)
            findings.Add(LintFindings.Unreachable(path, rule.Id, new("it is worth 0", "分值为零")));
    }

    private void CheckAmount(ScoredRule rule, Points amount, string path)
    {
        CheckUnsigned(amount, path);
        if (amount.TenThousandths % draft.Rounding.Step.TenThousandths != 0)
            findings.Add(LintFindings.FinerThanStep(path, rule.Id, amount, draft.Rounding.Step));
    }

    private void CheckBands(ScoredRule rule, IReadOnlyList<ValueBand> bands, string path)
    {
        if (bands.Count == 0)
            findings.Add(SchemeFindings.Empty(path));
        for (var i = 0; i < bands.Count; i++)
        {
            CheckAmount(rule, bands[i].Points, At(path, i) + ".points");
            if (i > 0 && bands[i].From <= bands[i - 1].From)
                findings.Add(LintFindings.BandsOrder(At(path, i) + ".from", bands[i].From.ToString()));
        }

        if (bands.Count == 0 || bands[0].From == Quantity.Zero)
            return;
        var range = QuantityRange.Of(rule.When is { Depth: <= SchemeDraft.DeepestCondition } when ? when : null);
        if (range.IsBelow(bands[0].From))
            findings.Add(LintFindings.Unreachable(path, rule.Id, new("its condition asks for a quantity below the first band", "条件要求的数量低于首档")));
        else if (!range.IsFrom(bands[0].From))
            findings.Add(LintFindings.BelowFirstBand(At(path, 0) + ".from", rule.Id, bands[0].From));
    }

    /// <summary>The largest declared value times every factor above 1 that can meet it.</summary>
    private void CheckOverflow(ScoredRule rule, string path)
    {
        var perUnit = ValueOf(rule) is PerUnitValue { AtMost: null } value ? value : null;
        var raising = RaisingFactors(rule);
        if (perUnit is null && raising.Count == 0)
            return;
        BigInteger numerator = perUnit is null ? (LargestWorth(rule) ?? Points.Zero).TenThousandths : (BigInteger)perUnit.PerUnit.TenThousandths * ManyUnits;
        BigInteger denominator = 1;
        foreach (var multiplier in raising)
        {
            numerator *= multiplier.Factor.TenThousandths;
            denominator *= One;
        }

        if (numerator > Points.MaxValue.TenThousandths * denominator)
            findings.Add(LintFindings.Overflow(rule is CustomRule ? path : path + ".value", rule.Id));
    }

    /// <summary>The multipliers above 1 that can meet the rule; where only the highest counts, that one.</summary>
    private List<MultiplierRule> RaisingFactors(ScoredRule rule)
    {
        var raising = new List<MultiplierRule>();
        foreach (var multiplier in multipliers)
        {
            if (multiplier.Factor <= Factor.One || !multiplier.AppliesTo(rule))
                continue;
            if (draft.Stacking == MultiplierStacking.Multiply || raising.Count == 0)
                raising.Add(multiplier);
            else if (multiplier.Factor > raising[0].Factor)
                raising[0] = multiplier;
        }

        return raising;
    }
}
