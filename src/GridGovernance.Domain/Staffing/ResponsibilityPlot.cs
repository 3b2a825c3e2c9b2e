namespace GridGovernance.Domain.Staffing;

/// <summary>
/// What one person answers for (责任田, a plot of responsibility): named households, named duties, or both. Immutable, equal by content.
/// Duties are the caller's opaque words of 1 to 64 characters, such as <c>fire-lanes</c>; never a name or a number of a resident.
/// </summary>
public sealed class ResponsibilityPlot : IEquatable<ResponsibilityPlot>
{
    private ResponsibilityPlot(PersonId person, HouseholdId[] households, string[] duties) => (Person, Households, Duties) = (person, households, duties);

    /// <summary>Who answers.</summary>
    public PersonId Person { get; }

    /// <summary>The households answered for, in order of id.</summary>
    public IReadOnlyList<HouseholdId> Households { get; }

    /// <summary>The duties answered for, in ordinal order.</summary>
    public IReadOnlyList<string> Duties { get; }

    /// <summary>A plot of households and duties; what is named twice counts once.</summary>
    /// <exception cref="ArgumentException">The person or a household is <c>default</c>, a duty is no opaque text of 1 to 64 characters, or there is neither household nor duty.</exception>
    public static ResponsibilityPlot Of(PersonId person, IEnumerable<HouseholdId> households, IEnumerable<string>? duties = null)
    {
        Guard.Against.Default(person);
        HouseholdId[] homes = [.. Guard.Against.Null(households).Distinct().Order()];
        string[] tasks = [.. (duties ?? []).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (homes is [var first, ..] && first.IsDefault)
            throw new ArgumentException("A plot names households; one of them is default.", nameof(households));
        foreach (var task in tasks)
            OpaqueText.Require(task, "duty", nameof(duties));
        if (homes.Length + tasks.Length == 0)
            throw new ArgumentException("A plot answers for at least one household or duty.", nameof(households));
        return new(person, homes, tasks);
    }

    /// <inheritdoc/>
    public bool Equals(ResponsibilityPlot? other) => other is not null && Person == other.Person
        && Households.SequenceEqual(other.Households) && Duties.SequenceEqual(other.Duties, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ResponsibilityPlot);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Person, Households.Count, Duties.Count);
}
