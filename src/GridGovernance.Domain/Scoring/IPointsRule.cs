namespace GridGovernance.Domain.Scoring;

/// <summary>
/// A rule of the caller's own. It supplies the base value of one activity and nothing else: category, multipliers, limits and caps come from the scheme that names it.
/// A rule is stateless and thread-safe, the tables it reads are immutable, and the same activity always gets the same answer.
/// An exception or a <c>default</c> answer is a fault of the evaluation that names rule and activity; it never becomes a silent zero.
/// </summary>
/// <example>
/// <code>
/// var rules = RuleSet.Of(new NightRule()); // a scheme names it: .Custom("night", "duty", "patrol.night", "1", rule =&gt; rule.For("patrol"))
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
public interface IPointsRule
{
    /// <summary>The id schemes name it by, lower-case and dotted; never reused for another meaning.</summary>
    string Id { get; }

    /// <summary>The version schemes name; it rises whenever an answer can change, and certificates hold it.</summary>
    string Version { get; }

    /// <summary>The kinds of activity the rule understands; a scheme may give it these and no others.</summary>
    IReadOnlyList<ActivityKind> Kinds { get; }

    /// <summary>What the activity is worth, or why the rule does not apply.</summary>
    RuleAnswer Evaluate(Activity activity);
}
