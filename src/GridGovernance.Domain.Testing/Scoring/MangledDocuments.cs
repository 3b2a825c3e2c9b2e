using FsCheck;
using FsCheck.Fluent;

namespace GridGovernance.Domain.Testing.Scoring;

/// <summary>Documents of generated schemes, damaged byte by byte or word by word.</summary>
internal static class MangledDocuments
{
    private static readonly string[] Words =
        ["null", "true", "-1", "1e9", "0.00001", "99999999999999999999", "\"\"", "\"\\ud800\"", "{}", "[]", "[[[[", "// x\n", "/* x */", ",", "}", "\"x\":", "\\", "\u0000", "\uFEFF", "\"2026-02-30\"", "\"9999-12-31\"", "\"0001-01-01\""];

    public static readonly Gen<MangledDocument> Any =
        SchemeTelling.Any.SelectMany(scheme => Near(scheme.ToJson()));

    /// <summary>Bytes near a given document.</summary>
    public static Gen<MangledDocument> Near(byte[] document) =>
        from mangled in Gen.Frequency(
            (1, Gen.Constant(document)),
            (2, Changed(document)),
            (7, Spliced(document)),
            (1, Gen.Choose(0, document.Length).Select(length => document[..length])),
            (1, Gen.Choose(0, 255).Select(number => (byte)number).ArrayOf()))
        select new MangledDocument(mangled);

    public static IEnumerable<MangledDocument> Shrink(MangledDocument mangled)
    {
        var bytes = mangled.Utf8.ToArray();
        for (var length = bytes.Length / 2; length >= 8; length /= 2)
        {
            for (var start = 0; start + length <= bytes.Length; start += length)
                yield return new(bytes.Where((_, i) => i < start || i >= start + length).ToArray());
        }
    }

    private static Gen<byte[]> Changed(byte[] document) =>
        from places in Gen.Choose(0, document.Length - 1).ArrayOf(3)
        from bytes in Gen.Elements("{}[]\",:0-.eE\\ntu /*"u8.ToArray()).ArrayOf(3)
        select places.Zip(bytes).Aggregate((byte[])document.Clone(), (changed, change) =>
        {
            changed[change.First] = change.Second;
            return changed;
        });

    /// <summary>A value of the document gives way to a strange one, so that the text stays JSON more often than not.</summary>
    private static Gen<byte[]> Spliced(byte[] document) =>
        from colon in Gen.Elements(Enumerable.Range(0, document.Length).Where(i => document[i] == ':').ToArray())
        from word in Gen.Elements(Words)
        let end = Array.FindIndex(document, colon, b => b is (byte)',' or (byte)'\n')
        select (byte[])[.. document[..(colon + 1)], .. System.Text.Encoding.UTF8.GetBytes(word), .. document[(end < 0 ? document.Length : end)..]];
}
