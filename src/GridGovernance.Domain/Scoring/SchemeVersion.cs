using System.Globalization;

namespace GridGovernance.Domain.Scoring;

/// <summary>Which version of which scheme scored.</summary>
public sealed record SchemeVersion
{
    /// <summary>A version of a scheme.</summary>
    /// <param name="id">The scheme's id.</param>
    /// <param name="version">Its version, 1 or more.</param>
    public SchemeVersion(string id, int version)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        ArgumentOutOfRangeException.ThrowIfLessThan(version, 1);
        Version = version;
    }

    /// <summary>The scheme's id.</summary>
    public string Id { get; }

    /// <summary>Its version, 1 or more.</summary>
    public int Version { get; }

    /// <summary>Id and version, as <c>grid-worker-month/3</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Id}/{Version}");
}
