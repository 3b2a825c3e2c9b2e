using System.Globalization;
using GridGovernance.Domain.Pairing;

namespace GridGovernance.Domain.PropertyTests.Pairing;

/// <summary>Constraints, costs and planners as hasty authors write them, one fault each; and sound ones.</summary>
internal static class FaultyPairing
{
    /// <summary>A constraint that says no to every second household, by the number at its end.</summary>
    public class EvenHomesOnly : IPairingConstraint
    {
        public virtual string Code => "sample.even-homes";

        public virtual bool Allows(PairingMember member, PairingHousehold household) => household.Id.ToString()[^1] % 2 == 0;
    }

    public sealed class ShoutsItsCode : EvenHomesOnly
    {
        public override string Code => "EvenHomes";
    }

    /// <summary>Lets each member be asked about three times.</summary>
    public sealed class WearsOut : EvenHomesOnly
    {
        private readonly Dictionary<PersonId, int> asked = [];

        public override bool Allows(PairingMember member, PairingHousehold household) => (asked[member.Id] = asked.GetValueOrDefault(member.Id) + 1) <= 3;
    }

    /// <summary>Answers by the household asked about before.</summary>
    public sealed class RemembersTheLast : EvenHomesOnly
    {
        private HouseholdId last;

        public override bool Allows(PairingMember member, PairingHousehold household)
        {
            var again = last == household.Id || last.IsDefault;
            last = household.Id;
            return again;
        }
    }

    /// <summary>Reads metres the way the machine writes them.</summary>
    public sealed class ReadsByCulture : EvenHomesOnly
    {
        public override bool Allows(PairingMember member, PairingHousehold household) => (household.X / 4m).ToString(CultureInfo.CurrentCulture).Contains('.', StringComparison.Ordinal) || household.X == 0;
    }

    public sealed class SharesScratch : EvenHomesOnly
    {
        private int asking;

        public override bool Allows(PairingMember member, PairingHousehold household)
        {
            var alone = Interlocked.Increment(ref asking) == 1;
            Thread.Sleep(1);
            Interlocked.Decrement(ref asking);
            return alone && base.Allows(member, household);
        }
    }

    /// <summary>Allows a pair until the planner has seen it twice, so that plans link what it forbids.</summary>
    public sealed class TurnsAround : EvenHomesOnly
    {
        private readonly HashSet<HouseholdLink> seen = [];

        public override bool Allows(PairingMember member, PairingHousehold household) => seen.Add(new(household.Id, member.Id)) || base.Allows(member, household);
    }

    /// <summary>A cost by steepness: metres north count five times.</summary>
    public class Uphill : IPairingCost
    {
        public virtual string Code => "sample.uphill";

        public virtual long OfLink(PairingMember member, PairingHousehold household) => Math.Abs(member.Y - household.Y) * 5;

        public virtual long OfNthHousehold(PairingMember member, int nth) => nth;
    }

    public sealed class RewardsNeighbours : Uphill
    {
        public override long OfLink(PairingMember member, PairingHousehold household) => member.Y - household.Y;
    }

    public sealed class CheaperByTheDozen : Uphill
    {
        public override long OfNthHousehold(PairingMember member, int nth) => nth < 10 ? nth : 1;
    }

    public sealed class ReadsTheClock : Uphill
    {
        public override long OfLink(PairingMember member, PairingHousehold household) => DateTime.UtcNow.Ticks % 5;
    }

    /// <summary>Dearer when the household before was another one.</summary>
    public sealed class CostRemembersTheLast : Uphill
    {
        private HouseholdId last;

        public override long OfLink(PairingMember member, PairingHousehold household)
        {
            var again = last == household.Id;
            last = household.Id;
            return again ? 1 : 2;
        }
    }

    /// <summary>Counts the letters of metres as the machine writes them.</summary>
    public sealed class CostReadsByCulture : Uphill
    {
        public override long OfLink(PairingMember member, PairingHousehold household) => (household.X / 4m).ToString("N", CultureInfo.CurrentCulture).Contains(',', StringComparison.Ordinal) ? 1 : 2;
    }

    public sealed class CostSharesScratch : Uphill
    {
        private int asking;

        public override long OfLink(PairingMember member, PairingHousehold household)
        {
            var alone = Interlocked.Increment(ref asking) == 1;
            Thread.Sleep(1);
            Interlocked.Decrement(ref asking);
            return alone ? 2 : 1;
        }
    }

    public sealed class CostShoutsItsCode : Uphill
    {
        public override string Code => "Uphill";
    }

    /// <summary>Whose links grow dearer with every question, so that no plan made with it is the best.</summary>
    public sealed class GrowsDearer : Uphill
    {
        private long asked;

        public override long OfLink(PairingMember member, PairingHousehold household) => asked++ % 1_000;
    }

    /// <summary>Gives every household the first member with a free place, whoever lives there.</summary>
    public static IEnumerable<HouseholdLink> FirstComeFirstServed(PairingCase pairing, bool ownHouseholdToo = false, bool overload = false)
    {
        var loads = pairing.Members.ToDictionary(member => member.Id, _ => 0);
        foreach (var household in pairing.Households)
        {
            var member = pairing.Members.FirstOrDefault(member => (overload || loads[member.Id] < pairing.LoadOf(member).Max)
                && (pairing.MayLead(member, household) || (ownHouseholdToo && member.OwnHousehold == household.Id)));
            if (member is null)
                continue;
            loads[member.Id]++;
            yield return new(household.Id, member.Id);
        }
    }

    /// <summary>Breaks ties by where a member stood in a list that this planner kept.</summary>
    public sealed class PlansByMemory
    {
        private int calls;

        public IEnumerable<HouseholdLink> Plan(PairingCase pairing) => calls++ % 2 == 0 ? Best(pairing) : Best(pairing).Skip(1);

        private static IEnumerable<HouseholdLink> Best(PairingCase pairing) => new PairingPlanner().Plan(pairing).Links.Select(link => link.Link);
    }

    /// <summary>Reads distances as the machine writes them, and gives up on those it cannot read.</summary>
    public static IEnumerable<HouseholdLink> PlansByCulture(PairingCase pairing) =>
        decimal.TryParse("0.5", NumberStyles.AllowDecimalPoint, CultureInfo.CurrentCulture, out _) ? new PairingPlanner().Plan(pairing).Links.Select(link => link.Link) : [];

    /// <summary>Has one table for all who plan at the same time.</summary>
    public sealed class OneTable
    {
        private int planning;

        public IEnumerable<HouseholdLink> Plan(PairingCase pairing)
        {
            var alone = Interlocked.Increment(ref planning) == 1;
            Thread.Sleep(1);
            Interlocked.Decrement(ref planning);
            return alone ? new PairingPlanner().Plan(pairing).Links.Select(link => link.Link) : [];
        }
    }

    /// <summary>Stops looking when it sees a fifth person.</summary>
    public static IEnumerable<HouseholdLink> GivesUpInACrowd(PairingCase pairing) =>
        pairing.Members.Count > 2 ? [] : new PairingPlanner().Plan(pairing).Links.Select(link => link.Link);
}
