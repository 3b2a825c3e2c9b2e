using System.Globalization;

namespace GridGovernance.Domain.Pairing;

/// <summary>The household's link changed on a later day, and history is not rewritten.</summary>
/// <param name="Household">The household.</param>
/// <param name="LastChange">The day of its last change; a change may come on this day or later.</param>
public sealed record HouseholdChangedLater(HouseholdId Household, DateOnly LastChange) : Refusal("pairing.changed-later")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        string.Create(CultureInfo.InvariantCulture, $"household {Household} changed on {LastChange:yyyy-MM-dd}, and nothing can change before that"),
        string.Create(CultureInfo.InvariantCulture, $"户 {Household} 已于 {LastChange:yyyy-MM-dd} 变动，不能更改此前的记录"));
}

/// <summary>The household has a member already.</summary>
/// <param name="Household">The household.</param>
/// <param name="Member">Its member.</param>
public sealed record HouseholdAlreadyLinked(HouseholdId Household, PersonId Member) : Refusal("pairing.already-linked")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new($"household {Household} is led by {Member}", $"户 {Household} 已由 {Member} 联系");
}

/// <summary>The household has no member.</summary>
/// <param name="Household">The household.</param>
public sealed record HouseholdNotLinked(HouseholdId Household) : Refusal("pairing.not-linked")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new($"household {Household} has no member", $"户 {Household} 没有联系党员");
}

/// <summary>A household is handed over that the member does not lead.</summary>
/// <param name="Household">The household.</param>
/// <param name="Member">The member.</param>
public sealed record HouseholdNotLedBy(HouseholdId Household, PersonId Member) : Refusal("pairing.not-led-by")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new($"household {Household} is not led by {Member}", $"户 {Household} 并非由 {Member} 联系");
}
