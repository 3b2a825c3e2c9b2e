using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GridGovernance.Domain.Pay;
using GridGovernance.Domain.Testing.Pay;

namespace GridGovernance.Domain.PropertyTests.Pay;

/// <summary>What every pay policy keeps.</summary>
[Properties(Arbitrary = [typeof(PayValues)], MaxTest = 300)]
public class PayPolicyInvariants
{
    [Property(DisplayName = "PAY-1 a pool splits to the last fen, and PAY-2 each share is less than one fen from the exact one")]
    public Property Pools_split_exactly(int[] weights, PositiveInt fen)
    {
        var points = weights.Select((weight, i) => KeyValuePair.Create<SubjectId, Points>(PersonId.From($"p-{i}"), weight)).ToArray();
        var outcome = MoneyPool.Split(Money.FromFen(fen.Get), points);
        var sum = weights.Aggregate((Int128)0, (total, weight) => total + Math.Max(0, weight) * 10_000L);
        if (!outcome.Succeeded(out var split, out var refusal))
            return (sum == 0 && refusal is NothingToShare { Pool: var pool } && pool.Fen == fen.Get).ToProperty().Classify(true, "nothing to share");
        var exact = split.Shares.All(share => Int128.Abs(share.Value.Fen * sum - (Int128)fen.Get * Math.Max(0, points.First(pair => pair.Key == share.Key).Value.TenThousandths)) < sum);
        return (split.Shares.Sum(share => share.Value.Fen) == fen.Get).Label("sum").And(exact.Label("exact share")).Classify(weights.Distinct().Count() < weights.Length, "ties");
    }

    [Property(DisplayName = "PAY-5 within a monotone policy raising one's points never lowers one's pay")]
    public Property Raising_never_lowers(PayCase found, PositiveInt more)
    {
        if (!found.Policy.IsMonotone || found.Subjects.Count == 0 || found.Subjects[0] is not { LowestGrade: false, Exempt: false } one)
            return true.ToProperty().Classify(true, "not asked");
        var raised = found with { Subjects = [new(one.Subject, one.Points + Points.FromTenThousandths(more.Get * 3L)), .. found.Subjects.Skip(1)] };
        var (before, after) = (PayOf(found, one.Subject), PayOf(raised, one.Subject));
        return (after >= before).Label($"{before} then {after}");
    }

    [Property(DisplayName = "PAY-7 a policy is read back from its document, and pays the same")]
    public Property Read_back(PayCase found)
    {
        var again = PayPolicy.Parse(found.Policy.ToJson());
        return (again.ToJson() == found.Policy.ToJson()).Label("document").And(Told((found with { Policy = again }).Settle()).SequenceEqual(Told(found.Settle())).Label("pay"));
    }

    private static Money PayOf(PayCase found, SubjectId subject) => found.Settle().Entries.Single(entry => entry.Subject == subject).Pay;

    private static IEnumerable<string> Told(PaySettled settled) => settled.Entries.Select(entry => $"{entry.Subject} {entry.Grade} {entry.Pay}");
}
