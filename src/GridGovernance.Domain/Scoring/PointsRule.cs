namespace GridGovernance.Domain.Scoring;

/// <summary>
/// A rule of a scheme. <see cref="AwardRule"/>, <see cref="DeductionRule"/> and <see cref="CustomRule"/> score activities in a category (<see cref="ScoredRule"/>);
/// <see cref="MultiplierRule"/> changes what credits are worth; <see cref="CompletionRule"/> and <see cref="VetoRule"/> act on the period as a whole.
/// </summary>
public abstract class PointsRule
{
    private protected PointsRule(RuleHead head) =>
        (Id, Title, Basis, When, Window) = (head.Id, head.Title ?? new(head.Id, head.Id), head.Basis, head.When, head.Window);

    /// <summary>The id, unique among the scheme's rules and never reused, such as <c>patrol.completed</c>.</summary>
    public string Id { get; }

    /// <summary>The title; the id in both languages where none is declared.</summary>
    public BilingualText Title { get; }

    /// <summary>What the rule itself rests on, as declared; null where only the scheme's basis stands.</summary>
    public RuleBasis? Basis { get; }

    /// <summary>What must hold of an activity; null for no condition.</summary>
    public RuleCondition? When { get; }

    /// <summary>The dates the rule applies on, both ends included; null for always.</summary>
    public DateSpan? Window { get; }
}

/// <summary>What every rule has, gathered for the constructors.</summary>
internal readonly record struct RuleHead(string Id, BilingualText? Title, RuleBasis? Basis, RuleCondition? When, DateSpan? Window);

/// <summary>A rule that scores activities of its kinds in one category. Every such rule that matches an activity counts.</summary>
public abstract class ScoredRule : PointsRule
{
    private protected ScoredRule(RuleHead head, string category, ActivityKind[] kinds, IReadOnlyList<RuleLimit> limits)
        : base(head) => (Category, OwnKinds, Kinds, Limits) = (category, kinds, Array.AsReadOnly(kinds), [.. limits]);

    /// <summary>The id of the category.</summary>
    public string Category { get; }

    /// <summary>The kinds of activity it looks at, in document order, at least one.</summary>
    public IReadOnlyList<ActivityKind> Kinds { get; }

    /// <summary>The kinds, not copied.</summary>
    internal ActivityKind[] OwnKinds { get; }

    /// <summary>The limits in document order; they are applied shortest window first.</summary>
    public IReadOnlyList<RuleLimit> Limits { get; }

    /// <summary>Whether it adds points; else it takes them away.</summary>
    public abstract bool IsCredit { get; }
}

/// <summary>Adds points.</summary>
public sealed class AwardRule : ScoredRule
{
    internal AwardRule(RuleHead head, string category, ActivityKind[] kinds, RuleValue value, IReadOnlyList<RuleLimit> limits)
        : base(head, category, kinds, limits) => Value = value;

    /// <summary>What an activity is worth.</summary>
    public RuleValue Value { get; }

    /// <inheritdoc/>
    public override bool IsCredit => true;
}

/// <summary>Takes points away; its amounts bear no sign.</summary>
public sealed class DeductionRule : ScoredRule
{
    internal DeductionRule(RuleHead head, string category, ActivityKind[] kinds, RuleValue value, IReadOnlyList<RuleLimit> limits)
        : base(head, category, kinds, limits) => Value = value;

    /// <summary>What an activity costs.</summary>
    public RuleValue Value { get; }

    /// <inheritdoc/>
    public override bool IsCredit => false;
}

/// <summary>A rule whose base value is computed by the caller's code, bound by id and version; all else is the scheme's.</summary>
public sealed class CustomRule : ScoredRule
{
    internal CustomRule(RuleHead head, string category, ActivityKind[] kinds, string rule, string ruleVersion, bool isCredit, IReadOnlyList<RuleLimit> limits)
        : base(head, category, kinds, limits) => (Rule, RuleVersion, IsCredit) = (rule, ruleVersion, isCredit);

    /// <summary>The id of the code to call.</summary>
    public string Rule { get; }

    /// <summary>The version of the code to call; another one is refused.</summary>
    public string RuleVersion { get; }

    /// <inheritdoc/>
    public override bool IsCredit { get; }
}

/// <summary>Multiplies what the named rules, and the rules of the named categories, are worth: credits only, unless deductions are declared too.</summary>
public sealed class MultiplierRule : PointsRule
{
    internal MultiplierRule(RuleHead head, Factor factor, IReadOnlyList<string> rules, IReadOnlyList<string> categories, bool alsoDeductions)
        : base(head) => (Factor, Rules, Categories, AlsoDeductions) = (factor, [.. rules], [.. categories], alsoDeductions);

    /// <summary>The factor.</summary>
    public Factor Factor { get; }

    /// <summary>Ids of scored rules it applies to, in document order.</summary>
    public IReadOnlyList<string> Rules { get; }

    /// <summary>Ids of categories it applies to, in document order; with <see cref="Rules"/> at least one id in all.</summary>
    public IReadOnlyList<string> Categories { get; }

    /// <summary>Whether it multiplies deductions as well.</summary>
    public bool AlsoDeductions { get; }

    /// <summary>Whether it is meant for the rule; condition and dates are the activity's matter.</summary>
    internal bool AppliesTo(ScoredRule rule) =>
        (rule.IsCredit || AlsoDeductions) && (Rules.Contains(rule.Id, StringComparer.Ordinal) || Categories.Contains(rule.Category, StringComparer.Ordinal));
}

/// <summary>
/// Adds points once when a set is complete: every item done at least so many times in the period, such as all eight must-visits (八必访).
/// Counts activities that match it, before any limit, and belongs to no category.
/// </summary>
public sealed class CompletionRule : PointsRule
{
    internal CompletionRule(RuleHead head, Points points, IReadOnlyList<CompletionItem> items, int atLeast)
        : base(head) => (Points, Items, AtLeast) = (points, [.. items], atLeast);

    /// <summary>The bonus, 0 or more; not multiplied and not rounded.</summary>
    public Points Points { get; }

    /// <summary>What must be done, in document order, at least one.</summary>
    public IReadOnlyList<CompletionItem> Items { get; }

    /// <summary>How often each must be done, 1 or more.</summary>
    public int AtLeast { get; }
}

/// <summary>One item of a set to complete: activities of a kind, or only those that carry a tag. An activity with several of the tags counts for each.</summary>
public sealed class CompletionItem
{
    internal CompletionItem(ActivityKind kind, string? tag) => (Kind, Tag) = (kind, tag);

    /// <summary>The kind of activity.</summary>
    public ActivityKind Kind { get; }

    /// <summary>The tag it must carry; null when the kind suffices.</summary>
    public string? Tag { get; }
}

/// <summary>A veto (一票否决): one matching activity acts on the total, for the rest of the scope.</summary>
public sealed class VetoRule : PointsRule
{
    internal VetoRule(RuleHead head, ActivityKind[] kinds, PeriodKind scope, VetoEffect effect)
        : base(head) => (OwnKinds, Kinds, Scope, Effect) = (kinds, Array.AsReadOnly(kinds), scope, effect);

    /// <summary>The kinds of activity it looks at, in document order, at least one.</summary>
    public IReadOnlyList<ActivityKind> Kinds { get; }

    /// <summary>The kinds, not copied.</summary>
    internal ActivityKind[] OwnKinds { get; }

    /// <summary>The stretch it acts on; at least the scheme's period.</summary>
    public PeriodKind Scope { get; }

    /// <summary>What it does.</summary>
    public VetoEffect Effect { get; }
}
