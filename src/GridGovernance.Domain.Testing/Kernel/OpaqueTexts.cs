using FsCheck;
using FsCheck.Fluent;

namespace GridGovernance.Domain.Testing.Kernel;

/// <summary>Texts that may be opaque ids: 1 to 64 characters without control characters or halves of surrogate pairs.</summary>
internal static class OpaqueTexts
{
    private const int MaxLength = 64;

    public static readonly Gen<string> Any = Gen.Frequency(
        (5, Gen.Choose(1, 30).Select(number => $"p-{number:00}")),
        (2, Gen.Choose(0, int.MaxValue).Select(number => $"{number}")),
        (2, Gen.Elements("A", "a", " ", "王", "unit:", "unit:7", "person:", "person:7", "person:unit:7", "Unit:7", "é", "e\u0301", "\uFEFFx", "😀", "x y", "\"", "\\", ",", "<a>&'")),
        (1, Gen.Elements(new string('z', MaxLength), new string('户', MaxLength), "unit:" + new string('z', MaxLength - 5), "person:" + new string('z', MaxLength - 7))));

    public static IEnumerable<string> Shrink(string text) => text switch
    {
        "a" => [],
        { Length: 1 } => ["a"],
        _ when char.IsSurrogate(text[text.Length / 2]) => ["a"],
        _ => ["a", text[..(text.Length / 2)]],
    };
}
