using System.Runtime.CompilerServices;

namespace GridGovernance.Domain.Scoring;

/// <summary>Refuses <c>default</c> where the id or kind of an activity is needed; see <see cref="IdGuards"/>.</summary>
internal static class ActivityGuards
{
    public static ActivityId Missing(this IGuardClause clause, ActivityId input, [CallerArgumentExpression(nameof(input))] string? parameterName = null) =>
        input.IsDefault ? throw IdGuards.IsMissing(nameof(ActivityId), parameterName) : input;

    public static ActivityKind Missing(this IGuardClause clause, ActivityKind input, [CallerArgumentExpression(nameof(input))] string? parameterName = null) =>
        input.IsDefault ? throw IdGuards.IsMissing(nameof(ActivityKind), parameterName) : input;
}
