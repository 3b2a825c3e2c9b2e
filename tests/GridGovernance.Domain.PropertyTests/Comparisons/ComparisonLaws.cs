using FsCheck;
using GridGovernance.Domain.Testing;
using GridGovernance.Domain.Testing.Comparisons;
using static GridGovernance.Domain.Testing.LawCheck;

namespace GridGovernance.Domain.PropertyTests.Comparisons;

/// <summary>The laws of comparisons as data, for the library, the oracle and the planted faults alike.</summary>
internal static class ComparisonLaws
{
    public static LawSet Of(IComparer comparer, Arbitrary<ComparedCase>? cases = null)
    {
        var found = cases ?? ComparisonValues.AnyComparedCase();
        return new([
            ForAll("CMP-1", "before + change = after for everyone, in points and in pay", found, each => Each(There(comparer, each), BeforeAndChangeMakeAfter)),
            ForAll("CMP-2", "a scheme compared with itself changes nothing", found, each => ItselfIsZero(comparer.Compare(each, each.Scored.Scheme, each.Scored.Scheme))),
            ForAll("CMP-3", "compared the other way round, changes and budget are the negative", found, each => BackIsNegative(There(comparer, each), comparer.Compare(each, each.After, each.Scored.Scheme))),
            ForAll("CMP-4", "causes and interaction sum to the change", found, each => Each(There(comparer, each), CausesAddUp)),
            ForAll("CMP-5", "a cause is what one part of the second document makes of the first, alone, as the reference engine scores it", found, each => AgreesWithTheOracle(There(comparer, each), There(new NaiveComparer(), each))),
        ]);
    }

    private static ComparedFigures? There(IComparer comparer, ComparedCase found) => comparer.Compare(found, found.Scored.Scheme, found.After);

    private static Said Each(ComparedFigures? compared, Func<ComparedFigures, bool> law) => compared is null ? Said.NotApplicable : Said.Of(law(compared), compared.ToString(), applies: compared.Subjects.Count > 0);

    private static bool BeforeAndChangeMakeAfter(ComparedFigures compared) => compared.Subjects.All(subject => subject.Before + subject.Change == subject.After && subject.PayBefore + subject.PayChange == subject.PayAfter);

    private static bool CausesAddUp(ComparedFigures compared) => compared.Subjects.All(subject => subject.Causes.Aggregate(subject.Interaction, (sum, cause) => sum + cause) == subject.Change)
        && compared.Causes.Aggregate(compared.Interaction, (sum, cause) => sum + cause.Change) == compared.Change;

    private static Said ItselfIsZero(ComparedFigures? compared) => Each(compared, itself =>
        itself is { Causes.Count: 0, Budget: 0 } && itself.Change == Points.Zero && itself.Subjects.All(subject => subject.Change == Points.Zero && subject.PayChange == 0));

    private static Said BackIsNegative(ComparedFigures? there, ComparedFigures? back) => there is null || back is null ? Said.NotApplicable
        : Said.Of(there.Change == -back.Change && there.Budget == -back.Budget && there.Subjects.Zip(back.Subjects).All(pair => pair.First.Change == -pair.Second.Change), $"{there}\nand back\n{back}", applies: there.Subjects.Count > 0);

    private static Said AgreesWithTheOracle(ComparedFigures? compared, ComparedFigures? oracle) =>
        Said.Of(compared?.ToString() == oracle?.ToString(), $"{compared}\nagainst\n{oracle}", applies: oracle?.Causes.Count > 0);
}
