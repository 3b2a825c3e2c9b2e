namespace GridGovernance.Domain.Divisions;

/// <summary>A division of a <see cref="Banner"/> with its history. Immutable; the banner replaces it. A retired one is kept for ever, so that its code is never used again.</summary>
public sealed record RegisteredDivision
{
    internal RegisteredDivision(DivisionCode code, string name, DateOnly addedOn) => (Code, Name, AddedOn) = (code, name, addedOn);

    /// <summary>The 12-digit code.</summary>
    public DivisionCode Code { get; }

    /// <summary>The present name; of a retired one, the last.</summary>
    public string Name { get; internal init; }

    /// <summary>The day from which it is registered here.</summary>
    public DateOnly AddedOn { get; }

    /// <summary>The day from which it is retired; null while it is in use.</summary>
    public DateOnly? RetiredOn { get; internal init; }

    /// <summary>The division it was merged into; null if none.</summary>
    public DivisionCode? Successor { get; internal init; }

    /// <summary>Its former names, oldest first.</summary>
    public IReadOnlyList<FormerName> FormerNames { get; internal init; } = [];

    /// <summary>The name it bore on a day; before its first day, the first name.</summary>
    public string NameOn(DateOnly day) => FormerNames.FirstOrDefault(former => day < former.Until)?.Name ?? Name;
}
