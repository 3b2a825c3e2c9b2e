using System.Collections.Concurrent;
using System.Globalization;

namespace GridGovernance.Mutation;

/// <summary>Hands mutants to workers and collects what the tests said.</summary>
internal sealed class Master(IReadOnlyList<string> workerArguments, int workers, Action<Mutant, Verdict, string> tell)
{
    private readonly ConcurrentQueue<Mutant> _alone = new();

    public void Try(IEnumerable<Mutant> mutants, bool fresh)
    {
        var waiting = new ConcurrentQueue<Mutant>(mutants);
        InParallel(() => TryTogether(waiting, fresh));
        InParallel(TryAlone);
    }

    private void TryTogether(ConcurrentQueue<Mutant> waiting, bool fresh)
    {
        WorkerProcess? worker = null;
        while (waiting.TryDequeue(out var mutant))
        {
            worker ??= WorkerProcess.Start(workerArguments).OnceReady();
            var (verdict, test, lives) = worker.Try(mutant.Id);
            if (verdict is Verdict.NeedsItsOwnProcess or Verdict.Muddled || (fresh && verdict == Verdict.Survived))
                _alone.Enqueue(mutant);
            else
                tell(mutant, verdict, test);
            if (lives)
                continue;

            worker.Dispose();
            worker = null;
        }

        worker?.Dispose();
    }

    private void TryAlone()
    {
        while (_alone.TryDequeue(out var mutant))
        {
            using var worker = WorkerProcess.Start([.. workerArguments, "--alone", mutant.Id.ToString(CultureInfo.InvariantCulture)]);
            var (verdict, test, _) = worker.Answer();
            tell(mutant, verdict, test);
        }
    }

    private void InParallel(Action work)
    {
        var threads = Enumerable.Range(0, workers).Select(_ => new Thread(() => work())).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
    }
}
