using System.Numerics;
using GridGovernance.Domain.Pay;
using GridGovernance.Domain.Testing.Pay;

namespace GridGovernance.Domain.PropertyTests.Pay;

/// <summary>Pay as one would work it out on paper, with fractions; slow, obvious, an oracle for the library. Faults are planted by overriding a step.</summary>
internal class NaivePayer : IPayer
{
    private const int One = 10_000;

    public virtual PaidList Settle(PayCase found)
    {
        var subjects = Listed(found).ToArray();
        var grades = Grades(found.Policy.Grading!, subjects);
        var parts = subjects.ToDictionary(subject => subject.Subject, _ => new List<(string, PayPartKind, BigInteger)>());
        var returned = new List<(string, BigInteger)>();
        var paid = subjects.Where(IsPaid).ToArray();
        foreach (var component in found.Policy.Components)
        {
            if (component is ProportionalPool pool)
                Share(pool, paid, grades, parts, returned);
            foreach (var subject in paid)
                parts[subject.Subject].AddRange(Parts(component, subject, grades[subject.Subject]));
        }

        return new([.. subjects.OrderBy(subject => subject.Subject).Select(subject => new Paid(subject.Subject, grades[subject.Subject],
            parts[subject.Subject].Aggregate(BigInteger.Zero, (sum, part) => sum + part.Item3), parts[subject.Subject]))], returned);
    }

    protected virtual IEnumerable<PaySubject> Listed(PayCase found) => found.Subjects.OrderBy(subject => subject.Subject);

    protected virtual bool IsPaid(PaySubject subject) => !subject.Exempt;

    protected virtual BigInteger Weight(PaySubject subject) => BigInteger.Max(0, subject.Points.TenThousandths);

    protected virtual bool IsAtLeast(BigInteger points, BigInteger edge) => points >= edge;

    protected virtual bool IsVetoed(PaySubject subject) => subject.LowestGrade;

    /// <summary>A fraction to whole fen, halves away from zero.</summary>
    protected virtual BigInteger Round(BigInteger numerator, BigInteger denominator) =>
        (2 * BigInteger.Abs(numerator) + denominator) / (2 * denominator) * numerator.Sign;

    protected virtual BigInteger Judged(GradingPolicy grading, PaySubject subject)
    {
        BigInteger step = grading.Rounding.Step.TenThousandths;
        return Round(subject.Points.TenThousandths, step) * step;
    }

    protected virtual Dictionary<SubjectId, string?> Grades(GradingPolicy grading, IReadOnlyList<PaySubject> subjects)
    {
        string[] names = [.. grading.Grades];
        var grades = subjects.ToDictionary(subject => subject.Subject, subject => subject.Exempt ? null : IsVetoed(subject) ? names[0]
            : grading.Bands.Last(band => band.From is null || band == grading.Bands[0] || IsAtLeast(Judged(grading, subject), band.From.Value.TenThousandths)).Grade);
        for (var grade = names.Length - 1; grade > 0; grade--)
        {
            if (grading.Quotas.FirstOrDefault(quota => quota.Grade == names[grade]) is not { } quota)
                continue;
            PaySubject[] holders = [.. subjects.Where(subject => grades[subject.Subject] == names[grade])];
            var places = Places(quota, subjects.Count(subject => !subject.Exempt));
            foreach (var holder in holders.Where(holder => !Stays(holder, holders, places, quota.Ties)))
                grades[holder.Subject] = names[grade - 1];
        }

        return grades;
    }

    protected virtual int Places(GradeQuota quota, int graded) => quota.Count ?? (int)((BigInteger)quota.Percent!.Value.TenThousandths * graded / (100 * One));

    /// <summary>By how many are better: nobody sorted, everybody asked.</summary>
    protected virtual bool Stays(PaySubject holder, IReadOnlyList<PaySubject> holders, int places, QuotaTies ties)
    {
        var (better, equal) = (holders.Count(other => other.Points > holder.Points), holders.Count(other => other.Points == holder.Points));
        return ties switch
        {
            QuotaTies.AllDown => better + equal <= places,
            QuotaTies.AllUp => better < places,
            _ => better + holders.Count(other => other.Points == holder.Points && IsBefore(other.Subject, holder.Subject, holders)) < places,
        };
    }

    protected virtual bool IsBefore(SubjectId other, SubjectId subject, IReadOnlyList<PaySubject> listed) => other.CompareTo(subject) < 0;

    protected virtual BigInteger Factor(TieredComponent component, string? grade) => component.Tiers.Single(tier => tier.Grade == grade).Factor.TenThousandths;

    protected virtual IEnumerable<(string, PayPartKind, BigInteger)> Parts(PayComponent component, PaySubject subject, string? grade)
    {
        switch (component)
        {
            case TierMultiplier tier:
                yield return (tier.Id, PayPartKind.Tier, Round((subject.Standard ?? tier.Amount).Fen * Factor(tier, grade), One));
                break;
            case WithheldShare share:
                BigInteger standard = (subject.Standard ?? share.Standard).Fen;
                var withheld = Round(standard * share.Withheld.TenThousandths, One);
                yield return (share.Id, PayPartKind.Basic, standard - withheld);
                yield return (share.Id, PayPartKind.Performance, Round(withheld * Factor(share, grade), One));
                break;
            case PieceRate piece:
                var earned = Round(piece.Rate.Fen * Weight(subject), One);
                yield return (piece.Id, PayPartKind.Piece, piece.AtMost is { } most ? BigInteger.Min(earned, most.Fen) : earned);
                break;
            default:
                break;
        }
    }

    /// <summary>Fen by fen: the next one goes to whoever is furthest below the exact share.</summary>
    protected virtual BigInteger[] Split(BigInteger pool, IReadOnlyList<PaySubject> sharers, BigInteger[] weights)
    {
        var sum = weights.Aggregate(BigInteger.Zero, (total, weight) => total + weight);
        BigInteger[] shares = [.. weights.Select(weight => pool * weight / sum)];
        for (var left = pool - shares.Aggregate(BigInteger.Zero, (total, share) => total + share); left > 0; left--)
            shares[NextInLine(pool, sharers, weights, shares, sum)]++;
        return shares;
    }

    protected virtual int NextInLine(BigInteger pool, IReadOnlyList<PaySubject> sharers, BigInteger[] weights, BigInteger[] shares, BigInteger sum)
    {
        var best = 0;
        for (var i = 1; i < shares.Length; i++)
        {
            var (mine, theirs) = (pool * weights[i] - shares[i] * sum, pool * weights[best] - shares[best] * sum);
            if (mine > theirs || (mine == theirs && IsBefore(sharers[i].Subject, sharers[best].Subject, sharers)))
                best = i;
        }

        return best;
    }

    private void Share(ProportionalPool pool, PaySubject[] paid, Dictionary<SubjectId, string?> grades, Dictionary<SubjectId, List<(string, PayPartKind, BigInteger)>> parts, List<(string, BigInteger)> returned)
    {
        BigInteger[] weights = [.. paid.Select(subject => pool.Grades.Count == 0 || pool.Grades.Contains(grades[subject.Subject]!) ? Weight(subject) : 0)];
        if (weights.All(weight => weight <= 0))
        {
            returned.Add((pool.Id, pool.Pool.Fen));
            return;
        }

        var shares = Split(pool.Pool.Fen, paid, weights);
        for (var i = 0; i < paid.Length; i++)
            parts[paid[i].Subject].Add((pool.Id, PayPartKind.Pool, shares[i]));
    }
}
