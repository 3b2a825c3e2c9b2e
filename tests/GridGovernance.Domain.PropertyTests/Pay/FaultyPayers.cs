using System.Numerics;
using GridGovernance.Domain.Pay;
using GridGovernance.Domain.Testing.Pay;

namespace GridGovernance.Domain.PropertyTests.Pay;

/// <summary>Payers with one planted fault each, as a hasty author would make it.</summary>
internal static class FaultyPayers
{
    /// <summary>Rounds the shares of a pool down and forgets the fen left over.</summary>
    public sealed class LosesAFen : NaivePayer
    {
        protected override BigInteger[] Split(BigInteger pool, IReadOnlyList<PaySubject> sharers, BigInteger[] weights)
        {
            var sum = weights.Aggregate(BigInteger.Zero, (total, weight) => total + weight);
            return [.. weights.Select(weight => pool * weight / sum)];
        }
    }

    /// <summary>Gives all fen left over to the first who has a share.</summary>
    public sealed class RestToTheFirst : NaivePayer
    {
        protected override int NextInLine(BigInteger pool, IReadOnlyList<PaySubject> sharers, BigInteger[] weights, BigInteger[] shares, BigInteger sum) => Array.FindIndex(weights, weight => weight > 0);
    }

    /// <summary>Breaks ties by who stands first in the list.</summary>
    public sealed class TieByListOrder : NaivePayer
    {
        protected override IEnumerable<PaySubject> Listed(PayCase found) => found.Subjects;

        protected override bool IsBefore(SubjectId other, SubjectId subject, IReadOnlyList<PaySubject> listed) =>
            listed.TakeWhile(one => one.Subject != subject).Any(one => one.Subject == other);
    }

    /// <summary>Lets negative points pay back into the pool.</summary>
    public sealed class NegativePointsCount : NaivePayer
    {
        protected override BigInteger Weight(PaySubject subject) => subject.Points.TenThousandths;
    }

    /// <summary>Lets ties over the edge of a quota stay, whatever was declared.</summary>
    public sealed class QuotaTiesStay : NaivePayer
    {
        protected override bool Stays(PaySubject holder, IReadOnlyList<PaySubject> holders, int places, QuotaTies ties) => base.Stays(holder, holders, places, QuotaTies.AllUp);
    }

    /// <summary>Lets the lower half of the points take the places of a quota.</summary>
    public sealed class QuotaKeepsTheWorst : NaivePayer
    {
        protected override bool Stays(PaySubject holder, IReadOnlyList<PaySubject> holders, int places, QuotaTies ties) => holders.Count(other => other.Points < holder.Points) < places;
    }

    /// <summary>Rounds a quota's share up.</summary>
    public sealed class QuotaRoundsUp : NaivePayer
    {
        protected override int Places(GradeQuota quota, int graded) => quota.Count ?? (int)((quota.Percent!.Value.TenThousandths * (BigInteger)graded + 999_999) / 1_000_000);
    }

    /// <summary>Takes a band's lower edge for excluded.</summary>
    public sealed class EdgeExcluded : NaivePayer
    {
        protected override bool IsAtLeast(BigInteger points, BigInteger edge) => points > edge;
    }

    /// <summary>Cuts fractions of a fen.</summary>
    public sealed class CutsInsteadOfRounding : NaivePayer
    {
        protected override BigInteger Round(BigInteger numerator, BigInteger denominator) => numerator / denominator;
    }

    /// <summary>Grades a vetoed subject by its points.</summary>
    public sealed class VetoForgotten : NaivePayer
    {
        protected override bool IsVetoed(PaySubject subject) => false;
    }

    /// <summary>Shares the pool among exempt subjects too.</summary>
    public sealed class ExemptPaid : NaivePayer
    {
        protected override Dictionary<SubjectId, string?> Grades(GradingPolicy grading, IReadOnlyList<PaySubject> subjects) =>
            base.Grades(grading, [.. subjects.Select(subject => new PaySubject(subject.Subject, subject.Points, subject.LowestGrade))]);

        protected override bool IsPaid(PaySubject subject) => true;
    }

    /// <summary>Pays the factor of the grade below.</summary>
    public sealed class TierOffByOne : NaivePayer
    {
        protected override BigInteger Factor(TieredComponent component, string? grade) => base.Factor(component, grade == "high" ? "low" : grade);
    }
}
