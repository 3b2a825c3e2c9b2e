using FsCheck;
using FsCheck.Fluent;

namespace GridGovernance.Domain.Testing.Kernel;

/// <summary>Texts near the spellings of the library: right ones, and right ones with a single mistake.</summary>
internal static class HostileTexts
{
    private static readonly string[] Spellings =
    [
        "0", "-0", "12.5", "-12.5", "0.0001", "900000000000", "-900000000000", "900000000000.0001", "1e3", "+1", ".5", "5.", "1,000", "00012.5000", "1.00001",
        "2026-03", "2026-Q1", "2026-H2", "2026", "0000", "9999-12", "2026-13", "2026-Q5", "2026-00", "152221100000", "152221100000001", "000000000000",
        "2026-01-01..2026-03-31", "2026-01-01..", "..2026-01-01", "unit:7", "person:unit:7", "person:7", "person:", "unit:", "2..5", "0..",
    ];

    private static readonly char[] Strange = ['\0', ' ', '\t', '\n', '-', '+', '.', ',', ':', '٣', '3', '３', '−', '‑', 'Q', 'q', 'e', '\uD83D', '\uDE00', '\uFEFF', '\u200B', '万', '9'];

    public static readonly Gen<HostileText> Any = Gen.Frequency(
        (3, Gen.Elements(Spellings)),
        (6, Gen.Elements(Spellings).SelectMany(Mistaken)),
        (2, Gen.Choose(0, 40).SelectMany(length => Gen.Elements(Strange).ArrayOf(length)).Select(characters => new string(characters))),
        (1, Gen.Choose(60, 200).Select(length => new string('9', length))),
        (1, Gen.Constant<string>(null!)))
        .Select(text => new HostileText(text));

    /// <summary>A spelling with one to three mistakes.</summary>
    public static Gen<HostileText> Near(string spelling) =>
        Gen.Choose(1, 3).SelectMany(times => Enumerable.Range(0, times).Aggregate(Gen.Constant(spelling), (drawn, _) => drawn.SelectMany(Mistaken))).Select(text => new HostileText(text));

    private static Gen<string> Mistaken(string spelling) =>
        from position in Gen.Choose(0, spelling.Length)
        from character in Gen.Elements(Strange)
        from how in Gen.Choose(0, 2)
        select how switch
        {
            0 => spelling.Insert(position, character.ToString()),
            1 when position < spelling.Length => spelling.Remove(position, 1),
            2 when position < spelling.Length => spelling.Remove(position, 1).Insert(position, character.ToString()),
            _ => spelling + character,
        };

    public static IEnumerable<HostileText> Shrink(HostileText hostile) => hostile.Text is not { Length: > 0 } text
        ? [] : Enumerable.Range(0, text.Length).Select(position => new HostileText(text.Remove(position, 1)));
}
