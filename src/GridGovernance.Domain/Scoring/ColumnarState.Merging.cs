using System.Runtime.Intrinsics;

namespace GridGovernance.Domain.Scoring;

/// <summary>Merging: field by field the smaller of sum and cap, a vector of fields at a time.</summary>
internal sealed partial class ColumnarState
{
    private const int Lanes = 4;                                               // words of a vector

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
        foreach (var plane in layout.Planes)
        {
            var sums = mine.AsSpan(plane.Start * subjects, plane.Words * subjects);
            var others = theirs.AsSpan(plane.Start * subjects, plane.Words * subjects);
            switch (plane.Log)
            {
                case 0:
                    MergeHeads(sums, others, plane.Caps);
                    break;
                case 2:
                    Merge<Nibbles>(sums, others, plane.Caps);
                    break;
                case 3:
                    Merge<Fields<byte>>(sums, others, plane.Caps);
                    break;
                case 4:
                    Merge<Fields<ushort>>(sums, others, plane.Caps);
                    break;
                case 5:
                    Merge<Fields<uint>>(sums, others, plane.Caps);
                    break;
                default:
                    Merge<Fields<long>>(sums, others, plane.Caps);
                    break;
            }
        }
    }

    /// <summary>Heads hold fields of several widths, word by word.</summary>
    private void MergeHeads(Span<ulong> mine, ReadOnlySpan<ulong> theirs, ReadOnlySpan<ulong> caps)
    {
        ReadOnlySpan<int> widths = layout.HeadWidths;
        for (var head = 0; head < mine.Length; head += caps.Length)
        {
            var sums = mine.Slice(head, caps.Length);
            var others = theirs.Slice(head, caps.Length);
            sums[0] |= others[0];
            for (var i = 1; i < sums.Length; i++)
            {
                sums[i] = widths[i] switch
                {
                    6 => sums[i] + Math.Min(others[i], caps[i] - sums[i]),
                    5 => One<Fields<uint>>(sums[i], others[i], caps[i]),
                    4 => One<Fields<ushort>>(sums[i], others[i], caps[i]),
                    3 => One<Fields<byte>>(sums[i], others[i], caps[i]),
                    _ => One<Nibbles>(sums[i], others[i], caps[i]),
                };
            }
        }
    }

    /// <summary>A whole plane, whose caps come again with every subject: after as many vectors as a subject has words they stand as at first.</summary>
    private static void Merge<TFields>(Span<ulong> mine, ReadOnlySpan<ulong> theirs, ReadOnlySpan<ulong> caps) where TFields : IMergedFields
    {
        var repeated = new ulong[Lanes * caps.Length];
        for (var i = 0; i < repeated.Length; i++)
            repeated[i] = caps[i % caps.Length];
        var at = 0;
        for (var cap = 0; at + Lanes <= mine.Length; at += Lanes, cap = cap + Lanes == repeated.Length ? 0 : cap + Lanes)
            TFields.Bounded(At(mine, at), At(theirs, at), At(repeated, cap)).CopyTo(mine[at..]);
        for (; at < mine.Length; at++)
            mine[at] = One<TFields>(mine[at], theirs[at], caps[at % caps.Length]);
    }

    private static ulong One<TFields>(ulong mine, ulong theirs, ulong cap) where TFields : IMergedFields =>
        TFields.Bounded(Vector256.CreateScalar(mine), Vector256.CreateScalar(theirs), Vector256.CreateScalar(cap)).ToScalar();

    private static Vector256<ulong> At(ReadOnlySpan<ulong> words, int index) => Vector256.Create(words.Slice(index, Lanes));

    /// <summary>Fields of one width.</summary>
    private interface IMergedFields
    {
        static abstract Vector256<ulong> Bounded(Vector256<ulong> mine, Vector256<ulong> theirs, Vector256<ulong> caps);
    }

    /// <summary>Caps leave the top bit of a field free, so that no sum runs over into the next.</summary>
    private readonly struct Fields<T> : IMergedFields where T : struct
    {
        public static Vector256<ulong> Bounded(Vector256<ulong> mine, Vector256<ulong> theirs, Vector256<ulong> caps) =>
            Vector256.Min(Vector256.Add(mine.As<ulong, T>(), theirs.As<ulong, T>()), caps.As<ulong, T>()).As<T, ulong>();
    }

    /// <summary>Fields of four bits use all of them, so the even and the odd ones are added as bytes.</summary>
    private readonly struct Nibbles : IMergedFields
    {
        public static Vector256<ulong> Bounded(Vector256<ulong> mine, Vector256<ulong> theirs, Vector256<ulong> caps)
        {
            var low = Vector256.Create((byte)0x0F);
            var (a, b, cap) = (mine.AsByte(), theirs.AsByte(), caps.AsByte());
            var even = Vector256.Min((a & low) + (b & low), cap & low);
            var odd = Vector256.Min((High(a) & low) + (High(b) & low), High(cap) & low);
            return (even | Vector256.ShiftLeft(odd.AsUInt16(), 4).AsByte()).AsUInt64();
        }

        private static Vector256<byte> High(Vector256<byte> fields) => Vector256.ShiftRightLogical(fields.AsUInt16(), 4).AsByte();
    }
}
