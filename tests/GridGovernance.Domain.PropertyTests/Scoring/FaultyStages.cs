using System.Numerics;
using GridGovernance.Domain.Scoring;
using GridGovernance.Domain.Testing.Scoring;

namespace GridGovernance.Domain.PropertyTests.Scoring;

/// <summary>Engines with one planted fault each: the reference engine with one stage done wrong, as a hasty author would do it.</summary>
internal static class FaultyStages
{
    /// <summary>Caps the balance as it runs, so that a deduction makes room for later credits.</summary>
    public sealed class RunningClamp : ReferenceStages
    {
        public override void Caps(ReferenceRequest request, List<ReferenceEntry> entries)
        {
            foreach (var category in request.Scheme.Categories)
            {
                foreach (var cap in category.Caps.Where(cap => cap.On is CapTarget.Credits))
                {
                    foreach (var window in entries.Where(entry => entry.Rule.Category == category.Id).GroupBy(entry => WindowOf(request, cap.Per, entry.Activity)))
                    {
                        BigInteger balance = 0;
                        foreach (var entry in window)
                        {
                            if (entry.Value.Sign > 0)
                                entry.TrimTo(BigInteger.Min(entry.Value, BigInteger.Max(0, cap.Points.TenThousandths - balance)), null);
                            balance += entry.Value;
                        }
                    }
                }
            }
        }
    }

    /// <summary>Applies limits to what activities are worth before they are multiplied.</summary>
    public sealed class LimitBeforeMultiplier : ReferenceStages
    {
        public override void Multiply(ReferenceRequest request, ReferenceEntry entry)
        {
        }

        public override void Limits(ReferenceRequest request, List<ReferenceEntry> entries)
        {
            base.Limits(request, entries);
            foreach (var entry in entries)
            {
                entry.Exact = Exact.Of(entry.Value);
                base.Multiply(request, entry);
                Round(request, entry);
            }
        }
    }

    /// <summary>Applies the caps of categories to what activities are worth before they are multiplied.</summary>
    public sealed class CapBeforeMultiplier : ReferenceStages
    {
        public override void Multiply(ReferenceRequest request, ReferenceEntry entry)
        {
        }

        public override void Caps(ReferenceRequest request, List<ReferenceEntry> entries)
        {
            base.Caps(request, entries);
            foreach (var entry in entries)
            {
                entry.Exact = Exact.Of(entry.Value);
                base.Multiply(request, entry);
                Round(request, entry);
            }
        }
    }

    /// <summary>Rounds before it multiplies.</summary>
    public sealed class RoundingBeforeMultiplier : ReferenceStages
    {
        public override void Multiply(ReferenceRequest request, ReferenceEntry entry)
        {
            Round(request, entry);
            entry.Exact = Exact.Of(entry.Value);
            base.Multiply(request, entry);
        }
    }

    /// <summary>Takes a band's lower edge for excluded.</summary>
    public sealed class OffByOneBand : ReferenceStages
    {
        public override Exact? Worth(RuleValue value, Activity activity) => value is BandedValue banded
            ? banded.Bands.LastOrDefault(band => band.From < activity.Quantity) is { } band ? Exact.Of(band.Points.TenThousandths) : null
            : base.Worth(value, activity);
    }

    /// <summary>Walks activities as they came.</summary>
    public sealed class OrderOfArrival : ReferenceStages
    {
        private List<ActivityId> arrived = [];

        public override IEnumerable<Activity> Known(IEnumerable<Activity> activities, DateTimeOffset? asOf)
        {
            var known = base.Known(activities, asOf).ToList();
            arrived = [.. known.Select(activity => activity.Id)];
            return known;
        }

        public override IEnumerable<Activity> Place(PointsScheme scheme, Period period, IReadOnlyCollection<SubjectId> subjects, IEnumerable<Activity> activities, List<Finding> findings) =>
            base.Place(scheme, period, subjects, activities, findings).OrderBy(activity => arrived.IndexOf(activity.Id));
    }

    /// <summary>Keeps the first activities of a window instead of the largest.</summary>
    public sealed class CountKeepsTheFirst : ReferenceStages
    {
        public override void KeepLargest(IEnumerable<ReferenceEntry> window, int count)
        {
            foreach (var entry in window.Where(entry => !entry.Value.IsZero).Skip(count).ToList())
                entry.TrimTo(0, entry.Rule.Id);
        }
    }

    /// <summary>Applies the veto, and then lifts the total to the floor again.</summary>
    public sealed class VetoBeforeFloor : ReferenceStages
    {
        public override IEnumerable<StatementLine> Finish(ReferenceRequest request, ref BigInteger total, IReadOnlyList<VetoInForce> vetoes)
        {
            var lines = new List<StatementLine>();
            Veto(vetoes, ref total, lines);
            Bound(request.Scheme, ref total, lines);
            return lines;
        }
    }

