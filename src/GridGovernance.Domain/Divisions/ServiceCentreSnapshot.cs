namespace GridGovernance.Domain.Divisions;

/// <summary>A service centre within a <see cref="BannerSnapshot"/>.</summary>
public sealed record ServiceCentreSnapshot
{
    /// <summary>The township or village.</summary>
    public required string Division { get; init; }

    /// <summary>The opening hours in their one spelling.</summary>
    public required string Hours { get; init; }

    /// <summary>The day it was opened.</summary>
    public required string OpenedOn { get; init; }
}
