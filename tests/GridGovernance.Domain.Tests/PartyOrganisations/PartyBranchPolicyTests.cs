using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.PartyOrganisations;

namespace GridGovernance.Domain.Tests.PartyOrganisations;

public class PartyBranchPolicyTests
{
    [Theory]
    [InlineData(2, 0, 0, "party.too-few-members")]
    [InlineData(2, 5, 0, "party.too-few-members")]
    [InlineData(3, 0, 0, "")]
    [InlineData(6, 0, 0, "")]
    [InlineData(7, 0, 0, "party.no-committee")]
    [InlineData(7, 0, 2, "party.committee-size")]
    [InlineData(7, 0, 3, "")]
    [InlineData(7, 0, 5, "")]
    [InlineData(7, 0, 6, "party.committee-large")]
    [InlineData(7, 0, 7, "party.committee-large")]
    [InlineData(8, 0, 8, "party.committee-size")]
    [InlineData(50, 0, 5, "")]
    [InlineData(50, 1, 5, "party.too-many-members")]
    public void Judge_WarnsAtEachBound(int full, int probationary, int committee, string codes)
    {
        var (clerk, on) = (PersonId.From("clerk"), new DateOnly(2026, 1, 1));
        var branch = PartyBranch.Found(UnitId.From("branch"), DivisionCode.Parse("152221105215"), clerk, on);
        for (var i = 0; i < full + probationary; i++)
            branch.Admit(PersonId.From(i), i < full ? MemberStanding.Full : MemberStanding.Probationary, clerk, on).OrThrow();
        branch.ElectCommittee([.. Enumerable.Range(0, committee).Select(i => PersonId.From(i))], clerk, on).OrThrow();

        var warnings = PartyBranchPolicy.Default.Judge(branch);

        Assert.Equal(codes, string.Join(' ', warnings.Select(warning => warning.Code)));
        Assert.All(warnings, warning => Assert.Equal(FindingSeverity.Warning, warning.Severity));
    }
}