    /// <summary>Lets every veto to zero take the total again.</summary>
    public sealed class EveryVetoTakes : ReferenceStages
    {
        public override void Veto(IReadOnlyList<VetoInForce> vetoes, ref BigInteger total, List<StatementLine> lines)
        {
            var before = total;
            foreach (var veto in vetoes)
            {
                lines.Add(new(LineKind.Veto, InRange(-before), veto.Rule, activity: veto.Activity));
                total -= before;
            }
        }
    }

    /// <summary>Of two contents under one id, counts the one that comes first.</summary>
    public sealed class ConflictCountsOnce : ReferenceStages
    {
        public override IEnumerable<Activity> Once(IEnumerable<Activity> activities, List<Finding> findings) =>
            activities.GroupBy(activity => activity.Id).OrderBy(copies => copies.Key).Select(copies => copies.First());
    }

    /// <summary>Never looks whether an id came before.</summary>
    public sealed class NoDuplicateCheck : ReferenceStages
    {
        public override IEnumerable<Activity> Once(IEnumerable<Activity> activities, List<Finding> findings) => activities;
    }

    /// <summary>Forgets that deductions can be capped.</summary>
    public sealed class CreditCapsOnly : ReferenceStages
    {
        public override void Caps(ReferenceRequest request, List<ReferenceEntry> entries) => base.Caps(request, [.. entries.Where(entry => entry.Value.Sign > 0)]);
    }

    /// <summary>Cuts an activity whole when it does not fit what is left.</summary>
    public sealed class TrimsWholeActivities : ReferenceStages
    {
        public override void UseUp(IEnumerable<ReferenceEntry> window, BigInteger points, string? rule)
        {
            var left = points;
            foreach (var entry in window)
            {
                var fits = BigInteger.Abs(entry.Value) <= left;
                left -= fits ? BigInteger.Abs(entry.Value) : 0;
                entry.TrimTo(fits ? entry.Value : 0, rule);
            }
        }
    }

    /// <summary>Lets suspended days earn.</summary>
    public sealed class SuspensionForgotten : ReferenceStages
    {
        public override bool Suspended(ReferenceRequest request, ScoredRule rule, Activity activity, Exact value) => false;
    }

    /// <summary>Knows what was recorded later.</summary>
    public sealed class Clairvoyant : ReferenceStages
    {
        public override IEnumerable<Activity> Known(IEnumerable<Activity> activities, DateTimeOffset? asOf) => activities;
    }

    /// <summary>Applies the ceiling, and forgets the floor.</summary>
    public sealed class FloorForgotten : ReferenceStages
    {
        public override void Bound(PointsScheme scheme, ref BigInteger total, List<StatementLine> lines)
        {
            if (scheme.Ceiling is { } ceiling && total > ceiling.TenThousandths)
            {
                lines.Add(new(LineKind.Ceiling, InRange(ceiling.TenThousandths - total)));
                total = ceiling.TenThousandths;
            }
        }
    }

    /// <summary>Lets weeks begin on Sunday.</summary>
    public sealed class WeekFromSunday : ReferenceStages
    {
        public override string WindowOf(ReferenceRequest request, PointsWindow window, Activity activity) => window is PointsWindow.Week
            ? $"{activity.OccurredOn.DayNumber - (int)activity.OccurredOn.DayOfWeek}" : base.WindowOf(request, window, activity);
    }

    /// <summary>Applies the longest window first, where it wastes what shorter ones would have cut anyway.</summary>
    public sealed class LongestWindowFirst : ReferenceStages
    {
        public override void Caps(ReferenceRequest request, List<ReferenceEntry> entries)
        {
            foreach (var category in request.Scheme.Categories)
            {
                foreach (var cap in category.Caps.Reverse())
                {
                    foreach (var window in entries.Where(entry => entry.Rule.Category == category.Id && entry.Value.Sign == (cap.On is CapTarget.Credits ? 1 : -1)).GroupBy(entry => WindowOf(request, cap.Per, entry.Activity)))
                        UseUp(window, cap.Points.TenThousandths, null);
                }
            }
        }
    }

    /// <summary>Adds up parts without looking whether an id is in both.</summary>
    public sealed class DoubleMerge() : StagesScorer(new())
    {
        public override ScoringReport ScoreInParts(ScoredPeriod period)
        {
            var (first, second) = Scorers.Parts(period.Activities);
            return Over(period, [.. first, .. second.Select(activity => new Activity(ActivityId.From($"2/{activity.Id}"), activity.Subject, activity.Kind, activity.OccurredOn, activity.Quantity, activity.Tags, activity.RecordedAt, activity.Recorder))]);
        }
    }
}
