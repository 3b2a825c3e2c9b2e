using System.Text;
using GridGovernance.Domain.Pairing;

namespace GridGovernance.Domain.Tests.Pairing;

/// <summary>A policy by its name and a policy by its document: what cannot be read is told, every finding with its path and all of them at once.</summary>
public class PolicyReadingTests
{
    [Theory]
    [InlineData("one-leads-two", 2)]
    [InlineData("one-leads-five", 5)]
    [InlineData("one-leads:0", 0)]
    [InlineData("one-leads:7", 7)]
    [InlineData("one-leads:1000000", 1_000_000)]
    public void TryParseName_OfANamedPolicy_GivesItsLoadAndContinuity(string name, int most)
    {
        Assert.True(PairingPolicy.TryParseName(name, out var policy));
        Assert.Equal((most, PairingPolicy.NamedContinuityWeight), (policy.Load.Max, policy.ContinuityWeight));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("one-leads-three")]
    [InlineData("One-Leads-Two")]
    [InlineData("one-leads:")]
    [InlineData("one-leads:-1")]
    [InlineData("one-leads: 2")]
    [InlineData("one-leads:1000001")]
    [InlineData("one-leads:99999999999")]
    public void TryParseName_OfAnythingElse_Refuses(string? name)
    {
        Assert.False(PairingPolicy.TryParseName(name, out var policy));
        Assert.Null(policy);
    }

    [Theory]
    [InlineData("""[]""", "$ pairing.policy-value Array", "$.format pairing.policy-value ", "$.max pairing.policy-value ")]
    [InlineData("""{"format":1}""", "$.max pairing.policy-value ")]
    [InlineData("""{"format":2,"max":3}""", "$.format pairing.policy-format 2")]
    [InlineData("""{"format":0,"max":3}""", "$.format pairing.policy-value 0")]
    [InlineData("""{"format":1,"max":2,"min":3}""", "$ pairing.load-upside-down 3..2")]
    [InlineData("""{"format":1,"max":2.5,"min":"1"}""", "$.max pairing.policy-value 2.5", "$.min pairing.policy-value \"1\"")]
    [InlineData("""{"format":1,"max":2,"scope":"town","distanceWeight":-1}""", "$.scope pairing.policy-value \"town\"", "$.distanceWeight pairing.policy-value -1")]
    [InlineData("""{"format":1,"max":2,"exclusions":{},"mustLinks":1,"loads":"none"}""",
        "$.exclusions pairing.policy-value Object", "$.mustLinks pairing.policy-value Number", "$.loads pairing.policy-value String")]
    [InlineData("""{"format":1,"max":2,"exclusions":[7,{"household":7,"member":"m"},{"member":"m","since":1}]}""",
        "$.exclusions[0] pairing.policy-value Number", "$.exclusions[0].household pairing.no-id ", "$.exclusions[0].member pairing.no-id ",
        "$.exclusions[1].household pairing.no-id 7", "$.exclusions[2] pairing.policy-unknown since", "$.exclusions[2].household pairing.no-id ")]
    [InlineData("""{"format":1,"max":2,"mustLinks":[{"household":"h","member":"m"},{"household":"g","member":"m"},{"household":"h","member":"n"}]}""",
        "$.mustLinks[2] pairing.linked-twice h")]
    [InlineData("""{"format":1,"max":2,"loads":[{"member":"m"},{"member":"m","min":3,"max":2},{"member":"m","max":1}]}""",
        "$.loads[0].max pairing.policy-value ", "$.loads[1] pairing.load-upside-down 3..2", "$.loads[2] pairing.duplicate-member m")]
    public void TryParse_OfAWrongProperty_NamesItsPath(string json, params string[] expected)
    {
        Assert.False(PairingPolicy.TryParse(Encoding.UTF8.GetBytes(json), out var policy, out var findings));

        Assert.Null(policy);
        Assert.Equal(expected, findings.Select(finding => $"{finding.Path} {finding.Code} {finding.Value}"));
    }

    [Theory]
    [InlineData("grid", PairingScope.Grid)]
    [InlineData("village", PairingScope.Village)]
    [InlineData("banner", PairingScope.Banner)]
    public void TryParse_OfTheLeast_LeavesTheRestAtItsDefaults(string scope, PairingScope expected)
    {
        Assert.True(PairingPolicy.TryParse(Encoding.UTF8.GetBytes($$"""{"max":3,"format":1,"scope":"{{scope}}"}"""), out var policy, out var findings));

        Assert.Empty(findings);
        Assert.Equal((LoadRange.Create(0, 3), expected, 1, 0, 0, 0), (policy.Load, policy.Scope, policy.DistanceWeight, policy.ContinuityWeight, policy.BalanceWeight, policy.Loads.Count));
        Assert.Equal(PairingPolicy.OneLeads(3).Within(expected).Constraints.Count, policy.Constraints.Count);
    }

    [Fact]
    public void TryParse_OfHalfASurrogatePair_IsAFinding()
    {
        Assert.False(PairingPolicy.TryParse("""{"format":1,"max":2,"scope":"\ud83d"}"""u8.ToArray(), out _, out var findings));
        Assert.Equal(("pairing.policy-not-json", "line 1"), (Assert.Single(findings).Code, findings[0].Path));
    }
}
