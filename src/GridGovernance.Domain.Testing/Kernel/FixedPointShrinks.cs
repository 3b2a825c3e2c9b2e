namespace GridGovernance.Domain.Testing.Kernel;

/// <summary>How numbers with four decimals shrink: to zero, to wholes, to half, to the other sign; each nearer to a number people read at a glance.</summary>
internal static class FixedPointShrinks
{
    public const long Limit = 900_000_000_000 * One;
    private const long One = 10_000;

    public static IEnumerable<long> Of(long units)
    {
        if (units == 0)
            yield break;
        yield return 0;
        if (units < 0)
            yield return -units;
        if (units % One != 0 && units / One != 0)
            yield return units / One * One;
        if (units % One == 0 && units / One / 2 * One != 0)
            yield return units / One / 2 * One;
        if (units % One == 0 && Math.Abs(units) > One)
            yield return units - Math.Sign(units) * One;
        if (units % One != 0)
            yield return units / 10;
    }
}
