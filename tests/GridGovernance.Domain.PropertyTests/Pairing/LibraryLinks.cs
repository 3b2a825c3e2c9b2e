using GridGovernance.Domain.Pairing;

namespace GridGovernance.Domain.PropertyTests.Pairing;

/// <summary>The library's links as the laws see them; faults are planted by overriding one member.</summary>
internal class LibraryLinks(HouseholdLinks links)
{
    protected HouseholdLinks Links { get; private set; } = links;

    public virtual long Version => Links.Version;

    public string Json => Links.ToSnapshot().ToJson();

    public virtual PersonId? MemberOf(HouseholdId household, DateOnly on) => Links.MemberOf(household, on);

    public IReadOnlyList<HouseholdLink> On(DateOnly day) => Links.On(day);

    public IReadOnlyList<LinkSpan> History(HouseholdId household) => Links.History(household);

    public virtual bool Link(HouseholdId household, PersonId member, PersonId by, DateOnly on) => Links.Link(household, member, by, on).Succeeded(out _, out _);

    public virtual bool Unlink(HouseholdId household, PersonId by, DateOnly on) => Links.Unlink(household, by, on).Succeeded(out _, out _);

    public virtual HouseholdsHandedOver? HandOver(PersonId from, IReadOnlyCollection<HouseholdLink> to, PersonId by, DateOnly on) =>
        Links.HandOver(from, to, by, on).Succeeded(out var done, out _) ? done : null;

    public virtual PlanAdopted? Adopt(PairingPlan plan, PersonId by, DateOnly on) => Links.Adopt(plan, by, on).Succeeded(out var done, out _) ? done : null;

    /// <summary>Stores the links, and goes on with what is read back.</summary>
    public void Reread()
    {
        Assert.True(HouseholdLinksSnapshot.TryParse(Json, out var snapshot, out _));
        Links = HouseholdLinks.Restore(Stored(snapshot));
    }

    /// <summary>What the store gives back.</summary>
    protected virtual HouseholdLinksSnapshot Stored(HouseholdLinksSnapshot snapshot) => snapshot;
}
