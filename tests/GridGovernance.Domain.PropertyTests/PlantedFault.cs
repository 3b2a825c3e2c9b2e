using GridGovernance.Domain.Testing;

namespace GridGovernance.Domain.PropertyTests;

/// <summary>A law that no fault can break would prove nothing.</summary>
internal static class PlantedFault
{
    /// <summary>Whether the laws of something faulty break where they should.</summary>
    public static void IsCaught(LawSet laws, string law)
    {
        var broken = Assert.Throws<LawBrokenException>(() => laws.With(new() { Cases = 3_000 }).Check(law));

        Assert.Equal((law, LawVerdict.Broken), (broken.Result.Id, broken.Result.Verdict));
    }
}
