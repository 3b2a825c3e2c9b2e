using System.Collections;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.PropertyTests.Scoring;

/// <summary>Compares two schemes property by property, knowing nothing of how a scheme is written: what the writer forgot would not show in its own bytes.</summary>
internal static class SchemeDifference
{
    /// <summary>The path of the first property that differs, or null.</summary>
    public static string? Between(object? one, object? other, string path = "scheme")
    {
        if (one is IList list && other is IList second)
            return OfLists(list, second, path);
        if (one is null || other is null || one.GetType() != other.GetType())
            return ReferenceEquals(one, other) ? null : $"{path}: {one ?? "null"} against {other ?? "null"}";
        if (one.GetType() is not { IsClass: true } type || type.Namespace != typeof(PointsScheme).Namespace)
            return one.Equals(other) ? null : $"{path}: {one} against {other}";
        return type.GetProperties().Where(property => property.Name != nameof(PointsScheme.Warnings))
            .Select(property => Between(property.GetValue(one), property.GetValue(other), $"{path}.{property.Name}")).FirstOrDefault(difference => difference is not null);
    }

    private static string? OfLists(IList one, IList other, string path) => one.Count != other.Count
        ? $"{path}: {one.Count} against {other.Count}"
        : Enumerable.Range(0, one.Count).Select(i => Between(one[i], other[i], $"{path}[{i}]")).FirstOrDefault(difference => difference is not null);
}
