using System.Globalization;
using GridGovernance.Domain.Pay;
using GridGovernance.Domain.Testing.Pay;

namespace GridGovernance.Domain.PropertyTests.Pay;

/// <summary>Pay rules, settlements, gradings and splits as hasty authors write them, one fault each.</summary>
internal static class FaultyPay
{
    /// <summary>A sound rule: two hundred yuan for the grade <c>high</c>, fifty for <c>middle</c>.</summary>
    public class Bonus : IPayRule
    {
        public virtual string Id => "sample.bonus";

        public string Version => "1";

        public virtual Money Evaluate(GradedSubject subject) => Money.FromYuan(subject.Grade switch { "high" => 200, "middle" => 50, _ => 0 });
    }

    public sealed class ReadsTheClock : Bonus
    {
        public override Money Evaluate(GradedSubject subject) => Money.FromFen(1 + DateTime.UtcNow.Ticks % 7);
    }

    /// <summary>The first ones asked about get more.</summary>
    public sealed class PaysFirstComers : Bonus
    {
        private long left = 1_000_000;

        public override Money Evaluate(GradedSubject subject) => Money.FromFen(left--);
    }

    public sealed class RemembersTheLast : Bonus
    {
        private Points last;

        public override Money Evaluate(GradedSubject subject)
        {
            var same = last == subject.Points;
            last = subject.Points;
            return Money.FromYuan(same ? 2 : 1);
        }
    }

    public sealed class ReadsByCulture : Bonus
    {
        public override Money Evaluate(GradedSubject subject) => decimal.TryParse(subject.Points.ToString(), NumberStyles.Number, CultureInfo.CurrentCulture, out var points) ? Money.FromFen((long)points + 1_000) : Money.Zero;
    }

    public sealed class SharesScratch : Bonus
    {
        private int asking;

        public override Money Evaluate(GradedSubject subject)
        {
            var alone = Interlocked.Increment(ref asking) == 1;
            Thread.Sleep(1);
            Interlocked.Decrement(ref asking);
            return Money.FromYuan(alone ? 2 : 1);
        }
    }

    public sealed class RenamesItself : Bonus
    {
        private int calls;

        public override string Id => $"sample.bonus-{calls}";

        public override Money Evaluate(GradedSubject subject) => Money.FromFen(++calls);
    }

    /// <summary>Pays by points past 75, and forgets those who have a standard of their own: more points, less pay.</summary>
    public sealed class MoreIsLess : Bonus
    {
        public override Money Evaluate(GradedSubject subject) => Money.FromYuan(subject.Points > 75 ? 10 : 90);
    }

    /// <summary>Pays more than it did, and still calls itself version 1.</summary>
    public sealed class RaisedBonus : Bonus
    {
        public override Money Evaluate(GradedSubject subject) => base.Evaluate(subject) + Money.FromYuan(1);
    }

    /// <summary>A policy that pays by one custom rule.</summary>
    public static PayPolicy With(IPayRule rule) => PayPolicy.Build("custom", 1, GradingPolicy.Build([new("low"), new("middle", 60), new("high", 90)]), [new CustomPay("bonus", rule.Id, rule.Version)], rules: PayRuleSet.Of(rule));

    /// <summary>Settles by the policy, and spoils the answer.</summary>
    public static Settling Spoiling(Func<PaidLines, IReadOnlyList<PaySubject>, PaidLines?> spoil) =>
        (policy, subjects) => PayPolicyLaws.ByThePolicy(policy, subjects) is { } paid ? spoil(paid, subjects) : null;

    /// <summary>Rounds every part of a pool down and keeps what is over.</summary>
    public static PaidLines LosesAFen(PaidLines paid, IReadOnlyList<PaySubject> subjects) =>
        paid with { Lines = [.. paid.Lines.Select(line => line with { Parts = [.. line.Parts.Select((part, i) => i == 0 && part.Amount > Money.Zero ? part with { Amount = part.Amount - Money.FromFen(1) } : part)] })] };

    /// <summary>Gives the first of the list a fen more.</summary>
    public static PaidLines FavoursTheFirst(PaidLines paid, IReadOnlyList<PaySubject> subjects) =>
        paid with { Lines = [.. paid.Lines.Select(line => line.Subject == subjects[0].Subject ? line with { Pay = line.Pay + Money.FromFen(1) } : line)] };

    public static PaidLines ForgetsTheLast(PaidLines paid, IReadOnlyList<PaySubject> subjects) => paid with { Lines = [.. paid.Lines.SkipLast(1)] };

    /// <summary>Pays whoever is listed twice two times.</summary>
    public static PaidLines? PaysTwice(PayPolicy policy, IReadOnlyList<PaySubject> subjects) => PayPolicyLaws.ByThePolicy(policy, [.. subjects.DistinctBy(subject => subject.Subject)]);

    /// <summary>Turns the order of pay around.</summary>
    public static PaidLines PaysTheWeak(PaidLines paid, IReadOnlyList<PaySubject> subjects) =>
        paid with { Lines = [.. paid.Lines.Select(line => line with { Pay = Money.FromFen(1_000_000) - Money.FromFen(subjects.First(subject => subject.Subject == line.Subject).Points.TenThousandths / 10_000) })] };

