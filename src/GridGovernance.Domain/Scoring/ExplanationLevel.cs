namespace GridGovernance.Domain.Scoring;

/// <summary>How much a statement explains. The total never depends on it. <c>default</c> is <see cref="Totals"/>.</summary>
public enum ExplanationLevel
{
    /// <summary>Total, stars and vetoes.</summary>
    Totals = 0,

    /// <summary>Also the total of every category and the scheme lines, which together are the total.</summary>
    Categories = 1,

    /// <summary>Also every line of every activity, and the notes on why something earned nothing.</summary>
    Full = 2,
}
