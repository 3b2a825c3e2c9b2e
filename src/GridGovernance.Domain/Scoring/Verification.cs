namespace GridGovernance.Domain.Scoring;

/// <summary>What checking a certificate answers. <c>default</c> is <see cref="Refuted"/>.</summary>
public enum Verification
{
    /// <summary>Statement, inputs and certificate do not belong together.</summary>
    Refuted = 0,

    /// <summary>The statement follows from the inputs, and the certificate is theirs.</summary>
    Confirmed = 1,

    /// <summary>Another semantics version certified; an engine of that version can tell.</summary>
    OtherSemanticsVersion = 2,
}

/// <summary>A statement and the certificate it bears. <see cref="Verification"/> tells whether they belong together.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Certificate">Its certificate.</param>
public sealed record CertifiedStatement(PointsStatement Statement, PointsCertificate Certificate);
