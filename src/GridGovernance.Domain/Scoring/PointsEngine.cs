using System.Diagnostics.CodeAnalysis;

namespace GridGovernance.Domain.Scoring;

/// <summary>
/// Scores recorded work by a scheme, or by the version of a <see cref="SchemeBook"/> that covers the period. Compiled once, immutable, safe for any number of threads.
/// The same input always gives the same statements, whatever its order, however often a record is repeated, on however many threads.
/// </summary>
/// <example>
/// <code>
/// var scheme = PointsScheme.Define("patrols")
///     .Category("duty", category =&gt; category.CapCredits(10, PointsWindow.Period))
///     .Award("patrol.completed", "duty", rule =&gt; rule.For("patrol").Worth(4))
///     .Build();
/// var worker = PersonId.From("w-017");
/// Activity[] activities = [new(ActivityId.From("a-1"), worker, "patrol", new DateOnly(2026, 3, 2))];
/// var statement = PointsEngine.Create(scheme).Score(worker, Period.Month(2026, 3), activities).OrThrow();
/// Console.WriteLine(statement.Total); // 4
/// </code>
/// </example>
public sealed partial class PointsEngine
{
    /// <summary>Rises only when the engine's answer to some input can change; part of every certificate.</summary>
    public const int SemanticsVersion = 1;

    private readonly CompiledScheme[] versions;
    private readonly string schemeId;

    private PointsEngine(IReadOnlyList<PointsScheme> schemes, RuleSet rules)
    {
        versions = new CompiledScheme[schemes.Count];
        for (var i = 0; i < versions.Length; i++)
            versions[i] = new(schemes[i], rules);
        schemeId = versions[0].Scheme.Id;
        Rules = rules;
    }

    /// <summary>The custom rules the engine was given.</summary>
    public RuleSet Rules { get; }

    /// <summary>The versions of the scheme the engine holds, earliest first; one, unless it was made from a book.</summary>
    public IReadOnlyList<PointsScheme> Schemes => [.. versions.Select(version => version.Scheme)];

    /// <summary>
    /// Compiles a scheme. Errors: a custom rule or its version is missing from the set (<c>scheme.custom-rule</c>), or the scheme gives it kinds it does not know (<c>scheme.custom-kind</c>).
    /// </summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="rules">The custom rules it may name; none when null.</param>
    /// <param name="engine">The engine, or null when there are errors.</param>
    /// <param name="findings">Every finding, all at once.</param>
    public static bool TryCreate(PointsScheme scheme, RuleSet? rules, [NotNullWhen(true)] out PointsEngine? engine, out IReadOnlyList<Finding> findings) =>
        TryCreate([Guard.Against.Null(scheme)], rules ?? RuleSet.Empty, out engine, out findings);

    /// <summary>Compiles a scheme without custom rules.</summary>
    /// <exception cref="FindingsException">The scheme names custom rules.</exception>
    public static PointsEngine Create(PointsScheme scheme) => Create(scheme, RuleSet.Empty);

    /// <summary>Compiles a scheme with custom rules.</summary>
    /// <exception cref="FindingsException">A custom rule is missing, or is given kinds it does not know.</exception>
    public static PointsEngine Create(PointsScheme scheme, RuleSet rules) =>
        TryCreate(scheme, rules, out var engine, out var findings) ? engine : throw new FindingsException(findings);

    /// <summary>Compiles every version of a book; each period is scored by the version that covers it.</summary>
    /// <param name="book">The versions.</param>
    /// <param name="rules">The custom rules they may name; none when null.</param>
    /// <param name="engine">The engine, or null when there are errors.</param>
    /// <param name="findings">Every finding, all at once.</param>
    public static bool TryCreate(SchemeBook book, RuleSet? rules, [NotNullWhen(true)] out PointsEngine? engine, out IReadOnlyList<Finding> findings) =>
        TryCreate(Guard.Against.Null(book).Versions, rules ?? RuleSet.Empty, out engine, out findings);

    /// <summary>Compiles a book without custom rules.</summary>
    /// <exception cref="FindingsException">A version names custom rules.</exception>
    public static PointsEngine Create(SchemeBook book) => Create(book, RuleSet.Empty);

    /// <summary>Compiles a book with custom rules.</summary>
    /// <exception cref="FindingsException">A custom rule is missing, or is given kinds it does not know.</exception>
    public static PointsEngine Create(SchemeBook book, RuleSet rules) =>
        TryCreate(book, rules, out var engine, out var findings) ? engine : throw new FindingsException(findings);

    private static bool TryCreate(IReadOnlyList<PointsScheme> schemes, RuleSet rules, [NotNullWhen(true)] out PointsEngine? engine, out IReadOnlyList<Finding> findings)
    {
        var found = new List<Finding>();
        for (var i = 0; i < schemes.Count; i++)
            CustomRuleFindings.AddTo(found, schemes[i], rules);
        findings = found;
        engine = found.Count == 0 ? new(schemes, rules) : null;
        return engine is not null;
    }

    /// <summary>The version that scores a period; null with the reason when none does.</summary>
    private CompiledScheme? VersionFor(Period period, out Finding? reason)
    {
        reason = null;
        foreach (var version in versions)
        {
            if (!version.Scheme.Effective.Contains(period.FirstDay) || !version.Scheme.Effective.Contains(period.LastDay))
                continue;
            if (version.Scheme.PeriodKind == period.Kind)
                return version;
            reason = ScoringFindings.PeriodKindDiffers(period, version.Scheme.PeriodKind);
        }

        reason ??= ScoringFindings.Uncovered(period, schemeId);
        return null;
    }
}
