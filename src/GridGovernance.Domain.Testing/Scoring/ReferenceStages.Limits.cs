using System.Numerics;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Testing.Scoring;

internal partial class ReferenceStages
{
    /// <summary>The multipliers that apply, each with the line that tells what it did.</summary>
    public virtual void Multiply(ReferenceRequest request, ReferenceEntry entry)
    {
        var applying = request.Scheme.Rules.OfType<MultiplierRule>()
            .Where(multiplier => multiplier.Rules.Contains(entry.Rule.Id, StringComparer.Ordinal) || multiplier.Categories.Contains(entry.Rule.Category, StringComparer.Ordinal))
            .Where(multiplier => (entry.Exact.Sign >= 0 && entry.Rule.IsCredit) || multiplier.AlsoDeductions)
            .Where(multiplier => Holds(request, multiplier, entry.Activity)).ToList();
        if (request.Scheme.Stacking is MultiplierStacking.Highest)
            applying = [.. applying.OrderByDescending(multiplier => multiplier.Factor).Take(1)];
        foreach (var multiplier in applying)
        {
            var product = entry.Exact.Times(multiplier.Factor.TenThousandths);
            InRange(product.Cut);
            entry.Write(LineKind.Multiplier, product.Cut - entry.Exact.Cut, multiplier.Id);
            entry.Exact = product;
        }
    }

    /// <summary>The one rounding of the signed value.</summary>
    public virtual void Round(ReferenceRequest request, ReferenceEntry entry)
    {
        entry.Value = entry.Exact.Round(request.Scheme.Rounding);
        entry.Write(LineKind.Rounding, entry.Value - entry.Exact.Cut, entry.Rule.Id);
        InRange(entry.Value);
    }

    /// <summary>The limits of every rule, shortest window first, within one window the count before the points.</summary>
    public virtual void Limits(ReferenceRequest request, List<ReferenceEntry> entries)
    {
        foreach (var ofRule in entries.GroupBy(entry => entry.Rule))
        {
            foreach (var limit in ofRule.Key.Limits.OrderBy(limit => Normal(request, limit.Per)).ThenBy(limit => limit.Count is null))
            {
                foreach (var window in ofRule.Where(IsLimited).GroupBy(entry => WindowOf(request, limit.Per, entry.Activity)))
                {
                    if (limit.Count is { } count)
                        KeepLargest(window, count);
                    else
                        UseUp(window, limit.Points!.Value.TenThousandths, ofRule.Key.Id);
                }
            }
        }
    }

    /// <summary>The caps of every category, shortest window first; each bounds one side of its windows.</summary>
    public virtual void Caps(ReferenceRequest request, List<ReferenceEntry> entries)
    {
        foreach (var category in request.Scheme.Categories)
        {
            foreach (var cap in category.Caps.OrderBy(cap => Normal(request, cap.Per)))
            {
                var side = cap.On is CapTarget.Credits ? 1 : -1;
                foreach (var window in entries.Where(entry => entry.Rule.Category == category.Id && entry.Value.Sign == side).GroupBy(entry => WindowOf(request, cap.Per, entry.Activity)))
                    UseUp(window, cap.Points.TenThousandths, rule: null);
            }
        }
    }

    /// <summary>Whether its rule's limits bound the entry: a deduction of a rule that gives credits counts in full.</summary>
    public virtual bool IsLimited(ReferenceEntry entry) => !entry.Rule.IsCredit || entry.Value.Sign > 0;

    /// <summary>A count limit keeps the largest that are not 0, equal ones in canonical order.</summary>
    public virtual void KeepLargest(IEnumerable<ReferenceEntry> window, int count)
    {
        foreach (var entry in window.Where(entry => !entry.Value.IsZero).OrderByDescending(entry => BigInteger.Abs(entry.Value)).Skip(count).ToList())
            entry.TrimTo(0, entry.Rule.Id);
    }

    /// <summary>A limit in points is used up in canonical order; what is left of it bounds the next one.</summary>
    public virtual void UseUp(IEnumerable<ReferenceEntry> window, BigInteger points, string? rule)
    {
        var left = points;
        foreach (var entry in window)
        {
            var kept = BigInteger.Min(BigInteger.Abs(entry.Value), left);
            left -= kept;
            entry.TrimTo(entry.Value.Sign * kept, rule);
        }
    }

    /// <summary>Which window of this length the activity lies in.</summary>
    public virtual string WindowOf(ReferenceRequest request, PointsWindow window, Activity activity) => Windows.Of(request.Scheme.PeriodKind, window, activity.OccurredOn, activity.Id.ToString());

    private static PointsWindow Normal(ReferenceRequest request, PointsWindow window) => Windows.Under(request.Scheme.PeriodKind, window);
}
