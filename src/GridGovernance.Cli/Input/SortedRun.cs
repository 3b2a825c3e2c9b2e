using System.Buffers.Binary;

namespace GridGovernance.Cli.Input;

/// <summary>A record as it was added.</summary>
internal readonly record struct SortedRecord(byte[] Key, byte[] Value);

/// <summary>One sorted block on the disk, read from its beginning.</summary>
internal sealed class SortedRun(int number, Stream file) : IComparable<SortedRun>
{
    private readonly byte[] head = new byte[8];

    /// <summary>The record come to.</summary>
    public SortedRecord Current { get; private set; }

    /// <summary>Comes to the next record; false at the end.</summary>
    public bool Next()
    {
        if (file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) < head.Length)
            return false;
        var (key, value) = (new byte[BinaryPrimitives.ReadInt32LittleEndian(head)], new byte[BinaryPrimitives.ReadInt32LittleEndian(head.AsSpan(4))]);
        file.ReadExactly(key);
        file.ReadExactly(value);
        Current = new(key, value);
        return true;
    }

    /// <summary>By key, then by which block was written first.</summary>
    public int CompareTo(SortedRun? other) => other is null ? 1 : Current.Key.AsSpan().SequenceCompareTo(other.Current.Key) is not 0 and var order ? order : number.CompareTo(other.Number);

    private int Number => number;
}
