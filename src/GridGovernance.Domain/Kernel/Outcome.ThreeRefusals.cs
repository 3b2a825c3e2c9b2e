using System.Diagnostics.CodeAnalysis;

namespace GridGovernance.Domain.Kernel;

/// <summary>
/// What came of an operation: its success, or the first of three refusals met. Named outcomes derive from this class;
/// a null case is refused, because it would claim a success that did not happen. Outcomes are never serialised.
/// </summary>
/// <typeparam name="TOk">The success, which is the domain event: what changed, who and when.</typeparam>
/// <typeparam name="TRefusal1">The refusal tried first.</typeparam>
/// <typeparam name="TRefusal2">The refusal tried second.</typeparam>
/// <typeparam name="TRefusal3">The refusal tried third.</typeparam>
public abstract class Outcome<TOk, TRefusal1, TRefusal2, TRefusal3> : OneOfBase<TOk, TRefusal1, TRefusal2, TRefusal3>
    where TOk : class
    where TRefusal1 : Refusal
    where TRefusal2 : Refusal
    where TRefusal3 : Refusal
{
    /// <summary>For named outcomes only.</summary>
    /// <exception cref="ArgumentNullException">The case is null.</exception>
    protected Outcome(OneOf<TOk, TRefusal1, TRefusal2, TRefusal3> outcome) : base(outcome) => Guard.Against.Null(Value, nameof(outcome));

    /// <summary>Whether the operation succeeded; then <paramref name="ok"/> is set, otherwise <paramref name="refusal"/>.</summary>
    public bool Succeeded([NotNullWhen(true)] out TOk? ok, [NotNullWhen(false)] out Refusal? refusal)
    {
        ok = Value as TOk;
        refusal = Value as Refusal;
        return ok is not null;
    }

    /// <summary>The success, for callers who know that no refusal can come (tests, samples, start-up).</summary>
    /// <exception cref="RefusedException">A refusal came after all.</exception>
    public TOk OrThrow() => Succeeded(out var ok, out var refusal) ? ok : throw new RefusedException(refusal);
}
