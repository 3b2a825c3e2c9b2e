using GridGovernance.Domain.Comparisons;
using GridGovernance.Domain.Scoring;
using GridGovernance.Domain.Testing.Comparisons;

namespace GridGovernance.Domain.PropertyTests.Comparisons;

/// <summary>What one subject has under both schemes; money in fen.</summary>
internal sealed record ComparedFigure(SubjectId Subject, Points Before, Points After, Points Change, long PayBefore, long PayAfter, long PayChange, IReadOnlyList<Points> Causes, Points Interaction)
{
    public override string ToString() => $"{Subject} {Before}->{After} {Change} pay {PayBefore}->{PayAfter} {PayChange} causes [{string.Join(' ', Causes)}] rest {Interaction}";
}

/// <summary>A comparison as the laws see it.</summary>
internal sealed record ComparedFigures(IReadOnlyList<ComparedFigure> Subjects, IReadOnlyList<(string Part, Points Change, bool Isolated)> Causes, Points Change, Points Interaction, long Budget)
{
    public override string ToString() => $"{string.Join('\n', Subjects)}\n{string.Join(", ", Causes)}\nin all {Change}, rest {Interaction}, budget {Budget}";
}

/// <summary>Whoever compares two schemes; null where the population cannot be scored under both.</summary>
internal interface IComparer
{
    ComparedFigures? Compare(ComparedCase found, PointsScheme before, PointsScheme after);
}

/// <summary>The library.</summary>
internal sealed class LibraryComparer : IComparer
{
    public ComparedFigures? Compare(ComparedCase found, PointsScheme before, PointsScheme after)
    {
        if (!(ReferenceEquals(before, after) ? found.CompareWithItself() : ReferenceEquals(before, found.After) ? found.CompareBack() : found.Compare()).Succeeded(out var comparison, out _))
            return null;
        return new([.. comparison.Subjects.Select(subject => new ComparedFigure(subject.Subject, subject.Before.Total, subject.After.Total, subject.Change, subject.PayBefore!.Pay.Fen, subject.PayAfter!.Pay.Fen, subject.PayChange.Fen, subject.Causes, subject.Interaction))],
            [.. comparison.Causes.Select(cause => (cause.Part.ToString(), cause.Change, cause.Isolated))], comparison.Change, comparison.Interaction, comparison.BudgetChange!.Value.Fen);
    }
}
