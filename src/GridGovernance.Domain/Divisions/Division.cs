namespace GridGovernance.Domain.Divisions;

/// <summary>An administrative division of a registry: its code and its name. <c>default</c> is the whole country without a name.</summary>
public readonly record struct Division
{
    private readonly string? name;

    internal Division(DivisionCode code, string name) => (Code, this.name) = (code, name);

    /// <summary>The 12-digit code.</summary>
    public DivisionCode Code { get; }

    /// <summary>The official name, such as 科尔沁镇.</summary>
    public string Name => name ?? "";

    /// <summary>Code and name.</summary>
    public override string ToString() => $"{Code} {Name}";
}
