using System.Globalization;
using GridGovernance.Domain.Scoring;
using RulesEngine.Models;

namespace GridGovernance.Domain.Benchmarks.Scoring;

/// <summary>
/// RulesEngine 6.0.1 as its documentation shows it: a rule is an expression and an output. It finds what an activity is worth;
/// limits, caps and totals, which it does not know, are those of <see cref="DictionaryLoop"/>.
/// </summary>
internal sealed class RulesEngineWorkflows
{
    private readonly global::RulesEngine.RulesEngine engine = new([Whole(), .. Enumerable.Range(0, CountyScheme.Kinds).Select(PerKind)]);

    /// <summary>One workflow of 30 rules for every activity.</summary>
    public Dictionary<SubjectId, decimal> ScoreByOneWorkflow(IEnumerable<Activity> activities) => Score(activities, _ => "all");

    /// <summary>A workflow of one rule for each kind, chosen by the caller.</summary>
    public Dictionary<SubjectId, decimal> ScoreByKind(IEnumerable<Activity> activities) => Score(activities, kind => CountyScheme.Name("kind", kind));

    private Dictionary<SubjectId, decimal> Score(IEnumerable<Activity> activities, Func<int, string> workflowOf) => DictionaryLoop.Score(activities, pieceOf: (activity, kind) =>
    {
        var category = CountyScheme.CategoryOf(kind);
        var input = new RuleInput(activity.Kind.ToString(), DictionaryLoop.IsRaised(activity, category));
        var results = engine.ExecuteAllRulesAsync(workflowOf(kind), new RuleParameter("activity", input)).AsTask().GetAwaiter().GetResult();
        return results.Where(result => result.IsSuccess).Sum(result => Convert.ToDecimal(result.ActionResult.Output, CultureInfo.InvariantCulture));
    });

    private static Workflow Whole() => new() { WorkflowName = "all", Rules = [.. Enumerable.Range(0, CountyScheme.Kinds).Select(RuleOf)] };

    private static Workflow PerKind(int kind) => new() { WorkflowName = CountyScheme.Name("kind", kind), Rules = [RuleOf(kind)] };

    private static Rule RuleOf(int kind)
    {
        var factor = CountyScheme.IsDeduction(kind) ? 10_000 : CountyScheme.Factors[CountyScheme.CategoryOf(kind)];
        var (raised, plain) = (DictionaryLoop.Rounded(CountyScheme.PieceOf(kind) / 10m * factor / 10_000m), CountyScheme.PieceOf(kind) / 10m);
        return new()
        {
            RuleName = CountyScheme.Name("rule", kind),
            Expression = string.Create(CultureInfo.InvariantCulture, $"activity.Kind == \"{CountyScheme.KindNames[kind]}\""),
            Actions = new() { OnSuccess = new() { Name = "OutputExpression", Context = new() { ["expression"] = string.Create(CultureInfo.InvariantCulture, $"activity.IsRaised ? {raised} : {plain}") } } },
        };
    }
}

/// <summary>What the expressions see of an activity.</summary>
public sealed record RuleInput(string Kind, bool IsRaised);
