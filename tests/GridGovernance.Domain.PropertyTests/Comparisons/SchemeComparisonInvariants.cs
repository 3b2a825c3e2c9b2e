using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GridGovernance.Domain.Comparisons;
using GridGovernance.Domain.Pay;
using GridGovernance.Domain.Testing.Comparisons;

namespace GridGovernance.Domain.PropertyTests.Comparisons;

/// <summary>What every comparison keeps.</summary>
[Properties(Arbitrary = [typeof(ComparisonValues)], MaxTest = 100)]
public class SchemeComparisonInvariants
{
    [Property(DisplayName = "CMP-1 before + change = after for everyone, in points and in pay, and CMP-4 causes and interaction sum to the change")]
    public Property Changes_add_up(ComparedCase found)
    {
        if (!found.Compare().Succeeded(out var comparison, out _))
            return true.ToProperty().Classify(true, "not comparable");
        var each = comparison.Subjects.All(subject => subject.Before.Total + subject.Change == subject.After.Total && subject.PayBefore!.Pay + subject.PayChange == subject.PayAfter!.Pay
            && subject.Causes.Aggregate(subject.Interaction, (sum, cause) => sum + cause) == subject.Change);
        var whole = comparison.Causes.Aggregate(comparison.Interaction, (sum, cause) => sum + cause.Change) == comparison.Change;
        return each.Label("each").And(whole.Label("whole")).Classify(comparison.Change != Points.Zero, "something changes").Classify(comparison.Interaction != Points.Zero, "parts interact");
    }

    [Property(DisplayName = "CMP-2 a scheme compared with itself changes nothing")]
    public Property Itself_is_zero(ComparedCase found) =>
        (!found.CompareWithItself().Succeeded(out var comparison, out _)
            || (comparison.Change == Points.Zero && comparison.BudgetChange == Money.Zero && comparison.Causes.Count == 0 && !comparison.Winners.Any() && !comparison.Losers.Any())).ToProperty();

    [Property(DisplayName = "CMP-3 compared the other way round, changes and budget are the negative")]
    public Property The_other_way_is_negative(ComparedCase found)
    {
        if (!found.Compare().Succeeded(out var there, out _) || !found.CompareBack().Succeeded(out var back, out _))
            return true.ToProperty().Classify(true, "not comparable");
        return (there.Change == -back.Change).Label("change").And((there.BudgetChange == -back.BudgetChange!.Value).Label("budget"))
            .And(there.Subjects.Zip(back.Subjects).All(pair => pair.First.Change == -pair.Second.Change).Label("each"));
    }
}
