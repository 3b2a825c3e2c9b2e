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

    [Property(DisplayName = "PAY-3 the order of the list never changes anyone's pay")]
    public Property Order_is_irrelevant(PayCase found, int seed)
    {
        var shuffled = found with { Subjects = [.. found.Subjects.OrderBy(subject => (subject.Subject.ToString()[2] * 31 + (long)seed * 7) % 11).ThenByDescending(subject => subject.Subject)] };
        return Told(found.Settle()).SequenceEqual(Told(shuffled.Settle())).ToProperty().Classify(found.Subjects.Count < 2, "nothing to shuffle");
    }

    [Property(DisplayName = "PAY-4 within a monotone policy more points never pay less")]
    public Property More_points_never_pay_less(PayCase found)
    {
        var entries = found.Settle().Entries.Where(entry => entry.Graded.Paid is { LowestGrade: false, Exempt: false }).ToArray();
        var holds = entries.All(less => entries.All(more => more.Points <= less.Points || more.Pay >= less.Pay));
        return (!found.Policy.IsMonotone || holds).ToProperty().Classify(found.Policy.IsMonotone, "monotone").Classify(entries.Any(entry => entry.Graded.Demoted), "a quota bites");
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

    [Property(DisplayName = "PAY-6 parts sum to pay, pay to the total, and what a pool pays or returns to the pool")]
    public Property Sums_add_up(PayCase found)
    {
        var settled = found.Settle();
        var pools = found.Policy.Components.OfType<ProportionalPool>().All(pool =>
            settled.Entries.Sum(entry => entry.Parts.Where(part => part.Component == pool.Id).Sum(part => part.Amount.Fen)) + settled.Returned.Where(back => back.Component == pool.Id).Sum(back => back.Pool.Fen) == pool.Pool.Fen);
        return settled.Entries.All(entry => entry.Parts.Sum(part => part.Amount.Fen) == entry.Pay.Fen).Label("parts")
            .And((settled.Entries.Sum(entry => entry.Pay.Fen) == settled.Total.Fen).Label("total")).And(pools.Label("pools"))
            .And(settled.Entries.Where(entry => entry.Graded.Paid.Exempt).All(entry => entry.Pay == Money.Zero && entry.Grade is null).Label("exempt"))
            .Classify(settled.Returned.Count > 0, "a pool is returned");
    }

    [Property(DisplayName = "PAY-7 a policy is read back from its document, and pays the same")]
    public Property Read_back(PayCase found)
    {
        var again = PayPolicy.Parse(found.Policy.ToJson());
        return (again.ToJson() == found.Policy.ToJson()).Label("document").And(Told((found with { Policy = again }).Settle()).SequenceEqual(Told(found.Settle())).Label("pay"));
    }

    [Property(DisplayName = "PAY-8 a quota is exceeded by ties at its edge only, and only where they all stay")]
    public Property Quotas_hold(PayCase found)
    {
        var graded = found.Policy.Grading!.Grade(found.Subjects).OrThrow().Subjects.Where(subject => !subject.Paid.Exempt).ToArray();
        var holds = found.Policy.Grading.Quotas.All(quota =>
        {
            var holders = graded.Where(subject => subject.Grade == quota.Grade).ToArray();
            var places = quota.PlacesAmong(graded.Length);
            return holders.Length <= places || (quota.Ties is QuotaTies.AllUp && places > 0 && holders.Count(holder => holder.Points > holders.Min(other => other.Points)) < places);
        });
        return holds.ToProperty().Classify(graded.Any(subject => subject.Demoted), "a quota bites");
    }

    private static Money PayOf(PayCase found, SubjectId subject) => found.Settle().Entries.Single(entry => entry.Subject == subject).Pay;

    private static IEnumerable<string> Told(PaySettled settled) => settled.Entries.Select(entry => $"{entry.Subject} {entry.Grade} {entry.Pay}");
}
