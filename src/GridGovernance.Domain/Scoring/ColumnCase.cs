using System.Runtime.InteropServices;

namespace GridGovernance.Domain.Scoring;

/// <summary>
/// What every row of one kind passes through when its conditions stand one way: <c>values[First + min(units, Last)]</c> units of a field of the heads, and flags. Covers fixed, banded, per-unit and
/// multiplied values without a branch. What is rarer stands apart (<see cref="ColumnFurther"/>), so that the cases of a scheme stay in the nearest cache.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal struct ColumnCase
{
    /// <summary>Flags the activity raises: vetoes and items done.</summary>
    public ulong Flags;

    /// <summary>The most the field counts to.</summary>
    public long Cap;

    /// <summary>The ones of the field.</summary>
    public ulong Mask;

    /// <summary>Where the values of this case begin.</summary>
    public int First;

    /// <summary>From this many units on the value is the last.</summary>
    public int Last;

    /// <summary>Which word of the subject's head holds the field.</summary>
    public int Word;

    /// <summary>Where in the word.</summary>
    public byte Bit;

    /// <summary>All ones where the quantity matters: then only whole units below <see cref="ColumnTable.MostUnits"/> are covered. 0 where it does not.</summary>
    public sbyte Units;

    /// <summary>1 where there is something further to do, else 0.</summary>
    public byte More;
}

/// <summary>A kind: where its cases begin, and which bits of the facts choose among them.</summary>
internal readonly record struct ColumnKind(int First, ulong Asks);
