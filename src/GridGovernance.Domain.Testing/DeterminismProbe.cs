using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using GridGovernance.Domain.Scoring;
using GridGovernance.Domain.Testing.Scoring;

namespace GridGovernance.Domain.Testing;

/// <summary>
/// Runs code under circumstances that must not matter (again, in other orders, under other cultures and time zones, on many threads at once) and compares its answers byte by byte.
/// For the time zones the whole process is moved for a moment, so do not run it beside tests that read local time.
/// </summary>
public static class DeterminismProbe
{
    private const int Cases = 200;

    /// <summary>Probes any code.</summary>
    /// <param name="cases">The questions, at least one.</param>
    /// <param name="answer">Asks the code, and gives its answer as bytes. An exception is an answer too: its type.</param>
    /// <exception cref="ArgumentException">There are no cases.</exception>
    public static DeterminismReport Run<T>(IEnumerable<T> cases, Func<T, byte[]> answer)
    {
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(answer);
        T[] asked = [.. cases];
        if (asked.Length == 0)
            throw new ArgumentException("There is nothing to ask.", nameof(cases));
        string[] Ask(IEnumerable<int> order)
        {
            var answers = new string[asked.Length];
            foreach (var i in order)
                answers[i] = Answer(answer, asked[i]);
            return answers;
        }

        var inOrder = Enumerable.Range(0, asked.Length).ToArray();
        var usual = Ask(inOrder);
        var circumstances = Circumstances(inOrder, Ask, i => Answer(answer, asked[i]));
        var differences = new List<DeterminismDifference>();
        var tried = new List<string>();
        foreach (var (circumstance, answers) in circumstances)
        {
            tried.Add(circumstance);
            differences.AddRange(inOrder.Where(i => answers[i] != usual[i]).Select(i => new DeterminismDifference(circumstance, $"{asked[i]}", usual[i], answers[i])));
        }

        return new(tried, differences);
    }

    /// <summary>Probes a custom points rule over two hundred generated activities, the same ones each time.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="sample">Names the values that make the rule match, as for <see cref="LawsOf.Rule"/>.</param>
    public static DeterminismReport OfRule(IPointsRule rule, Func<RuleSample, RuleSample>? sample = null)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var cases = RuleLaws.Cases(rule, (sample ?? (plain => plain))(RuleSample.Plain));
        return Run(cases.Sample(Cases, FixedSeed, Cases), activity => Encoding.UTF8.GetBytes(rule.Evaluate(activity).ToString() ?? ""));
    }

    private static Rnd FixedSeed => new(20_260_301, 7);

    private static IEnumerable<(string Circumstance, string[] Answers)> Circumstances(int[] inOrder, Func<IEnumerable<int>, string[]> ask, Func<int, string> askOne)
    {
        yield return ("asked again", ask(inOrder));
        yield return ("backwards", ask(Enumerable.Reverse(inOrder)));
        yield return ("shuffled", ask(inOrder.OrderBy(i => i * 7_919L % 1_009).ThenBy(i => i)));
        foreach (var culture in Elsewhere.Cultures)
            yield return (culture.Name.Length == 0 ? "a culture with a decimal comma" : $"culture {culture.Name}", Elsewhere.Abroad(culture, () => ask(inOrder)));
        foreach (var (zone, answers) in Elsewhere.InZones(() => ask(inOrder)))
            yield return ($"time zone {zone}", answers);
        var together = new string[inOrder.Length];
        Parallel.For(0, inOrder.Length, i => together[i] = askOne(i));
        yield return ("in parallel", together);
    }

    private static string Answer<T>(Func<T, byte[]> answer, T asked)
    {
        try
        {
            return Convert.ToHexString(answer(asked)).ToLower(CultureInfo.InvariantCulture);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return exception.GetType().Name;
        }
    }
}
