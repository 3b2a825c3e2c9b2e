using System.Globalization;
using GridGovernance.Domain.Testing;

namespace GridGovernance.Domain.PropertyTests;

/// <summary>
/// How many cases laws are tried on, and which: new ones on every run, as many as a test asks for. Under mutation testing <c>GRIDGOVERNANCE_CASES</c> bounds how many,
/// and <c>GRIDGOVERNANCE_SEED</c> (two numbers, the second odd, such as <c>7,9</c>) makes them the same in every run; <c>GRIDGOVERNANCE_FUZZ</c> asks for more of what readers are given.
/// </summary>
internal static class Pace
{
    /// <summary>The most cases a law is tried on; null for as many as its test asks for.</summary>
    public static int? Most { get; } = Said("GRIDGOVERNANCE_CASES");

    /// <summary>The seed all cases come from; null for new ones on every run.</summary>
    public static (ulong Seed, ulong Gamma)? Seed { get; } = Pinned(Environment.GetEnvironmentVariable("GRIDGOVERNANCE_SEED"));

    public static int Cases(int wanted) => Most is { } most ? Math.Min(wanted, most) : wanted;

    public static LawOptions Options(int wanted) => new() { Cases = Cases(wanted), Replay = Seed };

    public static LawOptions Fuzzing(int wanted) => Said("GRIDGOVERNANCE_FUZZ") is { } many ? new() { Cases = many } : Options(wanted);

    private static int? Said(string variable) => int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var said) ? said : null;

    private static (ulong Seed, ulong Gamma)? Pinned(string? said) =>
        said?.Split(',') is [var first, var second] && ulong.TryParse(first, CultureInfo.InvariantCulture, out var seed) && ulong.TryParse(second, CultureInfo.InvariantCulture, out var gamma) ? (seed, gamma) : null;
}
