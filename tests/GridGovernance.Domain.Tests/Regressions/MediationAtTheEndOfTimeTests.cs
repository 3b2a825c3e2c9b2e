using GridGovernance.Domain.Cases;
using GridGovernance.Domain.Grids;

namespace GridGovernance.Domain.Tests.Regressions;

/// <summary>A mediation opened so late that its limit lies past the last day there is threw when it was asked for it, and so did its snapshot when it was read. Found by KRN-12.</summary>
public class MediationAtTheEndOfTimeTests
{
    [Fact]
    public void ALimitPastTheLastDay_IsTheLastDay()
    {
        var mediation = JointMediation.Open(MediationId.From("m-1"), GridCode.Parse("152221105215001"), "land-use", [PersonId.From("a"), PersonId.From("b")], [UnitId.From("office")],
            DateOnly.MaxValue.AddDays(-1), MediationPolicy.CourtLinked).OrThrow();

        Assert.Equal(DateOnly.MaxValue, mediation.LastDay);
        Assert.True(mediation.HoldSession([UnitId.From("office")], DateOnly.MaxValue).Succeeded(out _, out _));
        Assert.True(JointMediation.TryRestore(mediation.ToSnapshot(), out var again, out _));
        Assert.Equal(DateOnly.MaxValue, again.LastDay);
    }
}
