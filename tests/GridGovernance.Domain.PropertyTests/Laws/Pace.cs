using System.Globalization;
using GridGovernance.Domain.Testing;

namespace GridGovernance.Domain.PropertyTests;

/// <summary>How many cases laws are tried on: those a test asks for, or fewer where <c>GRIDGOVERNANCE_CASES</c> bounds them, as under mutation testing.</summary>
internal static class Pace
{
    public static int Cases(int wanted) =>
        int.TryParse(Environment.GetEnvironmentVariable("GRIDGOVERNANCE_CASES"), NumberStyles.None, CultureInfo.InvariantCulture, out var most) ? Math.Min(wanted, most) : wanted;

    public static LawOptions Options(int wanted) => new() { Cases = Cases(wanted) };
}
