using System.Numerics;
using FsCheck;
using GridGovernance.Domain.Pay;
using GridGovernance.Domain.Testing;
using GridGovernance.Domain.Testing.Pay;
using static GridGovernance.Domain.Testing.LawCheck;

namespace GridGovernance.Domain.PropertyTests.Pay;

/// <summary>The laws of pay as data, for the library, the oracle and the planted faults alike.</summary>
internal static class PayLaws
{
    public static LawSet Of(IPayer payer, Arbitrary<PayCase>? cases = null)
    {
        var found = cases ?? PayValues.AnyPayCase();
        return new([
            ForAll("PAY-2", "each share of a pool is less than one fen from the exact one", found, each => SharesAreNear(payer, each), oneIn: 5),
            ForAll("PAY-3", "the order of the list never changes anyone's pay", found, each => OrderIsIrrelevant(payer, each), oneIn: 2),
            ForAll("PAY-4", "within a monotone policy more points never pay less", found, each => MoreNeverPaysLess(payer, each), oneIn: 10),
            ForAll("PAY-6", "parts sum to pay, pay to the total, and what a pool pays or returns to the pool", found, each => SumsAddUp(payer, each), oneIn: 2),
            ForAll("PAY-8", "a quota is exceeded by ties at its edge only, and only where they all stay", found, each => QuotasHold(payer, each), oneIn: 10),
            ForAll("PAY-10", "exempt subjects have neither grade nor pay, and a veto gives the lowest grade", found, each => ExemptAndVetoed(payer, each), oneIn: 5),
            ForAll("PAY-11", "the library pays what the obvious reckoning with fractions pays, part by part", found, each => AgreesWithTheOracle(payer, each), oneIn: 2),
        ]);
    }

    private static Said SharesAreNear(IPayer payer, PayCase found)
    {
        var (settled, said) = (payer.Settle(found), Said.NotApplicable);
        foreach (var pool in found.Policy.Components.OfType<ProportionalPool>())
        {
            var sharers = found.Subjects.Where(subject => !subject.Exempt && (pool.Grades.Count == 0 || pool.Grades.Contains(settled.Of(subject.Subject).Grade!))).ToArray();
            var sum = sharers.Aggregate(BigInteger.Zero, (total, subject) => total + BigInteger.Max(0, subject.Points.TenThousandths));
            foreach (var subject in sum == 0 ? [] : sharers)
            {
                var share = settled.Of(subject.Subject).Parts.Where(part => part.Component == pool.Id).Aggregate(BigInteger.Zero, (total, part) => total + part.Fen);
                if (BigInteger.Abs(share * sum - pool.Pool.Fen * BigInteger.Max(0, subject.Points.TenThousandths)) >= sum)
                    return Said.Broken($"{subject.Subject} gets {share} of {pool.Pool}\n{settled}");
                said = Said.Kept;
            }
        }

        return said;
    }

    private static Said OrderIsIrrelevant(IPayer payer, PayCase found)
    {
        var (there, back) = (payer.Settle(found).ToString(), payer.Settle(found with { Subjects = [.. found.Subjects.Reverse()] }).ToString());
        return Said.Of(there == back, $"{there}\nthe other way round\n{back}", applies: found.Subjects.Count > 1);
    }

    private static Said MoreNeverPaysLess(IPayer payer, PayCase found)
    {
        var settled = payer.Settle(found);
        PaySubject[] comparable = [.. found.Subjects.Where(subject => subject is { LowestGrade: false, Exempt: false })];
        var wrong = comparable.SelectMany(less => comparable.Where(more => more.Points > less.Points && settled.Of(more.Subject).Fen < settled.Of(less.Subject).Fen)).FirstOrDefault();
        return Said.Of(!found.Policy.IsMonotone || wrong is null, $"{wrong?.Subject} has more and gets less\n{settled}", applies: found.Policy.IsMonotone && comparable.Length > 1);
    }

    private static Said SumsAddUp(IPayer payer, PayCase found)
    {
        var settled = payer.Settle(found);
        var parts = settled.Subjects.All(paid => paid.Parts.Aggregate(BigInteger.Zero, (sum, part) => sum + part.Fen) == paid.Fen);
        var pools = found.Policy.Components.OfType<ProportionalPool>().All(pool => pool.Pool.Fen ==
            settled.Subjects.SelectMany(paid => paid.Parts).Where(part => part.Component == pool.Id).Aggregate(BigInteger.Zero, (sum, part) => sum + part.Fen)
            + settled.Returned.Where(back => back.Component == pool.Id).Aggregate(BigInteger.Zero, (sum, back) => sum + back.Fen));
        return Said.Of(parts && pools, $"parts {parts}, pools {pools}\n{settled}", applies: found.Subjects.Count > 0);
    }

    private static Said QuotasHold(IPayer payer, PayCase found)
    {
        var (settled, said) = (payer.Settle(found), Said.NotApplicable);
        var graded = found.Subjects.Count(subject => !subject.Exempt);
        foreach (var quota in found.Policy.Grading!.Quotas)
        {
            PaySubject[] holders = [.. found.Subjects.Where(subject => settled.Of(subject.Subject).Grade == quota.Grade)];
            var places = quota.PlacesAmong(graded);
            if (holders.Length > places && !(quota.Ties is QuotaTies.AllUp && places > 0 && holders.Count(holder => holder.Points > holders.Min(other => other.Points)) < places))
                return Said.Broken($"{holders.Length} hold {quota.Grade} where {places} may\n{settled}");
            said = holders.Length > 0 ? Said.Kept : said;
        }

        return said;
    }

    private static Said ExemptAndVetoed(IPayer payer, PayCase found)
    {
        var settled = payer.Settle(found);
        var exempt = found.Subjects.Where(subject => subject.Exempt).All(subject => settled.Of(subject.Subject) is { Grade: null } paid && paid.Fen == 0);
        var vetoed = found.Subjects.Where(subject => subject is { Exempt: false, LowestGrade: true }).All(subject => settled.Of(subject.Subject).Grade == found.Policy.Grading!.LowestGrade);
        return Said.Of(exempt && vetoed, $"exempt {exempt}, vetoed {vetoed}\n{settled}", applies: found.Subjects.Any(subject => subject.Exempt || subject.LowestGrade));
    }

    private static Said AgreesWithTheOracle(IPayer payer, PayCase found)
    {
        var (settled, oracle) = (payer.Settle(found).ToString(), new NaivePayer().Settle(found).ToString());
        return Said.Of(settled == oracle, $"{settled}\nagainst\n{oracle}", applies: found.Subjects.Count > 0);
    }
}
