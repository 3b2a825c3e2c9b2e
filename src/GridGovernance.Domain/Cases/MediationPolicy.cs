using System.Collections.Frozen;

namespace GridGovernance.Domain.Cases;

/// <summary>
/// Time limits of mediation and the matters that may not be mediated, as a policy. The defaults are published: about a month (30 days);
/// linked to a court 30 days, and at most 30 more on all parties' request. Which matters are excluded is the caller's, by ids of its own.
/// </summary>
public sealed class MediationPolicy
{
    private readonly FrozenSet<string> excluded;

    private MediationPolicy(int days, int extensionDays, FrozenSet<string> excluded) => (Days, ExtensionDays, this.excluded) = (days, extensionDays, excluded);

    /// <summary>30 days, no extension, nothing excluded.</summary>
    public static MediationPolicy Ordinary { get; } = Create(30, 0);

    /// <summary>30 days, and at most 30 more on all parties' request.</summary>
    public static MediationPolicy CourtLinked { get; } = Create(30, 30);

    /// <summary>Calendar days from the opening.</summary>
    public int Days { get; }

    /// <summary>Further calendar days that all parties together may ask for, once.</summary>
    public int ExtensionDays { get; }

    /// <summary>A policy of the office.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The days are below 1, or the extension is negative.</exception>
    public static MediationPolicy Create(int days, int extensionDays, params string[] excludedMatters)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(extensionDays);
        return new(days, extensionDays, Guard.Against.Null(excludedMatters).ToFrozenSet(StringComparer.Ordinal));
    }

    /// <summary>Whether a matter may be mediated.</summary>
    public bool IsMediable(string matter) => !excluded.Contains(Guard.Against.NullOrWhiteSpace(matter));
}
