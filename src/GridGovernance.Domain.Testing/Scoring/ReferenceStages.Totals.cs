using System.Numerics;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Testing.Scoring;

internal partial class ReferenceStages
{
    /// <summary>Base points, bonuses, carried points, floor, ceiling, adjustments, vetoes, stars; and the statement they make.</summary>
    public virtual PointsStatement Sum(ReferenceRequest request, IReadOnlyList<Activity> activities, List<ReferenceEntry> entries, ExplanationLevel level)
    {
        var (scheme, subject) = (request.Scheme, request.Subject);
        var categories = scheme.Categories.Select(category => new CategoryTotal(category.Id, InRange(entries.Where(entry => entry.Rule.Category == category.Id).Aggregate(BigInteger.Zero, (sum, entry) => sum + entry.Value)))).ToList();
        var before = BasePoints(request).ToList();
        List<StatementLine> after = [.. Bonuses(request, activities), .. Carried(subject.Opening)];
        var total = categories.Aggregate(BigInteger.Zero, (sum, category) => sum + category.Total.TenThousandths) + Amount(before) + Amount(after);
        var vetoes = subject.Opening.Vetoes.Where(veto => veto.ActsOn(request.Period)).Concat(Raised(request, activities)).ToList();
        after.AddRange(Finish(request, ref total, vetoes));
        var lowest = vetoes.Exists(veto => veto.Effect is VetoEffect.LowestGrade);
        var lines = level switch
        {
            ExplanationLevel.Totals => [],
            ExplanationLevel.Categories => [.. before, .. after],
            _ => before.Concat(entries.SelectMany(entry => entry.Lines)).Concat(after),
        };
        return new(new(scheme.Id, scheme.Version), subject.Subject, request.Period, level, InRange(total), StarsOf(scheme, total, lowest), lowest, subject.Exempt,
            level is ExplanationLevel.Totals ? [] : categories, lines, vetoes);
    }

    /// <summary>Floor, ceiling, adjustments of final periods and vetoes, in this order.</summary>
    public virtual IEnumerable<StatementLine> Finish(ReferenceRequest request, ref BigInteger total, IReadOnlyList<VetoInForce> vetoes)
    {
        var lines = new List<StatementLine>();
        InRange(total);
        Bound(request.Scheme, ref total, lines);
        foreach (var adjustment in request.Subject.Opening.Adjustments)
        {
            total += adjustment.Amount.TenThousandths;
            if (adjustment.Amount != Points.Zero)
                lines.Add(new(LineKind.Adjustment, adjustment.Amount, activity: adjustment.Cause));
        }

        InRange(total);
        Veto(vetoes, ref total, lines);
        return lines;
    }

    /// <summary>The floor lifts, then the ceiling cuts.</summary>
    public virtual void Bound(PointsScheme scheme, ref BigInteger total, List<StatementLine> lines)
    {
        if (scheme.Floor is { } floor && total < floor.TenThousandths)
        {
            lines.Add(new(LineKind.Floor, InRange(floor.TenThousandths - total)));
            total = floor.TenThousandths;
        }

        if (scheme.Ceiling is { } ceiling && total > ceiling.TenThousandths)
        {
            lines.Add(new(LineKind.Ceiling, InRange(ceiling.TenThousandths - total)));
            total = ceiling.TenThousandths;
        }
    }

    /// <summary>The first veto to zero takes what stands above 0; the others take nothing, and every one has its line.</summary>
    public virtual void Veto(IReadOnlyList<VetoInForce> vetoes, ref BigInteger total, List<StatementLine> lines)
    {
        foreach (var veto in vetoes)
        {
            var taken = veto.Effect is VetoEffect.Zero && total.Sign > 0 ? -total : BigInteger.Zero;
            lines.Add(new(LineKind.Veto, InRange(taken), veto.Rule, activity: veto.Activity));
            total += taken;
        }
    }

    /// <summary>Completion bonuses count activities before any limit, each item at least so many times.</summary>
    public virtual IEnumerable<StatementLine> Bonuses(ReferenceRequest request, IReadOnlyList<Activity> activities) =>
        from rule in request.Scheme.Rules.OfType<CompletionRule>()
        let counted = activities.Where(activity => Holds(request, rule, activity) && !request.Subject.IsSuspendedOn(activity.OccurredOn)).ToList()
        where rule.Points != Points.Zero && rule.Items.All(item => counted.Count(activity => activity.Kind == item.Kind && (item.Tag is null || activity.HasTag(item.Tag))) >= rule.AtLeast)
        select new StatementLine(LineKind.Bonus, rule.Points, rule.Id);

    /// <summary>The vetoes that activities of the period raise, in force over the whole of their scope.</summary>
    public virtual IEnumerable<VetoInForce> Raised(ReferenceRequest request, IReadOnlyList<Activity> activities) =>
        from activity in activities
        from rule in request.Scheme.Rules.OfType<VetoRule>()
        where rule.Kinds.Contains(activity.Kind) && Holds(request, rule, activity)
        let scope = Period.Of(rule.Scope, request.Period.FirstDay)
        select new VetoInForce(rule.Id, activity.Id, rule.Effect, scope.FirstDay, scope.LastDay);

    private static int? StarsOf(PointsScheme scheme, BigInteger total, bool lowest)
    {
        if (scheme.Stars is not { } stars)
            return null;
        if (lowest)
            return 0;
        var judged = InRange(Exact.Of(total).Round(stars.Rounding)).TenThousandths;
        return stars.Bands.LastOrDefault(band => band.From.TenThousandths <= judged)?.Stars ?? 0;
    }

    private static IEnumerable<StatementLine> BasePoints(ReferenceRequest request)
    {
        if (request.Scheme.Base == Points.Zero)
            yield break;
        var days = request.Period.Days;
        var worked = request.Scheme.BaseProRata ? days - request.Subject.SuspendedDaysOf(request.Period) : days;
        var share = new Exact((BigInteger)request.Scheme.Base.TenThousandths * worked, days);
        yield return new(LineKind.Base, request.Scheme.BaseProRata ? InRange(share.Round(request.Scheme.Rounding)) : request.Scheme.Base);
    }

    private static IEnumerable<StatementLine> Carried(Opening opening) =>
        opening.CarryOver == Points.Zero ? [] : [new(LineKind.Carried, opening.CarryOver)];

    private static BigInteger Amount(IEnumerable<StatementLine> lines) => lines.Aggregate(BigInteger.Zero, (sum, line) => sum + line.Amount.TenThousandths);
}
