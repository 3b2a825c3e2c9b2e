using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.PropertyTests.Comparisons;

/// <summary>Comparers with one planted fault each, as a hasty author would make it.</summary>
internal static class FaultyComparers
{
    /// <summary>Books what one part does to the next part.</summary>
    public sealed class CauseMisattributed : NaiveComparer
    {
        protected override Points[][] Attributed(Points[][] effects) => effects.Length == 0 ? effects : [.. effects[1..], effects[0]];
    }

    /// <summary>Lays the parts over one another instead of each alone.</summary>
    public sealed class PartsPileUp : NaiveComparer
    {
        protected override PointsScheme? Overlay(PointsScheme before, PointsScheme after, IReadOnlyList<string> parts, string part) =>
            Edited(before, after, parts.TakeWhile(earlier => earlier != part).Append(part));
    }

    /// <summary>Forgets what the parts do together.</summary>
    public sealed class InteractionForgotten : NaiveComparer
    {
        protected override Points Interaction(Points change, IReadOnlyList<Points> causes) => Points.Zero;
    }

    /// <summary>Takes before less after.</summary>
    public sealed class WrongWayRound : NaiveComparer
    {
        protected override Points Change(PointsStatement before, PointsStatement after) => before.Total - after.Total;
    }

    /// <summary>Counts what the second scheme costs as what it costs more.</summary>
    public sealed class BudgetOfTheSecond : NaiveComparer
    {
        protected override long Budget(IReadOnlyList<ComparedFigure> figures) => figures.Sum(figure => figure.PayAfter);
    }

    /// <summary>Counts what winners cost, and not what losers save.</summary>
    public sealed class LosersForgotten : NaiveComparer
    {
        protected override long Budget(IReadOnlyList<ComparedFigure> figures) => figures.Sum(figure => Math.Max(0, figure.PayChange));
    }
}
