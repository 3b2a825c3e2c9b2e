using GridGovernance.Domain.Pay;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Comparisons;

/// <summary>One subject under both schemes. Before + change = after, for points and for pay; the causes and the interaction sum to the change. Immutable.</summary>
public sealed class ComparedSubject
{
    internal ComparedSubject(PointsStatement before, PointsStatement after, PayEntry? payBefore, PayEntry? payAfter, IReadOnlyList<Points> causes)
    {
        (Before, After, PayBefore, PayAfter, Causes) = (before, after, payBefore, payAfter, causes);
        Interaction = causes.Aggregate(Change, (rest, cause) => rest - cause);
    }

    /// <summary>Who.</summary>
    public SubjectId Subject => Before.Subject;

    /// <summary>The statement under the first scheme.</summary>
    public PointsStatement Before { get; }

    /// <summary>The statement under the second scheme.</summary>
    public PointsStatement After { get; }

    /// <summary>Points after less points before.</summary>
    public Points Change => After.Total - Before.Total;

    /// <summary>The pay under the first scheme; null without a pay policy.</summary>
    public PayEntry? PayBefore { get; }

    /// <summary>The pay under the second scheme; null without a pay policy.</summary>
    public PayEntry? PayAfter { get; }

    /// <summary>Pay after less pay before; 0 without a pay policy.</summary>
    public Money PayChange => PayBefore is null || PayAfter is null ? Money.Zero : PayAfter.Pay - PayBefore.Pay;

    /// <summary>What each changed part alone would change, in the order of <see cref="SchemeComparison.Causes"/>.</summary>
    public IReadOnlyList<Points> Causes { get; }

    /// <summary>What no part alone accounts for: the change less the sum of the causes.</summary>
    public Points Interaction { get; }
}
