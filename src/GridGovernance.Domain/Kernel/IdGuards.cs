using System.Runtime.CompilerServices;

namespace GridGovernance.Domain.Kernel;

/// <summary>Refuses <c>default</c> where a person, unit or subject is needed in every scoring. Said of each by itself: a generic guard is compiled anew for each by every process.</summary>
internal static class IdGuards
{
    public static PersonId Missing(this IGuardClause clause, PersonId input, [CallerArgumentExpression(nameof(input))] string? parameterName = null) =>
        input.IsDefault ? throw IsMissing(nameof(PersonId), parameterName) : input;

    public static UnitId Missing(this IGuardClause clause, UnitId input, [CallerArgumentExpression(nameof(input))] string? parameterName = null) =>
        input.IsDefault ? throw IsMissing(nameof(UnitId), parameterName) : input;

    public static SubjectId Missing(this IGuardClause clause, SubjectId input, [CallerArgumentExpression(nameof(input))] string? parameterName = null) =>
        input.IsDefault ? throw IsMissing(nameof(SubjectId), parameterName) : input;

    /// <summary>What a guard of one id throws, in the words of the general one.</summary>
    public static ArgumentException IsMissing(string type, string? parameterName) => new($"Parameter [{parameterName}] is default value for type {type}", parameterName);
}
