using System.Diagnostics.CodeAnalysis;

namespace GridGovernance.Domain.Kernel;

/// <summary>Trips when the library itself is wrong, in Release too: better no answer than a false one about people's pay.</summary>
internal static class Invariant
{
    /// <summary>Holds, or throws <see cref="InvariantBrokenException"/> naming the law.</summary>
    public static void Holds([DoesNotReturnIf(false)] bool condition, string lawId)
    {
        if (!condition)
            throw new InvariantBrokenException(lawId);
    }
}
