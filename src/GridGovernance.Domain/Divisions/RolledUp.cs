namespace GridGovernance.Domain.Divisions;

/// <summary>A figure summed up to every level of a registry (逐级汇总): of each division, its own and all that lie in it. Immutable.</summary>
/// <typeparam name="T">The figure.</typeparam>
public sealed class RolledUp<T>
{
    private readonly DivisionRegistry registry;
    private readonly T[] sums;

    internal RolledUp(DivisionRegistry registry, T[] sums, T total, IReadOnlyList<(DivisionCode Division, T Figure)> unplaced) =>
        (this.registry, this.sums, Total, Unplaced) = (registry, sums, total, unplaced);

    /// <summary>The sum of every placed figure.</summary>
    public T Total { get; }

    /// <summary>Figures of divisions the registry does not hold, in the order given; they are in no sum.</summary>
    public IReadOnlyList<(DivisionCode Division, T Figure)> Unplaced { get; }

    /// <summary>The sum of a division.</summary>
    /// <exception cref="ArgumentException">The registry does not hold the division.</exception>
    public T this[DivisionCode division] => registry.IndexOf(division) is >= 0 and var index ? sums[index]
        : throw new ArgumentException($"The registry does not hold {division}.", nameof(division));

    /// <summary>The divisions of a level with their sums, in the order of the codes.</summary>
    /// <exception cref="ArgumentException">The level is none of the six.</exception>
    public IEnumerable<(Division Division, T Sum)> At(DivisionLevel level)
    {
        Guard.Against.EnumOutOfRange(level);
        return Enumerable.Range(0, sums.Length).Where(i => registry[i].Code.Level == level).Select(i => (registry[i], sums[i]));
    }
}
