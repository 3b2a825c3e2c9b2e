using System.Globalization;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.PropertyTests.Scoring;

/// <summary>Custom rules as hasty authors write them, one fault each. All read the kind <c>duty</c>.</summary>
internal static class FaultyRules
{
    public abstract class DutyRule : IPointsRule
    {
        public string Id => "faulty.duty";

        public string Version => "1";

        public virtual IReadOnlyList<ActivityKind> Kinds => [ActivityKind.Parse("duty")];

        public abstract RuleAnswer Evaluate(Activity activity);
    }

    /// <summary>Pays more at some times of the day.</summary>
    public sealed class ReadsTheClock : DutyRule
    {
        public override RuleAnswer Evaluate(Activity activity) => RuleAnswer.Worth((int)(DateTime.UtcNow.Ticks % 5));
    }

    /// <summary>Pays the first hundred activities it ever sees.</summary>
    public sealed class CountsItsCalls : DutyRule
    {
        private int calls;

        public override RuleAnswer Evaluate(Activity activity) => RuleAnswer.Worth(++calls <= 100 ? 2 : 1);
    }

    /// <summary>Pays a day less when the last activity was on the same day.</summary>
    public sealed class RemembersTheLast : DutyRule
    {
        private DateOnly last;

        public override RuleAnswer Evaluate(Activity activity)
        {
            var sameDay = last == activity.OccurredOn || last == default;
            last = activity.OccurredOn;
            return RuleAnswer.Worth(sameDay ? 2 : 3);
        }
    }

    /// <summary>Keeps its own list of ids, so that a statement asked for twice differs.</summary>
    public sealed class PaysEachIdOnce : DutyRule
    {
        private readonly HashSet<ActivityId> seen = [];

        public override RuleAnswer Evaluate(Activity activity) => seen.Add(activity.Id) ? RuleAnswer.Worth(3) : RuleAnswer.NoMatch("seen", "new", "seen");
    }

    /// <summary>Takes a tag for granted.</summary>
    public sealed class ThrowsWithoutTheTag : DutyRule
    {
        public override RuleAnswer Evaluate(Activity activity) => RuleAnswer.Worth(activity.Tag("level")!.Length);
    }

    /// <summary>Forgets to answer.</summary>
    public sealed class ForgetsToAnswer : DutyRule
    {
        public override RuleAnswer Evaluate(Activity activity) => activity.Quantity > Quantity.Of(2) ? default : RuleAnswer.Worth(1);
    }

    /// <summary>Pays less for what is recorded in the afternoon, although only the day it occurred on decides.</summary>
    public sealed class FinesLateRecords : DutyRule
    {
        public override RuleAnswer Evaluate(Activity activity) => RuleAnswer.Worth(activity.RecordedAt is { Hour: >= 12 } ? 1 : 2);
    }

    /// <summary>Reads a number the way the machine's culture writes it.</summary>
    public sealed class ReadsByCulture : DutyRule
    {
        public override RuleAnswer Evaluate(Activity activity) =>
            decimal.TryParse(activity.Tag("remark") ?? "2", NumberStyles.Number, CultureInfo.CurrentCulture, out var number) ? RuleAnswer.Worth(Points.FromTenThousandths((long)(number * 10_000))) : RuleAnswer.NoMatch("remark", "a number", "none");
    }

    /// <summary>Writes into a field that all threads share.</summary>
    public sealed class SharesScratch : DutyRule
    {
        private int asking;

        public override RuleAnswer Evaluate(Activity activity)
        {
            var alone = Interlocked.Increment(ref asking) == 1;
            Thread.Sleep(1);
            Interlocked.Decrement(ref asking);
            return RuleAnswer.Worth(alone ? 1 : 2);
        }
    }

    /// <summary>Learns kinds as it goes.</summary>
    public sealed class GrowsItsKinds : DutyRule
    {
        private readonly List<ActivityKind> kinds = [ActivityKind.Parse("duty")];

        public override IReadOnlyList<ActivityKind> Kinds
        {
            get
            {
                kinds.Add(ActivityKind.Parse($"duty-{kinds.Count}"));
                return [.. kinds];
            }
        }

        public override RuleAnswer Evaluate(Activity activity) => RuleAnswer.Worth(1);
    }

    /// <summary>Claims that more is never worth less, and pays less for more.</summary>
    public sealed class MoreIsLess : DutyRule
    {
        public override RuleAnswer Evaluate(Activity activity) => RuleAnswer.Worth(activity.Quantity >= Quantity.Of(3) ? 1 : 4);
    }

    /// <summary>Pays falling worths in the order it is asked, so a month scored twice differs.</summary>
    public sealed class PaysFirstComers : DutyRule
    {
        private int left = 400;

        public override RuleAnswer Evaluate(Activity activity) => RuleAnswer.Worth(left > 0 ? left-- % 4 : 0);
    }
}
