namespace GridGovernance.Domain.Testing;

/// <summary>How the parts of generated cases shrink.</summary>
internal static class Shrinks
{
    /// <summary>The list without one half of it, and without each of its parts.</summary>
    public static IEnumerable<IReadOnlyList<T>> Fewer<T>(IReadOnlyList<T> list)
    {
        if (list.Count > 2)
        {
            yield return [.. list.Take(list.Count / 2)];
            yield return [.. list.Skip(list.Count / 2)];
        }

        for (var left = 0; left < list.Count; left++)
            yield return [.. list.Where((_, at) => at != left)];
    }

    /// <summary>The same of a list whose parts build on each other, and without each two of them: what was done and undone again can only go together.</summary>
    public static IEnumerable<IReadOnlyList<T>> Shorter<T>(IReadOnlyList<T> list) => Fewer(list).Concat(
        from left in Enumerable.Range(0, list.Count)
        from other in Enumerable.Range(left + 1, list.Count - left - 1)
        select (IReadOnlyList<T>)[.. list.Where((_, at) => at != left && at != other)]);

    /// <summary>The list with one of its parts simpler.</summary>
    public static IEnumerable<IReadOnlyList<T>> OneSimpler<T>(IReadOnlyList<T> list, Func<T, IEnumerable<T>> simpler) =>
        list.SelectMany((part, i) => simpler(part).Select(other => (IReadOnlyList<T>)[.. list.Select((same, at) => at == i ? other : same)]));

    /// <summary>Numbers between the least and this one: the least, half the way, the one before.</summary>
    public static IEnumerable<int> Nearer(int least, int number) => new[] { least, least + ((number - least) / 2), number - 1 }.Where(nearer => least <= nearer && nearer < number).Distinct();
}
