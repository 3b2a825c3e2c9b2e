using FsCheck;
using FsCheck.Fluent;

namespace GridGovernance.Domain.Testing;

/// <summary>
/// Aggregates that have lived: begun, and then asked one thing after another through their public operations; what one refuses leaves no trace.
/// They shrink by leaving steps out of their lives, and by simpler steps, and are lived anew, so that whatever they shrink to is as valid as they were.
/// </summary>
internal static class Lives
{
    /// <param name="starts">What they begin with.</param>
    /// <param name="steps">What is asked of them, in order.</param>
    /// <param name="begin">Begins one.</param>
    /// <param name="ask">Asks one a step.</param>
    /// <param name="simpler">How a step shrinks; not at all unless given.</param>
    public static Arbitrary<T> Of<T, TStart, TStep>(Arbitrary<TStart> starts, Gen<TStep[]> steps, Func<TStart, T> begin, Action<T, TStart, TStep> ask, Func<TStep, IEnumerable<TStep>>? simpler = null) where T : class
    {
        var lists = Arb.From(steps.Select(drawn => (IReadOnlyList<TStep>)drawn), list => Shrinks.Shorter(list).Concat(simpler is null ? [] : Shrinks.OneSimpler(list, simpler)));
        return Arbs.And(lists, starts).Made(life =>
        {
            var (asked, start) = life;
            var lived = begin(start);
            foreach (var step in asked)
                ask(lived, start, step);
            return lived;
        });
    }
}
