using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace GridGovernance.Domain.Scoring;

/// <summary>
/// The encoding that certificates hash. A text is its UTF-8 length as 4 bytes and its bytes, a number 8 bytes, a flag and a presence 1 byte, all little-endian;
/// a list is its length as a number and its elements. The order of fields is the order of the calls in <see cref="CertificateInput"/>; it changes only with the semantics version.
/// </summary>
internal sealed class CanonicalEncoding : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private byte[] text = new byte[256];

    public void Add(string value)
    {
        var length = Encoding.UTF8.GetByteCount(value);
        if (length > text.Length)
            text = new byte[length * 2];
        Add(text.AsSpan(0, Encoding.UTF8.GetBytes(value, text)));
    }

    public void Add(ReadOnlySpan<byte> bytes)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }

    public void Add(long value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, value);
        hash.AppendData(bytes);
    }

    public void Add(bool value) => hash.AppendData([value ? (byte)1 : (byte)0]);

    public void Add(DateOnly date) => Add((long)date.DayNumber);

    public void AddOptional(string? value)
    {
        Add(value is not null);
        if (value is not null)
            Add(value);
    }

    public void AddOptional(long? value)
    {
        Add(value is not null);
        if (value is { } number)
            Add(number);
    }

    public void AddList<T>(IReadOnlyCollection<T> items, Action<T> add)
    {
        Add((long)items.Count);
        foreach (var item in items)
            add(item);
    }

    public void Add(PointsStatement statement)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
            StatementWriter.Write(writer, statement, certificate: null, notes: false);
        Add(buffer.WrittenSpan);
    }

    /// <summary>The hash in lower-case hexadecimal digits; the encoding begins anew.</summary>
    public string Finish() => Hex(hash.GetHashAndReset());

    public void Dispose() => hash.Dispose();

    private static string Hex(ReadOnlySpan<byte> bytes) => string.Create(bytes.Length * 2, bytes.ToArray(), (chars, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            chars[2 * i] = "0123456789abcdef"[source[i] >> 4];
            chars[2 * i + 1] = "0123456789abcdef"[source[i] & 15];
        }
    });
}
