namespace GridGovernance.Domain.Pairing;

/// <summary>A link that breaks a hard constraint.</summary>
public sealed record BrokenLink
{
    /// <summary>The code that names the scope as the constraint broken.</summary>
    public const string ScopeCode = "pairing.scope";

    internal BrokenLink(HouseholdLink link, string constraint) => (Link, Constraint) = (link, constraint);

    /// <summary>The link.</summary>
    public HouseholdLink Link { get; }

    /// <summary>The code of the constraint it breaks.</summary>
    public string Constraint { get; }
}
