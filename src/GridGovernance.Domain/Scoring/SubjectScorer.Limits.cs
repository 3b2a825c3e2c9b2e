using System.Runtime.InteropServices;

namespace GridGovernance.Domain.Scoring;

/// <summary>Rule limits and category caps, each a bound on the set of values in a window: stages 8 and 9.</summary>
internal sealed partial class SubjectScorer
{
    private readonly List<int> window = [];

    private void ApplyRuleLimits()
    {
        for (var rule = 0; rule < firstOfRule.Length; rule++)
        {
            if (firstOfRule[rule] == 0)
                continue;
            var sign = scheme.Rules[rule].Rule.IsCredit ? 1 : -1;
            foreach (var limit in scheme.Rules[rule].Limits)
                Apply(limit, sign, firstOfRule[rule], ofRule: true);
        }
    }

    private void ApplyCaps()
    {
        for (var category = 0; category < firstOfCategory.Length; category++)
        {
            if (firstOfCategory[category] == 0)
                continue;
            foreach (var cap in scheme.Caps[category].Credits)
                Apply(cap, 1, firstOfCategory[category], ofRule: false);
            foreach (var cap in scheme.Caps[category].Deductions)
                Apply(cap, -1, firstOfCategory[category], ofRule: false);
        }
    }

    /// <summary>Walks a chain of entries, which stands in canonical order, window by window.</summary>
    private void Apply(CompiledLimit limit, int sign, int first, bool ofRule)
    {
        var all = Entries;
        var key = int.MinValue;
        long left = 0;
        window.Clear();
        for (var link = first; link != 0; link = ofRule ? all[link - 1].NextOfRule : all[link - 1].NextOfCategory)
        {
            ref var entry = ref all[link - 1];
            if (Math.Sign(entry.Value) != sign)
                continue;
            var ofEntry = limit.Window is PointsWindow.Activity ? link : WindowKey.Of(entry.Day, limit.Window);
            if (ofEntry != key)
            {
                KeepLargest(limit.Count, ofRule);
                (key, left) = (ofEntry, limit.Points);
            }

            if (limit.Count > 0)
            {
                window.Add(link - 1);
                continue;
            }

            var kept = Math.Min(Math.Abs(entry.Value), left);
            left -= kept;
            Trim(ref entry, sign * kept, ofRule);
        }

        KeepLargest(limit.Count, ofRule);
    }

    /// <summary>Of the window gathered, keeps the largest values, the earlier in canonical order among equals, and trims the others to 0.</summary>
    private void KeepLargest(int count, bool ofRule)
    {
        if (count > 0 && window.Count > count)
        {
            window.Sort((a, b) =>
            {
                var (left, right) = (Math.Abs(Entries[a].Value), Math.Abs(Entries[b].Value));
                return left != right ? right.CompareTo(left) : a.CompareTo(b);
            });
            foreach (var index in CollectionsMarshal.AsSpan(window)[count..])
                Trim(ref Entries[index], 0, ofRule);
        }

        window.Clear();
    }

    private void Trim(ref ScoredEntry entry, long value, bool ofRule)
    {
        if (value == entry.Value)
            return;
        if (full)
        {
            trims.Add(new(value - entry.Value, ofRule));
            if (entry.FirstTrim == 0)
                entry.FirstTrim = trims.Count;
            else
                CollectionsMarshal.AsSpan(trims)[entry.LastTrim - 1] = trims[entry.LastTrim - 1] with { Next = trims.Count };
            entry.LastTrim = trims.Count;
        }

        entry.Value = value;
    }
}
