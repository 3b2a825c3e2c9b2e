using System.Runtime.CompilerServices;

namespace GridGovernance.Domain.Scoring;

/// <summary>Telling rows what they come to. Whether they are told is a type, so that not asking is compiled away.</summary>
public sealed partial class ColumnarRun
{
    private const ulong VetoFlags = (1UL << (int)VetoEffect.Zero) | (1UL << (int)VetoEffect.LowestGrade);

    private RowWorth WorthOf(int at, in ColumnCase found, long amount)
    {
        var marks = RowMarks.Counted;
        if ((found.Flags & VetoFlags) != 0)
            marks |= RowMarks.Vetoes;
        if ((found.Flags & ~VetoFlags) != 0 || (found.IsCounter && amount > 0))
            marks |= RowMarks.Completes;
        return new(marks, Points.FromTenThousandths(amount * table.Worths[at]));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Tell<TTold>(Span<RowWorth> told, int row, RowWorth worth) where TTold : IToldRows
    {
        if (TTold.Any)
            told[row] = worth;
    }

    private interface IToldRows
    {
        static abstract bool Any { get; }
    }

    private readonly struct Told : IToldRows
    {
        public static bool Any => true;
    }

    private readonly struct Untold : IToldRows
    {
        public static bool Any => false;
    }
}
