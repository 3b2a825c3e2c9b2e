using FsCheck;
using FsCheck.Fluent;

namespace GridGovernance.Domain.Testing.Kernel;

/// <summary>Calendar days where rules change: ends of months, quarters and years, leap days, weekends.</summary>
internal static class Days
{
    public static readonly DateOnly Plain = new(2026, 1, 1);

    private static readonly DateOnly[] Edges =
    [
        new(2023, 12, 31), new(2024, 1, 1), new(2024, 2, 28), new(2024, 2, 29), new(2024, 3, 1), new(2025, 6, 30), new(2025, 7, 1),
        new(2025, 12, 31), Plain, new(2026, 3, 31), new(2026, 4, 1), new(2026, 12, 27), new(2026, 12, 28), new(2027, 1, 3),
    ];

    public static readonly Gen<DateOnly> Any = Gen.Frequency(
        (4, Gen.Choose(0, 1825).Select(days => new DateOnly(2023, 1, 1).AddDays(days))),
        (4, Gen.Elements(Edges)),
        (1, Gen.Elements(DateOnly.MinValue, DateOnly.MaxValue)));

    public static IEnumerable<DateOnly> Shrink(DateOnly day) => day == Plain ? [] : [Plain, new DateOnly(2026, day.Month, 1)];
}
