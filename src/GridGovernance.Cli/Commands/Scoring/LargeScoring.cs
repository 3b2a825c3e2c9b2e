using System.Text;
using GridGovernance.Cli.Host;
using GridGovernance.Cli.Input;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Cli.Commands.Scoring;

/// <summary>
/// Scores a file that is larger than memory should hold. A first reading tells whether subjects stand together and which ids stand under several subjects, exactly: ids are sorted
/// outside memory and compared whole. A second one scores subject by subject, in the file's order where they stand together, else sorted by subject outside memory.
/// What is held is one subject's activities, the subjects and their totals. The answer is that of a file scored whole.
/// </summary>
internal sealed class LargeScoring(ToolRun run, string file, ScoringOptions options)
{
    private readonly HashSet<SubjectId> met = [];
    private readonly Dictionary<ActivityId, SortedSet<SubjectId>> shared = [];
    private readonly List<(ActivityId Id, long Line)> lines = [];
    private bool grouped = true;

    /// <summary>The subjects found, in order; known after <see cref="Survey"/>.</summary>
    public IEnumerable<SubjectId> Found => met.Order();

    /// <summary>Whether each subject's activities stand together; known after <see cref="Survey"/>.</summary>
    public bool IsGrouped => grouped;

    /// <summary>The first reading: reports what cannot be read.</summary>
    public void Survey()
    {
        using var ids = new SortedOnDisk();
        using (var progress = run.Progress("reading activities", "读取活动"))
        {
            var previous = default(SubjectId);
            var count = 0L;
            foreach (var (activity, _) in ActivityRows.Walk(run, file))
            {
                progress.Report(++count);
                if (activity.Subject != previous)
                    grouped &= met.Add(activity.Subject);
                previous = activity.Subject;
                if (IsKnown(activity))
                    ids.Add(Encoding.UTF8.GetBytes(activity.Id.ToString()), Encoding.UTF8.GetBytes(activity.Subject.ToString()));
            }
        }

        FindShared(ids);
    }

    /// <summary>The second reading: scores each subject, and reports what is found at its lines.</summary>
    public List<PointsStatement> Score(PointsEngine engine, Period period, IReadOnlyList<ScoredSubject> subjects)
    {
        var statements = new List<PointsStatement>(subjects.Count);
        var scoring = engine.BeginGrouped(period, subjects, options, idsAreUnique: true);
        using var sorted = grouped ? null : new SortedOnDisk();
        using var progress = run.Progress("scoring", "计分", subjects.Count);
        foreach (var (activity, line) in sorted is null ? ActivityRows.Walk(run, file, again: true) : BySubject(sorted, progress))
        {
            if (!IsKnown(activity))
                continue;
            if (shared.TryGetValue(activity.Id, out var subjectsOfId))
            {
                run.Findings.Report(file, line, Shared(activity.Id, subjectsOfId));
                continue;
            }

            if (scoring.Add(activity) is { } scored)
            {
                Take(scored);
                lines.Clear();
                progress.Report(statements.Count);
            }

            lines.Add((activity.Id, line));
        }

        foreach (var scored in scoring.Finish())
        {
            Take(scored);
            progress.Report(statements.Count);
        }

        return statements;

        void Take(SubjectScored scored)
        {
            if (scored.Findings.Count > 0)
                ScoringInput.Report(run, file, scored.Findings, id => [.. lines.Where(met => met.Id == id).Select(met => met.Line).Order()]);
            if (scored.Statement is { } statement)
                statements.Add(statement);
        }
    }

    private bool IsKnown(Activity activity) => options.AsOf is not { } instant || activity.RecordedAt is not { } recorded || recorded <= instant;

    /// <summary>Equal ids lie side by side now; those with more than one subject stand for different activities.</summary>
    private void FindShared(SortedOnDisk ids)
    {
        using var progress = run.Progress("comparing ids", "比对编号");
        byte[] id = [], subject = [];
        var count = 0L;
        foreach (var record in ids.Walk())
        {
            progress.Report(++count);
            if (!record.Key.AsSpan().SequenceEqual(id))
                (id, subject) = (record.Key, record.Value);
            else if (!record.Value.AsSpan().SequenceEqual(subject))
                Share(Encoding.UTF8.GetString(id), [Encoding.UTF8.GetString(subject), Encoding.UTF8.GetString(record.Value)]);
        }
    }

    private IEnumerable<(Activity Activity, long Line)> BySubject(SortedOnDisk sorted, Progress progress)
    {
        progress.Step(run.Say("sorting by subject", "按对象排序"));
        foreach (var (activity, line) in ActivityRows.Walk(run, file, again: true))
            sorted.Add(Encoding.UTF8.GetBytes(activity.Subject.ToString()), StoredActivity.Write(activity, line));
        progress.Step(run.Say("scoring", "计分"));
        foreach (var record in sorted.Walk())
            yield return StoredActivity.Read(Encoding.UTF8.GetString(record.Key), record.Value);
    }

    private void Share(string id, string[] under)
    {
        if (!shared.TryGetValue(ActivityId.Parse(id), out var all))
            shared.Add(ActivityId.Parse(id), all = []);
        all.UnionWith(under.Select(SubjectId.Parse));
    }

    private static Finding Shared(ActivityId id, SortedSet<SubjectId> subjects) => Finding.Error("scoring.conflict", $"activity {id}", id.ToString(),
        new($"one id stands for activities of different content (subjects {string.Join(", ", subjects)}); none of them counts", $"同一编号对应内容不同的活动(对象{string.Join(", ", subjects)});均不计分"),
        new("give each activity an id of its own, or keep the true record", "为每个活动使用独立编号,或只保留真实记录"));
}
