using GridGovernance.Domain.Pairing;

namespace GridGovernance.Domain.PropertyTests.Pairing;

/// <summary>Links with one planted fault each, as a hasty author would make it.</summary>
internal static class FaultyLinks
{
    /// <summary>Answers for any day with the member of the last span.</summary>
    public sealed class KnowsOnlyTheLast(HouseholdLinks links) : LibraryLinks(links)
    {
        public override PersonId? MemberOf(HouseholdId household, DateOnly on) => History(household) is [.., var last] ? last.Member : null;
    }

    /// <summary>Links over what is there.</summary>
    public sealed class LinksTwice(HouseholdLinks links) : LibraryLinks(links)
    {
        public override bool Link(HouseholdId household, PersonId member, PersonId by, DateOnly on) => Unlink(household, by, on) | base.Link(household, member, by, on);
    }

    /// <summary>Lets whoever leaves keep the households that nobody takes.</summary>
    public sealed class KeepsTheRest(HouseholdLinks links) : LibraryLinks(links)
    {
        public override HouseholdsHandedOver? HandOver(PersonId from, IReadOnlyCollection<HouseholdLink> to, PersonId by, DateOnly on)
        {
            var done = base.HandOver(from, to, by, on);
            foreach (var household in done?.Unlinked ?? [])
                Link(household, from, by, on);
            return done;
        }
    }

    /// <summary>Does not tell whom nobody takes.</summary>
    public sealed class SilentAboutTheRest(HouseholdLinks links) : LibraryLinks(links)
    {
        public override HouseholdsHandedOver? HandOver(PersonId from, IReadOnlyCollection<HouseholdLink> to, PersonId by, DateOnly on) =>
            base.HandOver(from, to, by, on) is { } done ? done with { Unlinked = [] } : null;
    }

    /// <summary>Hands over one by one, and stops at the first that cannot be.</summary>
    public sealed class HandsOverHalf(HouseholdLinks links) : LibraryLinks(links)
    {
        public override HouseholdsHandedOver? HandOver(PersonId from, IReadOnlyCollection<HouseholdLink> to, PersonId by, DateOnly on)
        {
            foreach (var link in On(on).Where(link => link.Member == from))
                if (!Unlink(link.Household, by, on))
                    return null;
            return base.HandOver(from, [], by, on);
        }
    }

    /// <summary>Counts the adoption of a plan once for each household.</summary>
    public sealed class CountsEachHousehold(HouseholdLinks links) : LibraryLinks(links)
    {
        private long more;

        public override long Version => Links.Version + more;

        public override PlanAdopted? Adopt(PairingPlan plan, PersonId by, DateOnly on)
        {
            var done = base.Adopt(plan, by, on);
            more += done?.Linked.Count ?? 0;
            return done;
        }
    }

    /// <summary>Stores only who leads whom, and not who did.</summary>
    public sealed class ForgetsThePast(HouseholdLinks links) : LibraryLinks(links)
    {
        protected override HouseholdLinksSnapshot Stored(HouseholdLinksSnapshot snapshot) =>
            snapshot with { Households = [.. snapshot.Households.Where(history => history.Spans[^1].Before is null).Select(history => history with { Spans = [history.Spans[^1]] })] };
    }

    /// <summary>Loses the version in the store.</summary>
    public sealed class BeginsAnew(HouseholdLinks links) : LibraryLinks(links)
    {
        protected override HouseholdLinksSnapshot Stored(HouseholdLinksSnapshot snapshot) => snapshot with { Version = 0 };
    }
}
