namespace GridGovernance.Domain.Settlement;

/// <summary>Where a settlement round stands. <c>default</c> is <see cref="Open"/>.</summary>
public enum RoundState
{
    /// <summary>The period runs, or nobody has prepared its statements.</summary>
    Open = 0,

    /// <summary>Statements are prepared and may be prepared again.</summary>
    Provisional = 1,

    /// <summary>Statements hang out (公示); objections may come.</summary>
    PublicNotice = 2,

    /// <summary>Settled for ever.</summary>
    Final = 3,
}
