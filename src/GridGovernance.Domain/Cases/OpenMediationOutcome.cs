namespace GridGovernance.Domain.Cases;

/// <summary>What came of opening a mediation: the mediation, or that its matter may not be mediated.</summary>
public sealed class OpenMediationOutcome : Outcome<JointMediation, MatterNotMediable>
{
    private OpenMediationOutcome(OneOf<JointMediation, MatterNotMediable> outcome) : base(outcome) { }

    /// <summary>Opened.</summary>
    public static implicit operator OpenMediationOutcome(JointMediation mediation) => new(mediation);

    /// <summary>Not mediable.</summary>
    public static implicit operator OpenMediationOutcome(MatterNotMediable refusal) => new(refusal);
}

/// <summary>The policy excludes the matter from mediation.</summary>
/// <param name="Matter">The matter.</param>
public sealed record MatterNotMediable(string Matter) : Refusal("mediation.matter-not-mediable")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new($"'{Matter}' may not be mediated", $"“{Matter}”不属于可调解事项");
}
