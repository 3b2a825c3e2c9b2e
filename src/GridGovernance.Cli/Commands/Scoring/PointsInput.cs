using System.CommandLine;
using System.Globalization;
using GridGovernance.Cli.Host;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Cli.Commands.Scoring;

/// <summary>The options that the <c>points</c> commands which score have in common, and how they are read.</summary>
internal sealed class PointsInput
{
    private readonly Option<string> scheme;
    private readonly Option<string> activities;
    private readonly Option<string?> subjects;
    private readonly Option<string?> calendar;
    private readonly Option<string?> opening;
    private readonly Option<string?> asOf;

    private PointsInput(CommandBuilder build, string schemeOption)
    {
        scheme = build.Needed<string>(schemeOption, "FILE", new("the scheme, JSON", "积分办法,JSON"));
        activities = build.Needed<string>("--activities", "FILE", new("id,subject,kind,date and optionally quantity,tags,recorded_at,recorder; CSV or JSON lines", "id,subject,kind,date,可选 quantity,tags,recorded_at,recorder;CSV 或 JSON 行"));
        subjects = build.Optional<string>("--subjects", "FILE", new("who is scored: subject and optionally unit,exempt,suspended (2026-03-01..2026-03-05;…); without it, the subjects of the activities", "计分名单:subject,可选 unit,exempt,suspended(2026-03-01..2026-03-05;…);缺省为活动中出现的对象"));
        calendar = build.Optional<string>("--calendar", "FILE", new("date,kind with holiday or make-up-day", "date,kind,取 holiday 或 make-up-day"));
        opening = build.Optional<string>("--opening", "FILE", new("subject and optionally carry_over,veto_rule,veto_activity,veto_effect,veto_from,veto_until,adjustment,cause", "subject,可选 carry_over,veto_rule,veto_activity,veto_effect,veto_from,veto_until,adjustment,cause"));
        asOf = build.Optional<string>("--as-of", "INSTANT", new("known at, such as 2026-04-01T12:00:00+08:00; later records are left out", "截至时刻,如 2026-04-01T12:00:00+08:00;之后的记录不计"));
    }

    /// <summary>Declares the options on a command; a command with two schemes names the option of the first.</summary>
    public static PointsInput On(Command command, CommandBuilder build, string schemeOption = "--scheme")
    {
        var input = new PointsInput(build, schemeOption);
        foreach (Option option in (ReadOnlySpan<Option>)[input.scheme, input.activities, input.subjects, input.calendar, input.opening, input.asOf])
            command.Add(option);
        return input;
    }

    /// <summary>Reads the period; one that is none is wrong usage.</summary>
    public static Period PeriodOf(string text) => Period.TryParse(text, out var period) ? period
        : throw new UsageException(new($"'{text}' is not a period such as 2026-03, 2026-Q1, 2026-H1 or 2026", $"“{text}”不是有效周期,应如 2026-03、2026-Q1、2026-H1 或 2026"));

    /// <summary>The engine of a scheme file, or null when it was refused; every finding is reported either way.</summary>
    public static PointsEngine? EngineOf(ToolRun run, string file) => SchemeInput.Read(run, file) is { } read ? Compile(run, file, read) : null;

    /// <summary>
    /// Everything read, or null when a scheme or a row could not be; all of it has been reported. Where a period is given, rows that cannot be read do not hide what is wrong with the others.
    /// </summary>
    public ScoringInput? Read(ToolRun run, ExplanationLevel level, Period? period = null)
    {
        var input = ReadAll(run, level, out var isListComplete);
        if (input is null || !run.HasErrors)
            return input;
        if (period is { } asked)
            input.Judge(run, asked, isListComplete);
        return null;
    }

    /// <summary>Everything that could be read, or null when the scheme was refused; all that could not be has been reported.</summary>
    public ScoringInput? ReadAll(ToolRun run, ExplanationLevel level, out bool isListComplete)
    {
        var (engine, options, openings) = Around(run, level);
        var log = ActivityRows.Read(run, run.Needed(activities), options.AsOf);
        var before = run.Findings.Errors;
        var listed = run.Value(subjects) is { } list ? SubjectRows.Read(run, list, openings) : Found(run, log.Activities.Select(activity => activity.Subject), openings);
        isListComplete = run.Findings.Errors == before;
        return engine is null ? null : new ScoringInput(engine, listed, log, options, run.Needed(activities));
    }

    /// <summary>Whether the activities are too many to be held.</summary>
    public bool IsLarge(ToolRun run) => run.IsLarge(run.Needed(activities));

    /// <summary>Scores activities that are too many to be held, at the level of totals; null when a scheme or a row could not be read. Everything wrong has been reported.</summary>
    public (PointsEngine Engine, IReadOnlyList<PointsStatement> Statements)? ScoreLarge(ToolRun run, Period period)
    {
        var (engine, options, openings) = Around(run, ExplanationLevel.Totals);
        var large = new LargeScoring(run, run.Needed(activities), options);
        large.Survey();
        var before = run.Findings.Errors;
        var listed = run.Value(subjects) is { } list ? SubjectRows.Read(run, list, openings) : Found(run, large.Found, openings);
        var isListComplete = run.Findings.Errors == before;
        var isReadable = !run.HasErrors;
        if (engine is null)
            return null;
        if (engine.ScoreAll(period, [], [], options).Findings is { Count: > 0 } unscorable)
        {
            foreach (var finding in unscorable)
                run.Findings.Report(run.Needed(activities), finding);
            return null;
        }

        var statements = large.Score(engine, period, isListComplete ? listed : [.. large.Found.Select(ScoredSubject.Of)]);
        return isReadable ? (engine, statements) : null;
    }

