using System.Buffers;

namespace GridGovernance.Domain.Kernel;

/// <summary>Orders and picks among many numbers by their digits, eight bits at a time, without comparing any two; what all numbers share is passed over.</summary>
internal static class NumberOrder
{
    private const int DigitBits = 8;
    private const int Digits = 1 << DigitBits;

    /// <summary>Sorts numbers from the smallest, and with them what stands beside each; equal numbers keep their order.</summary>
    public static void Sort(Span<ulong> keys, Span<int> beside)
    {
        var (otherKeys, otherBeside) = (ArrayPool<ulong>.Shared.Rent(keys.Length), ArrayPool<int>.Shared.Rent(keys.Length));
        Span<int> next = stackalloc int[Digits];
        Span<ulong> from = keys, to = otherKeys.AsSpan(0, keys.Length);
        Span<int> fromBeside = beside, toBeside = otherBeside.AsSpan(0, keys.Length);
        var differing = Differing(keys);
        for (var shift = 0; shift < sizeof(ulong) * 8; shift += DigitBits)
        {
            if ((differing >> shift & (Digits - 1)) == 0)
                continue;
            FindPlaces(from, shift, next);
            for (var i = 0; i < from.Length; i++)
            {
                var place = next[Digit(from[i], shift)]++;
                (to[place], toBeside[place]) = (from[i], fromBeside[i]);
            }

            Span<ulong> done = from;
            from = to;
            to = done;
            Span<int> doneBeside = fromBeside;
            fromBeside = toBeside;
            toBeside = doneBeside;
        }

        if (from != keys)
        {
            from.CopyTo(keys);
            fromBeside.CopyTo(beside);
        }

        ArrayPool<ulong>.Shared.Return(otherKeys);
        ArrayPool<int>.Shared.Return(otherBeside);
    }

    /// <summary>The number that so many are at least as large as, counted from 1; the numbers are moved about.</summary>
    public static ulong Largest(Span<ulong> numbers, int rank)
    {
        Span<int> counts = stackalloc int[Digits];
        for (var shift = sizeof(ulong) * 8 - DigitBits; shift >= 0 && numbers.Length > 1; shift -= DigitBits)
        {
            Count(numbers, shift, counts);
            var digit = Digits - 1;
            for (; rank > counts[digit]; digit--)
                rank -= counts[digit];
            numbers = numbers[..Gather(numbers, shift, digit)];
        }

        return numbers[0];
    }

    /// <summary>Brings the numbers with one digit to the front, and tells how many they are.</summary>
    private static int Gather(Span<ulong> numbers, int shift, int digit)
    {
        var count = 0;
        foreach (var number in numbers)
        {
            if (Digit(number, shift) == digit)
                numbers[count++] = number;
        }

        return count;
    }

    /// <summary>Where the numbers with each digit begin.</summary>
    private static void FindPlaces(ReadOnlySpan<ulong> numbers, int shift, Span<int> places)
    {
        Count(numbers, shift, places);
        var place = 0;
        foreach (ref var digit in places)
            (digit, place) = (place, place + digit);
    }

    private static void Count(ReadOnlySpan<ulong> numbers, int shift, Span<int> counts)
    {
        counts.Clear();
        foreach (var number in numbers)
            counts[Digit(number, shift)]++;
    }

    /// <summary>The bits in which the numbers are not all the same.</summary>
    private static ulong Differing(ReadOnlySpan<ulong> numbers)
    {
        var differing = 0UL;
        foreach (var number in numbers)
            differing |= number ^ numbers[0];
        return differing;
    }

    private static int Digit(ulong number, int shift) => (int)(number >> shift & (Digits - 1));
}
