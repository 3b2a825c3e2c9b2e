using System.Globalization;

namespace GridGovernance.Domain.Pairing;

/// <summary>
/// How many households one member leads: from a minimum to a maximum, both included, 0 to <see cref="Limit"/>.
/// <c>default</c> is 0..0, a member who leads nobody.
/// </summary>
public readonly record struct LoadRange
{
    /// <summary>The largest load that can be declared, 1,000,000 households; more than any banner has.</summary>
    public const int Limit = 1_000_000;

    private LoadRange(int min, int max) => (Min, Max) = (min, max);

    /// <summary>The fewest households the member should lead.</summary>
    public int Min { get; }

    /// <summary>The most households the member can lead: the member's places.</summary>
    public int Max { get; }

    /// <summary>Whether 0 ≤ min ≤ max ≤ <see cref="Limit"/>; never throws.</summary>
    public static bool TryCreate(int min, int max, out LoadRange range)
    {
        var valid = 0 <= min && min <= max && max <= Limit;
        range = valid ? new(min, max) : default;
        return valid;
    }

    /// <summary>The range from min to max.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not 0 ≤ min ≤ max ≤ <see cref="Limit"/>.</exception>
    public static LoadRange Create(int min, int max) => TryCreate(min, max, out var range) ? range
        : throw new ArgumentOutOfRangeException(nameof(max), string.Create(CultureInfo.InvariantCulture, $"{min}..{max} must satisfy 0 <= min <= max <= {Limit}."));

    /// <summary>Whether a load lies in the range.</summary>
    public bool Contains(int load) => Min <= load && load <= Max;

    /// <summary>The range as <c>0..10</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Min}..{Max}");
}
