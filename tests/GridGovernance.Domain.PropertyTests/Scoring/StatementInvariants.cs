using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GridGovernance.Domain.Scoring;
using GridGovernance.Domain.Testing.Scoring;

namespace GridGovernance.Domain.PropertyTests.Scoring;

/// <summary>What is done with statements once they are scored: told, stored, certified, carried into the next period.</summary>
[Properties(Arbitrary = [typeof(ScoringValues)], MaxTest = 150)]
public class StatementInvariants
{
    [Property(DisplayName = "SCO-17 every node of an explanation is the sum of its parts, and the amounts are the same in both languages")]
    public Property Explanations_add_up(ScoredPeriod period)
    {
        var statements = period.Score().Statements;
        return statements.All(statement =>
        {
            var (english, chinese) = (statement.Explain(Language.English), statement.Explain(Language.Chinese));
            return english.Amount == statement.Total && AddsUp(english) && AddsUp(chinese) && Amounts(english).SequenceEqual(Amounts(chinese));
        }).Classify(statements.Any(statement => statement.Notes.Count > 0), "with notes").Classify(statements.Any(statement => statement.Level is not ExplanationLevel.Full), "not at the full level");
    }

    [Property(DisplayName = "SCO-18 a statement is read back from its JSON as it was, and written back byte for byte")]
    public Property Statements_are_read_back(ScoredPeriod period) => period.Score().Statements.All(statement =>
    {
        var json = statement.ToJson();
        return PointsStatement.TryParse(json, out var read, out var certificate, out _) && read == statement && certificate is null && read.ToJson().AsSpan().SequenceEqual(json)
            && read.Notes.SequenceEqual(statement.Notes);
    }).ToProperty();

    [Property(DisplayName = "SCO-19 a certificate is confirmed on the same inputs in any order, and refuted when the statement or an input it rests on is another", MaxTest = 100)]
    public Property Certificates_bind_statement_and_inputs(ScoredPeriod period)
    {
        var (engine, report) = (period.Engine, period.Score());
        var certified = engine.Certify(report, period.Subjects, period.Activities, period.Options);
        var again = engine.Verify(certified, [.. period.Subjects.Reverse()], period.Activities.Reverse(), period.Options);
        var counted = period.Activities.Where(activity => report.Statements.Any(statement => statement.Lines.Any(line => line.Activity == activity.Id))).Select(activity => activity.Id).FirstOrDefault();
        var without = engine.Verify(certified, period.Subjects, period.Activities.Where(activity => activity.Id != counted), period.Options);
        var swapped = certified.Count < 2 ? [] : engine.Verify([new(certified[0].Statement, certified[1].Certificate)], period.Subjects, period.Activities, period.Options);
        return again.All(answer => answer is Verification.Confirmed).Label("confirmed in another order")
            .And(counted.IsDefault || without.Any(answer => answer is Verification.Refuted)).Label("refuted without an activity")
            .And(swapped.All(answer => answer is Verification.Refuted)).Label("refuted with another's certificate")
            .Classify(!counted.IsDefault, "an activity counts");
    }

    [Property(DisplayName = "SCO-22 a veto acts through the opening on every later period of its scope, and on none after")]
    public Property Vetoes_act_to_the_end_of_their_scope(ScoredPeriod period)
    {
        var carried = false;
        foreach (var statement in period.Score().Statements)
        {
            var next = period.Period.Next();
            var opened = new ScoredSubject(statement.Subject, opening: Opening.After(statement));
            if (!period.Engine.Score(opened, next, [], period.Options).Succeeded(out var later, out _))
                continue;
            var expected = statement.Vetoes.Where(veto => veto.Until >= next.FirstDay).ToArray();
            carried |= expected.Length > 0;
            if (!later.Vetoes.ToHashSet().SetEquals(expected) || (expected.Any(veto => veto.Effect is VetoEffect.Zero) && later.Total > 0))
                return false.Label($"{statement.Subject}: {string.Join(", ", later.Vetoes)}, total {later.Total}");
        }

        return true.ToProperty().Classify(carried, "a veto reaches the next period");
    }

    private static bool AddsUp(ExplanationNode node) =>
        node.Text.Length > 0 && (node.Parts.Count == 0 || node.Parts.Aggregate(Points.Zero, (sum, part) => sum + part.Amount) == node.Amount) && node.Parts.All(AddsUp);

    private static IEnumerable<Points> Amounts(ExplanationNode node) => node.Parts.SelectMany(Amounts).Prepend(node.Amount);
}