    /// <summary>What is read beside the activities and the list.</summary>
    private (PointsEngine? Engine, ScoringOptions Options, Dictionary<SubjectId, Opening> Openings) Around(ToolRun run, ExplanationLevel level)
    {
        var options = new ScoringOptions { Level = level, AsOf = Instant(run.Value(asOf)) };
        var engine = EngineOf(run, run.Needed(scheme));
        if (run.Value(calendar) is { } days && CalendarRows.Read(run, days) is { } readDays)
            options = options with { Calendar = readDays };
        return (engine, options, run.Value(opening) is { } file ? OpeningRows.Read(run, file) : []);
    }

    /// <summary>Without a list, whoever appears is scored, and the answer says so.</summary>
    private static List<ScoredSubject> Found(ToolRun run, IEnumerable<SubjectId> appearing, Dictionary<SubjectId, Opening> openings)
    {
        SubjectId[] found = [.. appearing.Concat(openings.Keys).Distinct().Order()];
        run.Remark($"no --subjects: the {found.Length} subjects found in the input are scored", $"未给出 --subjects:对输入中出现的 {found.Length} 个对象计分");
        return [.. found.Select(subject => new ScoredSubject(subject, opening: openings.GetValueOrDefault(subject)))];
    }

    /// <summary>The tool holds no custom code: a scheme that names some is scored, and an activity that needs it faults by name instead of counting as nothing.</summary>
    private static PointsEngine? Compile(ToolRun run, string file, PointsScheme read)
    {
        var absent = read.Rules.OfType<CustomRule>().GroupBy(rule => (rule.Rule, rule.RuleVersion)).Select(group => (IPointsRule)new AbsentRule(group.Key.Rule, group.Key.RuleVersion, [.. group.SelectMany(rule => rule.Kinds).Distinct()])).ToArray();
        foreach (var rule in absent)
        {
            run.Findings.Report(file, Finding.Warning("scheme.custom-rule", "", $"{rule.Id} {rule.Version}",
                new($"the tool holds no custom code; activities of {string.Join(", ", rule.Kinds)} fault", $"本工具不含自定义代码;{string.Join("、", rule.Kinds)}类活动将报错"),
                new("score such activities with the library and a rule set", "请使用类库及规则集对这类活动计分")));
        }

        if (PointsEngine.TryCreate(read, RuleSet.Of(absent), out var engine, out var findings))
            return engine;
        foreach (var finding in findings)
            run.Findings.Report(file, finding);
        return null;
    }

    private static DateTimeOffset? Instant(string? text) => text is null ? null : ActivityRows.TryReadInstant(text, out var instant) ? instant
        : throw new UsageException(new($"'{text}' is not an instant such as 2026-04-01T12:00:00+08:00", $"“{text}”不是有效时刻,应如 2026-04-01T12:00:00+08:00"));

    /// <summary>Stands for code the tool does not have.</summary>
    private sealed class AbsentRule(string id, string version, IReadOnlyList<ActivityKind> kinds) : IPointsRule
    {
        public string Id => id;

        public string Version => version;

        public IReadOnlyList<ActivityKind> Kinds => kinds;

        public RuleAnswer Evaluate(Activity activity) => throw new NotSupportedException($"The tool holds no code for the custom rule {id} {version}.");
    }
}

/// <summary>What a scoring command works on.</summary>
internal sealed record ScoringInput(PointsEngine Engine, IReadOnlyList<ScoredSubject> Subjects, ActivityRows Log, ScoringOptions Options, string File)
{
    /// <summary>Reports what is wrong with the rows that could be read, and scores nobody; whether subjects are missing is asked only of a list that was read whole.</summary>
    public void Judge(ToolRun run, Period period, bool isListComplete) => Report(run, FindingsUnder(Engine, period, isListComplete));

    /// <summary>What scoring the rows that could be read under an engine finds; nobody is scored.</summary>
    public IReadOnlyList<Finding> FindingsUnder(PointsEngine engine, Period period, bool isListComplete)
    {
        var scored = isListComplete ? Subjects : [.. Log.Activities.Select(activity => activity.Subject).Distinct().Select(ScoredSubject.Of)];
        return engine.ScoreAll(period, scored, Log.Activities, Options with { Level = ExplanationLevel.Totals }).Findings;
    }

    /// <summary>Reports the findings of a scoring, each at the lines of the activity it is about.</summary>
    public void Report(ToolRun run, IEnumerable<Finding> findings) => Report(run, File, findings, Log.LinesOf);

    /// <summary>Reports the findings of a scoring, each at the lines that an activity's id stands on.</summary>
    public static void Report(ToolRun run, string file, IEnumerable<Finding> findings, Func<ActivityId, IReadOnlyList<long>> linesOf)
    {
        const string Prefix = "activity ";
        foreach (var finding in findings)
        {
            var lines = finding.Path.StartsWith(Prefix, StringComparison.Ordinal) ? linesOf(ActivityId.Parse(finding.Path[Prefix.Length..])) : [];
            foreach (var line in finding.Code == "scoring.duplicate" ? lines.Skip(1) : lines)
                run.Findings.Report(file, line, finding);
            if (lines.Count == 0)
                run.Findings.Report(file, finding);
        }
    }
}
