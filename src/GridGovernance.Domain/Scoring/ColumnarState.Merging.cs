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

    /// <summary>Heads hold fields of several widths. Their sums never run over, so all are added at once; then each word takes the smaller of sums and caps at its own width.</summary>
    private void MergeHeads(Span<ulong> mine, ReadOnlySpan<ulong> theirs, ReadOnlySpan<ulong> caps)
    {
        var (repeated, flags, bytes, shorts, ints, longs) = (Repeated(caps), WordsOf(0), WordsOf(3), WordsOf(4), WordsOf(5), WordsOf(6));
        var at = 0;
        for (var word = 0; at + Lanes <= mine.Length; at += Lanes, word = word + Lanes == repeated.Length ? 0 : word + Lanes)
        {
            var (a, b, cap) = (At(mine, at), At(theirs, at), At(repeated, word));
            var sums = a + b;
            (((a | b) & At(flags, word))
                | (Vector256.Min(sums.AsByte(), cap.AsByte()).AsUInt64() & At(bytes, word))
                | (Vector256.Min(sums.AsUInt16(), cap.AsUInt16()).AsUInt64() & At(shorts, word))
                | (Vector256.Min(sums.AsUInt32(), cap.AsUInt32()).AsUInt64() & At(ints, word))
                | (Vector256.Min(sums.AsInt64(), cap.AsInt64()).AsUInt64() & At(longs, word))).CopyTo(mine[at..]);
        }

        for (; at < mine.Length; at++)
        {
            mine[at] = layout.HeadWidths[at % caps.Length] switch
            {
                0 => mine[at] | theirs[at],
                3 => One<Fields<byte>>(mine[at], theirs[at], caps[at % caps.Length]),
                4 => One<Fields<ushort>>(mine[at], theirs[at], caps[at % caps.Length]),
                5 => One<Fields<uint>>(mine[at], theirs[at], caps[at % caps.Length]),
                _ => One<Fields<long>>(mine[at], theirs[at], caps[at % caps.Length]),
            };
        }

        ulong[] WordsOf(int log) => Repeated([.. layout.HeadWidths.Select(width => width == log ? ulong.MaxValue : 0)]);
    }

    /// <summary>What comes again with every subject, as often as to end with a whole vector.</summary>
    private static ulong[] Repeated(ReadOnlySpan<ulong> words)
    {
        var repeated = new ulong[Lanes * words.Length];
        for (var i = 0; i < repeated.Length; i++)
            repeated[i] = words[i % words.Length];
        return repeated;
    }

    /// <summary>A whole plane, four subjects at a time: after as many vectors as a subject has words the caps stand as at first.</summary>
    private static void Merge<TFields>(Span<ulong> mine, ReadOnlySpan<ulong> theirs, ReadOnlySpan<ulong> caps) where TFields : IMergedFields
    {
        var repeated = Repeated(caps);
        var at = 0;
        while (at + repeated.Length <= mine.Length)
        {
            if (!theirs.Slice(at, repeated.Length).ContainsAnyExcept(0UL))      // nothing to add, such as days the other part has none of: mine need not be read
            {
                at += repeated.Length;
                continue;
            }

            for (var cap = 0; cap < repeated.Length; cap += Lanes, at += Lanes)
                TFields.Bounded(At(mine, at), At(theirs, at), At(repeated, cap)).CopyTo(mine[at..]);
        }

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
