using System.Buffers.Binary;

namespace GridGovernance.Cli.Input;

/// <summary>
/// Sorts more records than memory holds: blocks are sorted in memory and written to files, which are then merged. Keys are compared byte by byte, and records of one key
/// keep the order in which they came. The files are taken out of their directory as soon as they are open, so that nothing is left behind, even by a tool that is killed.
/// </summary>
internal sealed class SortedOnDisk(int blockBytes = SortedOnDisk.DefaultBlock) : IDisposable
{
    private const int DefaultBlock = 192 << 20;
    private const int Head = 8;
    private const int FileBuffer = 1 << 20;
    private readonly List<FileStream> runs = [];
    private readonly List<int> starts = [];
    private byte[] block = new byte[Math.Min(blockBytes, 1 << 16)];
    private int used;

    /// <summary>How many blocks went to the disk.</summary>
    public int Runs => runs.Count;

    /// <summary>Adds a record.</summary>
    public void Add(ReadOnlySpan<byte> key, ReadOnlySpan<byte> value)
    {
        var size = Head + key.Length + value.Length;
        if (used > 0 && used + size > blockBytes)
            Spill();
        if (used + size > block.Length)
            Array.Resize(ref block, (int)Math.Min(Math.Max(2L * block.Length, used + size), Math.Max(blockBytes, size)));
        var record = block.AsSpan(used, size);
        BinaryPrimitives.WriteInt32LittleEndian(record, key.Length);
        BinaryPrimitives.WriteInt32LittleEndian(record[4..], value.Length);
        key.CopyTo(record[Head..]);
        value.CopyTo(record[(Head + key.Length)..]);
        starts.Add(used);
        used += size;
    }

    /// <summary>The records in order; to be walked once, after the last one was added.</summary>
    public IEnumerable<SortedRecord> Walk()
    {
        Spill();
        block = [];
        var queue = new PriorityQueue<SortedRun, SortedRun>(Comparer<SortedRun>.Create(static (left, right) => left.CompareTo(right)));
        for (var i = 0; i < runs.Count; i++)
        {
            runs[i].Position = 0;
            var run = new SortedRun(i, runs[i]);
            if (run.Next())
                queue.Enqueue(run, run);
        }

        while (queue.TryDequeue(out var run, out _))
        {
            yield return run.Current;
            if (run.Next())
                queue.Enqueue(run, run);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var run in runs)
            run.Dispose();
    }

    private void Spill()
    {
        if (used == 0)
            return;
        starts.Sort((left, right) => Key(left).SequenceCompareTo(Key(right)) is not 0 and var order ? order : left.CompareTo(right));
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var file = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Delete, FileBuffer);
        runs.Add(file);
        File.Delete(path);
        foreach (var start in starts)
            file.Write(block, start, Head + BinaryPrimitives.ReadInt32LittleEndian(block.AsSpan(start)) + BinaryPrimitives.ReadInt32LittleEndian(block.AsSpan(start + 4)));
        starts.Clear();
        used = 0;
    }

    private ReadOnlySpan<byte> Key(int start) => block.AsSpan(start + Head, BinaryPrimitives.ReadInt32LittleEndian(block.AsSpan(start)));
}
