using System.Diagnostics.CodeAnalysis;

namespace GridGovernance.Domain.Scoring;

/// <summary>
/// The custom rules schemes may name, bound explicitly by the caller: never found by scanning, never collected from a container. Immutable.
/// </summary>
/// <example>
/// <code>
/// var rules = RuleSet.Of(new NightRule());
///
/// sealed class NightRule : IPointsRule
/// {
///     public string Id =&gt; "patrol.night";
///     public string Version =&gt; "1";
///     public IReadOnlyList&lt;ActivityKind&gt; Kinds =&gt; ["patrol"];
///
///     public RuleAnswer Evaluate(Activity activity) =&gt;
///         activity.Tag("shift") is "night" ? RuleAnswer.Worth(2) : RuleAnswer.NoMatch("shift", "night", activity.Tag("shift") ?? "none");
/// }
/// </code>
/// </example>
public sealed class RuleSet
{
    private RuleSet(IReadOnlyList<IPointsRule> rules) =>
        Rules = [.. rules.OrderBy(rule => rule.Id, StringComparer.Ordinal).ThenBy(rule => rule.Version, StringComparer.Ordinal)];

    /// <summary>No custom rules.</summary>
    public static RuleSet Empty { get; } = new([]);

    /// <summary>The rules by id, then version, in ordinal order.</summary>
    public IReadOnlyList<IPointsRule> Rules { get; }

    /// <summary>A set of these rules; several versions of one id may stand side by side.</summary>
    /// <exception cref="ArgumentException">A rule is null, lacks id, version or kinds, or one id and version is given twice.</exception>
    public static RuleSet Of(params IPointsRule[] rules)
    {
        Guard.Against.Null(rules);
        var seen = new HashSet<(string, string)>();
        foreach (var rule in rules)
        {
            Guard.Against.Null(rule, nameof(rules));
            Guard.Against.NullOrWhiteSpace(rule.Id, nameof(rules));
            Guard.Against.NullOrWhiteSpace(rule.Version, nameof(rules));
            Guard.Against.NullOrEmpty(rule.Kinds, nameof(rules));
            if (!seen.Add((rule.Id, rule.Version)))
                throw new ArgumentException($"Rule {rule.Id} version {rule.Version} is given twice.", nameof(rules));
        }

        return new([.. rules]);
    }

    /// <summary>The rule with this id and version, if the set has it.</summary>
    public bool TryGet(string id, string version, [NotNullWhen(true)] out IPointsRule? rule)
    {
        Guard.Against.Null(id);
        Guard.Against.Null(version);
        rule = Rules.FirstOrDefault(known => string.Equals(known.Id, id, StringComparison.Ordinal) && string.Equals(known.Version, version, StringComparison.Ordinal));
        return rule is not null;
    }
}
