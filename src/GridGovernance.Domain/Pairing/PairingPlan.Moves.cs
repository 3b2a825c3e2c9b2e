namespace GridGovernance.Domain.Pairing;

public sealed partial class PairingPlan
{
    /// <summary>Every household whose link differs from the case's previous links, by id, each with its reason. Households that keep their member are not listed.</summary>
    public IReadOnlyList<PairingMove> Moves()
    {
        var before = Case.Previous.ToDictionary(link => link.Household, link => link.Member);
        var moves = new List<PairingMove>();
        foreach (var household in Case.Households)
        {
            PersonId? from = before.TryGetValue(household.Id, out var old) ? old : null;
            var to = LinkOf(household.Id)?.Member;
            if (from != to)
                moves.Add(new(household.Id, from, to, ReasonOf(household, from, to)));
        }

        moves.AddRange(Case.Previous.Where(link => Case.Household(link.Household) is null).Select(link => new PairingMove(link.Household, link.Member, null, MoveReason.HouseholdLeft)));
        return [.. moves.OrderBy(move => move.Household)];
    }

    private MoveReason ReasonOf(PairingHousehold household, PersonId? from, PersonId? to)
    {
        if (to is null)
            return MoveReason.NoPlace;
        if (from is null)
            return MoveReason.FirstLink;
        if (Case.Member(from.Value) is not { } old)
            return MoveReason.MemberLeft;
        if (!Case.MayLead(old, household))
            return MoveReason.NoLongerAllowed;
        var link = LinkOf(household.Id)!;
        var (now, then) = ((link.OutsideGrid, link.Cost), (old.Grid != household.Grid, Case.CostOf(old, household)));
        return now.CompareTo(then) < 0 ? MoveReason.CostsLess : MoveReason.MakesRoom;
    }
}
