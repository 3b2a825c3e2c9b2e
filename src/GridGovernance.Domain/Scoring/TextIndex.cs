using System.Buffers;
using System.Numerics;

namespace GridGovernance.Domain.Scoring;

/// <summary>
/// Numbers texts from 0 as they are first met. A slot holds half of a text's hash and its number, so that looking up reads one line of memory, and growing reads no text.
/// </summary>
internal sealed class TextIndex
{
    private const int Fewest = 64;
    private string[] texts;
    private ulong[] slots;
    private int size;
    private bool isRented;

    /// <param name="capacity">So many texts fit without growing. Only what has grown is rented: a short list costs no more than its arrays.</param>
    public TextIndex(int capacity = Fewest / 2)
    {
        size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(Fewest, 2 * capacity));
        (texts, slots) = (new string[size / 2], new ulong[size]);
    }

    /// <summary>How many texts have a number.</summary>
    public int Count { get; private set; }

    /// <summary>The texts in the order of their numbers.</summary>
    public ReadOnlySpan<string> Texts => texts.AsSpan(0, Count);

    public static uint HashOf(string text) => (uint)(TextHash.Of(text) >> 32);

    /// <summary>Makes room, so that numbers of so many more texts fit without growing.</summary>
    public void Reserve(int more)
    {
        var needed = 2L * (Count + more);
        if (needed > size)
            Grow((int)BitOperations.RoundUpToPowerOf2((ulong)needed));
    }

    /// <summary>What lies where a hash is looked up; asked for ahead, it brings the memory near.</summary>
    public ulong Near(uint hash) => slots[(int)(hash & (uint)(size - 1))];

    /// <summary>The number of a text, given now if it had none.</summary>
    public int NumberOf(string text, out bool isNew) => NumberOf(text, HashOf(text), out isNew);

    public int NumberOf(string text, uint hash, out bool isNew)
    {
        Reserve(1);
        isNew = false;
        var at = Seek(text, hash);
        if (slots[at] != 0)
            return (int)(slots[at] & uint.MaxValue) - 1;
        isNew = true;
        texts[Count] = text;
        slots[at] = (ulong)hash << 32 | (uint)++Count;
        return Count - 1;
    }

    /// <summary>The number of a text, or −1.</summary>
    public int Find(string text) => (int)(slots[Seek(text, HashOf(text))] & uint.MaxValue) - 1;

    /// <summary>Forgets every text; the memory stays ready for use.</summary>
    public void Clear()
    {
        Array.Clear(texts, 0, Count);
        slots.AsSpan(0, size).Clear();
        Count = 0;
    }

    /// <summary>Gives the memory back; nothing may be asked for afterwards.</summary>
    public void Release()
    {
        GiveBack(texts, slots);
        (texts, slots, Count) = ([], [], 0);
    }

    private void GiveBack(string[] rentedTexts, ulong[] rentedSlots)
    {
        if (!isRented)
            return;
        ArrayPool<string>.Shared.Return(rentedTexts, clearArray: true);
        ArrayPool<ulong>.Shared.Return(rentedSlots);
    }

    private int Seek(string text, uint hash)
    {
        var mask = size - 1;
        for (var at = (int)(hash & (uint)mask); ; at = (at + 1) & mask)
        {
            var slot = slots[at];
            if (slot == 0 || ((uint)(slot >> 32) == hash && string.Equals(texts[(int)(slot & uint.MaxValue) - 1], text, StringComparison.Ordinal)))
                return at;
        }
    }

    private void Grow(int wanted)
    {
        var (before, beforeTexts, beforeSize) = (slots, texts, size);
        (size, slots, texts) = (wanted, ArrayPool<ulong>.Shared.Rent(wanted), ArrayPool<string>.Shared.Rent(wanted / 2));
        slots.AsSpan(0, size).Clear();
        beforeTexts.AsSpan(0, Count).CopyTo(texts);
        var mask = size - 1;
        foreach (var slot in before.AsSpan(0, beforeSize))
        {
            if (slot == 0)
                continue;
            var at = (int)((uint)(slot >> 32) & (uint)mask);
            while (slots[at] != 0)
                at = (at + 1) & mask;
            slots[at] = slot;
        }

        GiveBack(beforeTexts, before);
        isRented = true;
    }
}
