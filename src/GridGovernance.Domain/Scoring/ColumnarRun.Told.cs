using System.Runtime.CompilerServices;

namespace GridGovernance.Domain.Scoring;

/// <summary>Telling rows what they come to. Whether they are told is a type, so that not asking is compiled away.</summary>
public sealed partial class ColumnarRun
{
    private RowWorth WorthOf(int at, long amount)
    {
        ref readonly var further = ref table.Further[at];
        return new(further.Marks, Points.FromTenThousandths(amount * further.Worth));
    }

    private static RowWorth WorthOf(in ColumnAddend addend, long amount) =>
        new(RowMarks.Counted | (addend.IsCounter && amount > 0 ? RowMarks.Completes : RowMarks.None), Points.FromTenThousandths(amount * addend.Worth));

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
