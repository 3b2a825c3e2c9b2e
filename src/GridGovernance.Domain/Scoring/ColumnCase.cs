using System.Runtime.InteropServices;

namespace GridGovernance.Domain.Scoring;

/// <summary>
/// What an activity of one kind comes to when its conditions stand one way: <c>values[First + min(units, Last)] + min(units × Rate, Limit)</c> units of a field, flags, and rules of the caller's own.
/// Covers fixed, banded, per-unit and multiplied values without a branch.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal struct ColumnCase
{
    /// <summary>Where the values of this case begin.</summary>
    public int First;

    /// <summary>From this many units on the value is the last.</summary>
    public int Last;

    /// <summary>Units of the field for each unit of quantity, where nothing has to be rounded.</summary>
    public long Rate;

    /// <summary>The most that units come to by the rate.</summary>
    public long Limit;

    /// <summary>Index of the field; −1 for none.</summary>
    public short Field;

    /// <summary>Which of the subject's words holds the field.</summary>
    public int Word;

    /// <summary>Where in the word.</summary>
    public byte Bit;

    /// <summary>The ones of the field.</summary>
    public ulong Mask;

    /// <summary>How days are placed in the field.</summary>
    public short Group;

    /// <summary>The most the field counts to.</summary>
    public long Cap;

    /// <summary>Flags the activity raises: vetoes and items done.</summary>
    public ulong Flags;

    /// <summary>The case that says what the activity adds to another field; 0 for none.</summary>
    public int Next;

    /// <summary>Where the caller's own rules of this case begin in <see cref="ColumnTable.Customs"/>.</summary>
    public int FirstCustom;

    /// <summary>How many there are.</summary>
    public short CustomCount;

    /// <summary>Whether there is a next case or a rule of the caller's own.</summary>
    public bool HasMore;

    /// <summary>Whether the field counts activities, not points.</summary>
    public bool IsCounter;

    /// <summary>Which rows it is for.</summary>
    public ColumnPath Path;
}

/// <summary>Which rows a case is for.</summary>
internal enum ColumnPath : byte
{
    /// <summary>Any quantity.</summary>
    Any = 0,

    /// <summary>Whole units up to <see cref="ColumnTable.MostUnits"/>; other rows go the general way.</summary>
    Units = 1,

    /// <summary>None: every row goes the general way.</summary>
    General = 2,
}

/// <summary>A kind: where its cases begin, and which bits of the facts choose among them.</summary>
internal readonly record struct ColumnKind(int First, ulong Asks);
