using System.Diagnostics;
using System.Globalization;
using Xunit.Abstractions;

namespace GridGovernance.Mutation;

/// <summary>
/// Tries mutants in one process, one number a line from standard input, one verdict a line to standard output.
/// First every test runs without a mutant: that shows which mutants each of them passes and how long it takes, and what tests share is built by sound code.
/// </summary>
internal sealed class Worker(Suite suite, Switch mutants, TimeSpan patience, TextWriter output)
{
    private const string Ready = "ready";
    private const int ExitCodeOfAHang = 3;
    private const int Remembered = 12;
    private static readonly TimeSpan Quick = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan LongestTest = TimeSpan.FromMinutes(2);

    private readonly Dictionary<int, List<Trial>> _trials = [];

    /// <summary>What acts while a type is initialised, or was passed only while the rows of theories were drawn up.</summary>
    private readonly HashSet<int> _once = [];

    /// <summary>Which kill was the last of a test, counted: what killed a neighbour and is quick is tried first.</summary>
    private readonly Dictionary<ITestCase, int> _lastKill = [];
    private int _kills;

    public void Run(TextReader input)
    {
        Reconnoitre();
        Say(Ready);
        while (input.ReadLine() is { } line)
        {
            var mutant = int.Parse(line, CultureInfo.InvariantCulture);
            Say(_once.Contains(mutant) ? Told(Verdict.NeedsItsOwnProcess) : _trials.TryGetValue(mutant, out var trials) ? Try(mutant, trials) : Told(Verdict.Uncovered));
        }
    }

    /// <summary>Tries the mutant that has been acting since the process began, with every test.</summary>
    public void RunAlone()
    {
        Say(Ready);
        var clock = Stopwatch.StartNew();
        foreach (var test in suite.Tests.TakeWhile(_ => clock.Elapsed < patience))
        {
            using var watch = Watch(LongestTest, TimeSpan.Zero);
            if (suite.Passes(test))
                continue;

            Say(Told(Verdict.Killed, test));
            return;
        }

        Say(Told(Verdict.Survived));
    }

    private void Reconnoitre()
    {
        var initialising = new HashSet<int>();
        _once.UnionWith(mutants.Passed().Passed);
        foreach (var test in suite.Tests)
        {
            var clock = Stopwatch.StartNew();
            var passes = suite.Passes(test);
            var (passed, whileInitialising) = mutants.Passed();
            if (!passes)
            {
                Console.Error.WriteLine($"fails without a mutant, left out: {test.DisplayName}");
                continue;
            }

            initialising.UnionWith(whileInitialising);
            foreach (var mutant in passed.Distinct())
                (_trials.TryGetValue(mutant, out var trials) ? trials : _trials[mutant] = []).Add(new Trial(test, clock.Elapsed));
        }

        mutants.Capture(false);
        _once.ExceptWith(_trials.Keys);
        _once.UnionWith(initialising);
    }

    private string Try(int mutant, List<Trial> trials)
    {
        var limit = TimeSpan.FromSeconds(5) + 3 * trials.Aggregate(TimeSpan.Zero, (sum, trial) => sum + trial.Takes);
        var overdue = false;
        mutants.Activate(mutant);
        using var watch = Watch(limit, TimeSpan.FromSeconds(20), () => overdue = true);
        var clock = Stopwatch.StartNew();
        var killer = trials.OrderByDescending(Recency).ThenBy(trial => trial.Takes).TakeWhile(_ => clock.Elapsed < patience).FirstOrDefault(trial => !suite.Passes(trial.Test));
        mutants.Activate(Switch.None);
        if (overdue)
            return Told(Verdict.TimedOut);
        if (killer is null)
            return Told(IsPassedAgain(mutant, trials) ? Verdict.Survived : Verdict.NeedsItsOwnProcess);
        if (!suite.Passes(killer.Test))
            return Told(Verdict.Muddled, killer.Test);

        _lastKill[killer.Test] = ++_kills;
        return Told(Verdict.Killed, killer.Test);
    }

    /// <summary>Whether the mutant acts more than once in a process; what is worked out once and kept does not.</summary>
    private bool IsPassedAgain(int mutant, List<Trial> trials)
    {
        mutants.Capture(true);
        suite.Passes(trials.MinBy(trial => trial.Takes)!.Test);
        mutants.Capture(false);
        return mutants.Passed().Passed.Contains(mutant);
    }

    private int Recency(Trial trial) => trial.Takes < Quick && _lastKill.TryGetValue(trial.Test, out var kill) && _kills - kill < Remembered ? kill : 0;

    /// <summary>A mutant that loops for ever mostly ends once it is switched off; what does not even then ends the process.</summary>
    private Timer Watch(TimeSpan limit, TimeSpan grace, Action? overdue = null)
    {
        var struck = 0;
        return new Timer(
            _ =>
            {
                if (Interlocked.Increment(ref struck) > 1 || grace == TimeSpan.Zero)
                    Environment.Exit(ExitCodeOfAHang);
                overdue?.Invoke();
                mutants.Activate(Switch.None);
            },
            null,
            limit,
            grace == TimeSpan.Zero ? Timeout.InfiniteTimeSpan : grace);
    }

    private static string Told(Verdict verdict, ITestCase? test = null) => $"{verdict}\t{test?.DisplayName.ReplaceLineEndings(" ")}";

    private void Say(string line)
    {
        output.WriteLine(line);
        output.Flush();
    }

    private sealed record Trial(ITestCase Test, TimeSpan Takes);
}
