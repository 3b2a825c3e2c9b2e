namespace GridGovernance.Domain.Ledgers;

/// <summary>What came of it: the event, or <see cref="WrittenTooEarly"/>.</summary>
public sealed class DeclareExpiryOutcome : Outcome<ExpiryDeclared, WrittenTooEarly>
{
    private DeclareExpiryOutcome(OneOf<ExpiryDeclared, WrittenTooEarly> outcome) : base(outcome) { }

    /// <summary>It is written; the event says what.</summary>
    public static implicit operator DeclareExpiryOutcome(ExpiryDeclared written) => new(written);

    /// <summary>The ledger knows something later.</summary>
    public static implicit operator DeclareExpiryOutcome(WrittenTooEarly refusal) => new(refusal);
}
