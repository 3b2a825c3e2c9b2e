using System.Globalization;
using GridGovernance.Domain.Testing;

namespace GridGovernance.Domain.PropertyTests;

/// <summary>
/// How many cases laws are tried on: those a test asks for; fewer where <c>GRIDGOVERNANCE_CASES</c> bounds them, as under mutation testing;
/// and for readers of input more where <c>GRIDGOVERNANCE_FUZZ</c> asks for more, as when they are fuzzed.
/// </summary>
internal static class Pace
{
    public static int Cases(int wanted) => Said("GRIDGOVERNANCE_CASES") is { } most ? Math.Min(wanted, most) : wanted;

    public static LawOptions Options(int wanted) => new() { Cases = Cases(wanted) };

    public static LawOptions Fuzzing(int wanted) => Said("GRIDGOVERNANCE_FUZZ") is { } many ? new() { Cases = many } : Options(wanted);

    private static int? Said(string variable) => int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var said) ? said : null;
}
