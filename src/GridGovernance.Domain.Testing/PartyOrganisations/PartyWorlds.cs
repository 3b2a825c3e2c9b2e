using FsCheck;
using FsCheck.Fluent;
using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;
using GridGovernance.Domain.PartyOrganisations;

namespace GridGovernance.Domain.Testing.PartyOrganisations;

/// <summary>Generators of party branches that have lived: members, a committee, groups that serve grids, some dissolved.</summary>
public static class PartyWorlds
{
    private static readonly DivisionCode Seat = DivisionCode.Parse("152221105215");
    private static readonly PersonId Clerk = PersonId.From("clerk");
    private static readonly DateOnly Start = new(2026, 1, 1);

    /// <summary>Branches of up to 9 members and 4 groups over 6 grids after up to 40 changes; a change that the branch refuses is passed over.</summary>
    public static Arbitrary<PartyBranch> Branches() => Lives.Of(
        Arbs.Among(UnitId.From("branch")),
        Gen.Choose(0, 40).SelectMany(count => Gen.Choose(0, 1_000_000).ArrayOf(count)),
        id => PartyBranch.Found(id, Seat, Clerk, Start),
        (branch, _, change) => Change(branch, change % 10, PersonId.From(change / 10 % 9), UnitId.From(change / 90 % 4), GridCode.Create(Seat, change / 360 % 6 + 1), branch.LastChange.AddDays(change / 2160 % 2)));

    /// <summary>Applies the change of a number from 0 to 9, and says whether the branch took it.</summary>
    private static bool Change(PartyBranch branch, int kind, PersonId person, UnitId group, GridCode grid, DateOnly on) => kind switch
    {
        0 => branch.Admit(person, MemberStanding.Full, Clerk, on).Succeeded(out _, out _),
        1 => branch.Admit(person, MemberStanding.Probationary, Clerk, on).Succeeded(out _, out _),
        2 => branch.Confirm(person, Clerk, on).Succeeded(out _, out _),
        3 => branch.Release(person, Clerk, on).Succeeded(out _, out _),
        4 => branch.FormGroup(group, Clerk, on).Succeeded(out _, out _),
        5 => branch.AssignMember(person, group, Clerk, on).Succeeded(out _, out _),
        6 => branch.AppointGroupLeader(group, person, Clerk, on).Succeeded(out _, out _),
        7 => branch.Serve(group, grid, Clerk, on).Succeeded(out _, out _),
        8 => branch.ElectCommittee([.. branch.Members.Where(member => member.Standing is MemberStanding.Full).Select(member => member.Person).Append(person).Distinct().Take(5)], Clerk, on).Succeeded(out _, out _),
        _ => branch.DissolveGroup(group, Clerk, on).Succeeded(out _, out _),
    };
}
