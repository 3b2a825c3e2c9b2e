namespace GridGovernance.Domain.Cases;

/// <summary>
/// A written agreement: what the dispute was, what was agreed, how and by when it is performed, and who signed. Free text of the office, which never reaches rules or refusals.
/// </summary>
public sealed record MediationAgreement
{
    /// <summary>An agreement with all of its required parts.</summary>
    /// <param name="dispute">What the dispute was.</param>
    /// <param name="terms">What was agreed, term by term.</param>
    /// <param name="performance">How it is performed.</param>
    /// <param name="performedBy">The day by which it is performed.</param>
    /// <param name="signedBy">Parties who signed.</param>
    /// <param name="witnessedBy">Bodies that signed.</param>
    /// <exception cref="ArgumentException">A part is missing.</exception>
    public MediationAgreement(string dispute, IReadOnlyList<string> terms, string performance, DateOnly performedBy,
        IReadOnlyList<PersonId> signedBy, IReadOnlyList<UnitId> witnessedBy)
    {
        Dispute = Guard.Against.NullOrWhiteSpace(dispute);
        Terms = [.. Guard.Against.NullOrEmpty(terms).Select(term => Guard.Against.NullOrWhiteSpace(term, nameof(terms)))];
        Performance = Guard.Against.NullOrWhiteSpace(performance);
        PerformedBy = performedBy;
        SignedBy = [.. Guard.Against.NullOrEmpty(signedBy).Distinct().Order()];
        WitnessedBy = [.. Guard.Against.NullOrEmpty(witnessedBy).Distinct().Order()];
    }

    /// <summary>What the dispute was.</summary>
    public string Dispute { get; }

    /// <summary>What was agreed, term by term.</summary>
    public IReadOnlyList<string> Terms { get; }

    /// <summary>How it is performed.</summary>
    public string Performance { get; }

    /// <summary>The day by which it is performed.</summary>
    public DateOnly PerformedBy { get; }

    /// <summary>Parties who signed, in order of id.</summary>
    public IReadOnlyList<PersonId> SignedBy { get; }

    /// <summary>Bodies that signed, in order of id.</summary>
    public IReadOnlyList<UnitId> WitnessedBy { get; }
}
