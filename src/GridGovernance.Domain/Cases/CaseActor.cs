namespace GridGovernance.Domain.Cases;

/// <summary>Who does something to a case: a person, acting for a unit.</summary>
public sealed record CaseActor
{
    /// <summary>A person acting for a unit.</summary>
    /// <exception cref="ArgumentException">Either id is <c>default</c>.</exception>
    public CaseActor(PersonId person, UnitId unit)
    {
        Person = Guard.Against.Default(person);
        Unit = Guard.Against.Default(unit);
    }

    /// <summary>The person.</summary>
    public PersonId Person { get; }

    /// <summary>The unit the person acts for.</summary>
    public UnitId Unit { get; }
}
