using System.Runtime.Intrinsics;

namespace GridGovernance.Domain.Scoring;

/// <summary>Merging: field by field the smaller of sum and cap, a vector of fields at a time.</summary>
internal sealed partial class ColumnarState
{
    /// <summary>Adds what another state of the same plan and subjects holds, over activities that are none of this one's.</summary>
    public void Add(ColumnarState other)
    {
        for (var page = 0; page < pages.Length; page++)
        {
            if (other.pages[page] is not { } theirs)
                continue;
            if (pages[page] is not { } mine)
                pages[page] = [.. theirs];
            else
                Merge(mine, theirs);
        }

        foreach (var value in other.Retained.ToArray())
            Retained.Add(value with { Sequence = Retained.Count });
        Faults.AddRange(other.Faults);
    }

    private void Merge(ulong[] mine, ulong[] theirs)
    {
        var (words, regions, caps) = (layout.Words, layout.Regions, layout.Caps);
        for (var at = 0; at < mine.Length; at += words)
        {
            var cell = mine.AsSpan(at, words);
            var others = theirs.AsSpan(at, words);
            cell[0] |= others[0];
            for (var i = regions[6]; i < regions[5]; i++)
                cell[i] += Math.Min(others[i], caps[i] - cell[i]);
            Merge<uint>(cell[regions[5]..regions[4]], others[regions[5]..regions[4]], caps.AsSpan(regions[5]..regions[4]));
            Merge<ushort>(cell[regions[4]..regions[3]], others[regions[4]..regions[3]], caps.AsSpan(regions[4]..regions[3]));
            Merge<byte>(cell[regions[3]..regions[2]], others[regions[3]..regions[2]], caps.AsSpan(regions[3]..regions[2]));
            MergeNibbles(cell[regions[2]..], others[regions[2]..], caps.AsSpan(regions[2]..));
        }
    }

    /// <summary>Caps leave the top bit of a field free, so that no sum runs over into the next.</summary>
    private static void Merge<T>(Span<ulong> mine, ReadOnlySpan<ulong> theirs, ReadOnlySpan<ulong> caps) where T : struct
    {
        for (var i = 0; i < mine.Length; i += Vector256<ulong>.Count)
        {
            var sum = Vector256.Add(At(mine, i).As<ulong, T>(), At(theirs, i).As<ulong, T>());
            Vector256.Min(sum, At(caps, i).As<ulong, T>()).As<T, ulong>().CopyTo(mine[i..]);
        }
    }

    /// <summary>Fields of four bits use all of them, so the even and the odd ones are added as bytes.</summary>
    private static void MergeNibbles(Span<ulong> mine, ReadOnlySpan<ulong> theirs, ReadOnlySpan<ulong> caps)
    {
        var low = Vector256.Create((byte)0x0F);
        for (var i = 0; i < mine.Length; i += Vector256<ulong>.Count)
        {
            var (a, b, cap) = (At(mine, i).AsByte(), At(theirs, i).AsByte(), At(caps, i).AsByte());
            var even = Vector256.Min((a & low) + (b & low), cap & low);
            var odd = Vector256.Min((High(a) & low) + (High(b) & low), High(cap) & low);
            (even | Vector256.ShiftLeft(odd.AsUInt16(), 4).AsByte()).AsUInt64().CopyTo(mine[i..]);
        }

        static Vector256<byte> High(Vector256<byte> fields) => Vector256.ShiftRightLogical(fields.AsUInt16(), 4).AsByte();
    }

    private static Vector256<ulong> At(ReadOnlySpan<ulong> words, int index) => Vector256.Create(words.Slice(index, Vector256<ulong>.Count));
}
