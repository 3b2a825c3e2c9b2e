using GridGovernance.Cli.Host;
using GridGovernance.Cli.Input;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Cli.Commands.Scoring;

/// <summary>Reads who is scored.</summary>
internal static class SubjectRows
{
    private static readonly InputColumn<SubjectId> Subject = InputColumn.Of<SubjectId>("subject", "a person's id, or unit: and a unit's id", "人员编号,或 unit: 加单位编号");
    private static readonly InputColumn<bool> Exempt = InputColumn.OneOf("exempt", ("true", true), ("false", false), ("yes", true), ("no", false), ("是", true), ("否", false), ("1", true), ("0", false)).Or(false);
    private static readonly InputColumn<DateSpan[]> Suspended = new InputColumn<DateSpan[]>("suspended", new("spans such as 2026-03-01..2026-03-05, split by ;", "日期区间,如 2026-03-01..2026-03-05,以 ; 分隔"), TryReadSpans).Or([]);

    /// <summary>The subjects with their openings; each is listed once.</summary>
    public static List<ScoredSubject> Read(ToolRun run, string file, Dictionary<SubjectId, Opening> openings)
    {
        var subjects = new List<ScoredSubject>();
        var seen = new HashSet<SubjectId>();
        foreach (var row in run.Rows(file, Subject, Exempt, Suspended))
        {
            if (!(row.TryRead(Subject, out var subject) & row.TryRead(Exempt, out var exempt) & row.TryRead(Suspended, out var suspended)))
                continue;
            if (seen.Add(subject))
                subjects.Add(new(subject, exempt, suspended, openings.GetValueOrDefault(subject)));
            else
                row.Report("subjects.duplicate", subject.ToString(), new("the subject is listed twice", "对象重复列出"), new("list each subject once", "每个对象只列一次"));
        }

        foreach (var (stranger, _) in openings.Where(pair => !seen.Contains(pair.Key)).OrderBy(pair => pair.Key))
        {
            run.Findings.Report(file, Finding.Warning("subjects.opening-unlisted", "", stranger.ToString(),
                new("there is an opening for a subject that is not listed", "期初数据中的对象不在名单内"), new("list the subject, or leave its opening out", "将其列入名单,或删除其期初数据")));
        }

        return subjects;
    }

    private static bool TryReadSpans(string text, out DateSpan[] spans)
    {
        var parts = text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        spans = new DateSpan[parts.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            if (!DateSpan.TryParse(parts[i], out spans[i]))
                return false;
        }

        return true;
    }
}
