using FsCheck;
using GridGovernance.Domain.Testing.Scoring;
using static GridGovernance.Domain.Testing.LawCheck;

namespace GridGovernance.Domain.Testing;

/// <summary>A fast implementation held against an obvious one.</summary>
public static class Agreement
{
    /// <summary>Two points engines, on generated schemes and activities.</summary>
    /// <param name="fast">The one under test.</param>
    /// <param name="reference">The obvious one, such as <see cref="Scorers.Reference"/>.</param>
    public static LawSet Between(IPeriodScorer fast, IPeriodScorer reference)
    {
        ArgumentNullException.ThrowIfNull(fast);
        ArgumentNullException.ThrowIfNull(reference);
        return new([ForAll("AGR-1", new BilingualText("Both give the same answer to every case.", "两者对每个用例给出相同的答案。"), ScoringValues.AnyScoredPeriod(), period => EngineLaws.Agree(fast.Score(period), reference.Score(period)))]);
    }

    /// <summary>Any two implementations of one question.</summary>
    /// <param name="fast">The one under test.</param>
    /// <param name="reference">The obvious one.</param>
    /// <param name="cases">The cases; a counterexample shrinks as they do.</param>
    /// <param name="spell">How an answer is spelled to be compared and shown; <c>ToString</c> unless given.</param>
    public static LawSet Between<TCase, TAnswer>(Func<TCase, TAnswer> fast, Func<TCase, TAnswer> reference, Arbitrary<TCase> cases, Func<TAnswer, string>? spell = null)
    {
        ArgumentNullException.ThrowIfNull(fast);
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentNullException.ThrowIfNull(cases);
        var say = spell ?? (answer => answer?.ToString() ?? "");
        return new([ForAll("AGR-1", new BilingualText("Both give the same answer to every case.", "两者对每个用例给出相同的答案。"), cases, asked =>
        {
            var (left, right) = (say(fast(asked)), say(reference(asked)));
            return Said.Of(left == right, $"{left}\nagainst\n{right}");
        })]);
    }
}
