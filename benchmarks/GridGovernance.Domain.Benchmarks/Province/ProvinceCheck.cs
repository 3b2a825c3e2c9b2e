using GridGovernance.Domain.Scoring;
using GridGovernance.Domain.Testing.Scoring;

namespace GridGovernance.Domain.Benchmarks.Province;

/// <summary>Holds what the tool answered against the reference engine on a sample of subjects, and its findings against what was planted.</summary>
internal sealed class ProvinceCheck(ProvinceMonth month, ProvinceFile file, PointsScheme scheme)
{
    private const int SampleStep = 10_007;

    /// <summary>Throws at the first difference; says how many subjects were held against the reference engine.</summary>
    public int Run(string answer, string findings)
    {
        Findings(findings);
        var expected = Reference();
        var (rows, seen) = (0, new HashSet<string>(StringComparer.Ordinal));
        foreach (var line in File.ReadLines(answer).Skip(1))
        {
            var cells = line.Split(',');
            rows++;
            Require(seen.Add(cells[0]), $"{cells[0]} is answered twice");
            if (expected.TryGetValue(cells[0], out var total))
                Require(total.ToString() == cells[1], $"{cells[0]}: the tool says {cells[1]}, the reference engine {total}");
        }

        Require(rows == month.Subjects, $"{rows} subjects are answered, and there are {month.Subjects}");
        return expected.Count;
    }

    /// <summary>The sample, and everybody whose rows were tampered with.</summary>
    private Dictionary<string, Points> Reference()
    {
        var further = file.Further.ToLookup(activity => activity.Subject);
        var subjects = Enumerable.Range(0, month.Subjects).Where(subject => subject % SampleStep == 0)
            .Concat(file.Copied.Concat(file.Changed).Concat(file.Stolen).Select(ProvinceMonth.SubjectOf)).Concat(file.Stolen.Select(file.ThiefOf)).Distinct().ToList();
        var activities = subjects.SelectMany(subject => ProvinceMonth.RowsOf(subject).Select(row => ProvinceMonth.ActivityAt(row)).Concat(further[ProvinceMonth.IdOf(subject)])).ToList();
        var engine = new ReferencePointsEngine(scheme, RuleSet.Of(new FloodDuty()));
        return engine.ScoreAll(ProvinceMonth.Period, [.. subjects.Select(subject => new ScoredSubject(ProvinceMonth.IdOf(subject)))], activities).Statements
            .ToDictionary(statement => statement.Subject.ToString(), statement => statement.Total, StringComparer.Ordinal);
    }

    private void Findings(string findings)
    {
        var said = File.ReadLines(findings).ToList();
        Same("duplicates", said, "scoring.duplicate", file.Copied);
        Same("conflicts", said, "scoring.conflict", file.Changed.Concat(file.Stolen));
    }

    private static void Same(string what, List<string> said, string code, IEnumerable<long> rows)
    {
        var before = $" {code} activity ";
        var found = said.Where(line => line.Contains(before, StringComparison.Ordinal)).Select(line => line[(line.IndexOf(before, StringComparison.Ordinal) + before.Length)..].Split('=')[0]).Distinct().Order(StringComparer.Ordinal);
        var planted = rows.Select(row => ProvinceMonth.ActivityAt(row).Id.ToString()).Order(StringComparer.Ordinal);
        Require(found.SequenceEqual(planted), $"the {what} found are not those that were planted");
    }

    private static void Require(bool holds, string problem)
    {
        if (!holds)
            throw new InvalidOperationException(problem);
    }

    /// <summary>The scheme names a custom rule; no activity of the month asks for it.</summary>
    private sealed class FloodDuty : IPointsRule
    {
        public string Id => "flood.duty";

        public string Version => "2026-1";

        public IReadOnlyList<ActivityKind> Kinds => ["flood-duty"];

        public RuleAnswer Evaluate(Activity activity) => RuleAnswer.Worth(0);
    }
}