    /// <summary>Lets the edge of the middle grade drift with the time of day.</summary>
    public static IReadOnlyList<GradeLine> GradesByTheClock(GradingPolicy policy, IReadOnlyList<PaySubject> subjects) =>
        [.. GradingLaws.ByThePolicy(policy, subjects)!.Select(line => line.Grade is not null && DateTime.UtcNow.Ticks % 3 == 0 ? line with { Grade = "low" } : line)];

    /// <summary>Reads points the way the machine writes numbers.</summary>
    public static IReadOnlyList<GradeLine> GradesByCulture(GradingPolicy policy, IReadOnlyList<PaySubject> subjects) =>
        [.. GradingLaws.ByThePolicy(policy, subjects)!.Select(line => line.Grade is not null && 0.5m.ToString(CultureInfo.CurrentCulture) != "0.5" ? line with { Grade = "low" } : line)];

    /// <summary>Has one sheet for all who grade at the same time.</summary>
    public sealed class OneDesk(GradingPolicy policy)
    {
        private int grading;

        public IReadOnlyList<GradeLine>? Grade(IReadOnlyList<PaySubject> subjects)
        {
            var alone = Interlocked.Increment(ref grading) == 1;
            Thread.Sleep(1);
            Interlocked.Decrement(ref grading);
            return alone ? GradingLaws.ByThePolicy(policy, subjects) : [.. subjects.Select(subject => new GradeLine(subject.Subject, null))];
        }
    }

    /// <summary>Fills the quota in the order of the list.</summary>
    public static IReadOnlyList<GradeLine> QuotaByList(GradingPolicy policy, IReadOnlyList<PaySubject> subjects)
    {
        var left = 2;
        return [.. subjects.Select(subject => new GradeLine(subject.Subject, subject.Exempt ? null
            : policy.BandOf(subject.Points)!.Grade is var grade && grade == "high" && left-- <= 0 ? "middle" : grade))];
    }

    /// <summary>Grades by the bands and knows no quota and no veto.</summary>
    public static IReadOnlyList<GradeLine> BandsOnly(GradingPolicy policy, IReadOnlyList<PaySubject> subjects) =>
        [.. subjects.Select(subject => new GradeLine(subject.Subject, subject.Exempt ? null : policy.BandOf(subject.Points)!.Grade))];

    /// <summary>Lifts everyone of the middle grade.</summary>
    public static IReadOnlyList<GradeLine> Generous(GradingPolicy policy, IReadOnlyList<PaySubject> subjects) =>
        [.. GradingLaws.ByThePolicy(policy, subjects)!.Select(line => line.Grade == "middle" ? line with { Grade = "high" } : line)];

    /// <summary>Puts the best down.</summary>
    public static IReadOnlyList<GradeLine> PutsTheBestDown(GradingPolicy policy, IReadOnlyList<PaySubject> subjects) =>
        [.. GradingLaws.ByThePolicy(policy, subjects)!.Select(line => line.Grade == "high" ? line with { Grade = "low" } : line)];

    /// <summary>Cuts every share down to whole fen, and keeps the rest.</summary>
    public static IEnumerable<KeyValuePair<SubjectId, Money>> CutsDown(Money pool, IReadOnlyList<KeyValuePair<SubjectId, Points>> points)
    {
        var sum = points.Sum(pair => Math.Max(0, pair.Value.TenThousandths));
        return points.Select(pair => KeyValuePair.Create(pair.Key, Money.FromFen((long)((Int128)pool.Fen * Math.Max(0, pair.Value.TenThousandths) / sum))));
    }

    /// <summary>Cuts down, and gives the whole rest to the first of the list.</summary>
    public static IEnumerable<KeyValuePair<SubjectId, Money>> RestToTheFirst(Money pool, IReadOnlyList<KeyValuePair<SubjectId, Points>> points)
    {
        var cut = CutsDown(pool, points).ToArray();
        cut[0] = KeyValuePair.Create(cut[0].Key, cut[0].Value + pool - Money.FromFen(cut.Sum(share => share.Value.Fen)));
        return cut;
    }

    /// <summary>Splits in equal parts, whatever the points.</summary>
    public static IEnumerable<KeyValuePair<SubjectId, Money>> Equally(Money pool, IReadOnlyList<KeyValuePair<SubjectId, Points>> points) =>
        RestToTheFirst(pool, [.. points.Select(pair => KeyValuePair.Create(pair.Key, (Points)1))]);

    /// <summary>Gives the fen that are over to those with the fewest points.</summary>
    public static IEnumerable<KeyValuePair<SubjectId, Money>> RestToTheWeakest(Money pool, IReadOnlyList<KeyValuePair<SubjectId, Points>> points)
    {
        var weakestFirst = points.OrderBy(pair => pair.Value).ThenBy(pair => pair.Key).ToArray();
        return RestToTheFirst(pool, weakestFirst);
    }
}
