using GridGovernance.Domain.Testing;

namespace GridGovernance.Domain.PropertyTests;

/// <summary>Asserts that planted faults are seen.</summary>
internal static class Refuted
{
    /// <summary>The law breaks, names itself, and says with which seed it is seen again.</summary>
    public static void By(LawSet laws, string law)
    {
        var broken = Assert.Throws<LawBrokenException>(() => laws.Check(law));

        Assert.Equal((law, LawVerdict.Broken), (broken.Result.Id, broken.Result.Verdict));
        Assert.Contains(law, broken.Message, StringComparison.Ordinal);
        Assert.Contains("Replay", broken.Message, StringComparison.OrdinalIgnoreCase);
    }
}
