using System.Text;

namespace GridGovernance.Cli.Tests.Fuzz;

/// <summary>Spoils a file in one place or a few, the same way for the same seed: cells and values, rows and columns, bytes.</summary>
internal sealed class Mangler(int seed)
{
    private static readonly string[] Hostile =
    [
        "", " ", "0", "-1", "+1", "1e9", "1.00001", "99999999999999999999", "-0", "٣", "３", "NaN", "null", "true", "=1+1", "@cmd", "-", "a\"b", "\"", "\"\"", "\"a\nb\"", "\"a,b\"", "a;b;;c", "=;=",
        "2026-02-30", "0001-01-01", "9999-12-31", "2026-13", "2026-01-01..2025-01-01", "2026-03-01T25:00:00+08:00", "152221105215001", "15222110521", "unit:", "person:unit:7", "\u0000", "\u0007", "\u200B", "\uFEFF", "红峰", "x\ty",
        "😀", new string('9', 400), new string('x', 70), new string('格', 3_000),
    ];

    private static readonly string[] HostileJson =
        ["null", "true", "-1", "1e9", "0.00001", "99999999999999999999", "\"\"", "\"\\ud800\"", "{}", "[]", "[[[[", "// x\n", "\"2026-02-30\"", "\"9999-12-31\"", "\"x\":", "\\", "{\"en\":\"\",\"zh\":\"\"}", "1,", "\"\\u0000\""];

    private readonly Random random = new(seed);

    public byte[] Spoil(byte[] good, bool isJson)
    {
        var spoilt = good;
        for (var times = random.Next(1, 4); times > 0; times--)
            spoilt = random.Next(6) == 0 ? Bytes(spoilt) : Encoding.UTF8.GetBytes(isJson ? Json(Encoding.UTF8.GetString(spoilt)) : Csv(Encoding.UTF8.GetString(spoilt)));
        return spoilt;
    }

    private string Csv(string text)
    {
        List<string> lines = [.. text.Split('\n')];
        var line = random.Next(lines.Count);
        switch (random.Next(9))
        {
            case 0:
                lines.RemoveAt(line);
                break;
            case 1:
                lines.Insert(line, lines[random.Next(lines.Count)]);
                break;
            case 2:
                (lines[0], lines[line]) = (lines[line], lines[0]);
                break;
            case 3:
                var column = random.Next(8);
                return string.Join('\n', lines.Select(row => string.Join(',', row.Split(',').Where((_, at) => at != column))));
            case 4:
                lines[line] += One(["\r", ",", ",,,", "\"", " ", "\0"]);
                break;
            default:
                var cells = lines[random.Next(4) == 0 ? 0 : line].Split(',');
                var cell = random.Next(cells.Length);
                cells[cell] = random.Next(3) switch { 0 => cells[cell] + One(Hostile), 1 => lines[random.Next(lines.Count)].Split(',')[^1], _ => One(Hostile) };
                lines[line] = string.Join(',', cells);
                break;
        }

        return string.Join('\n', lines);
    }

    private string Json(string text)
    {
        int[] colons = [.. Enumerable.Range(0, text.Length).Where(at => text[at] is ':' or '[')];
        if (colons.Length == 0)
            return text + One(HostileJson);
        var from = One(colons) + 1;
        var until = text.AsSpan(from).IndexOfAny(",}]\n");
        return string.Concat(text.AsSpan(0, from), One(HostileJson), until < 0 ? "" : text.AsSpan(from + until));
    }

    private byte[] Bytes(byte[] good)
    {
        var spoilt = (byte[])good.Clone();
        if (spoilt.Length == 0)
            return spoilt;
        if (random.Next(4) == 0)
            return spoilt[..random.Next(spoilt.Length)];
        for (var times = random.Next(1, 4); times > 0; times--)
            spoilt[random.Next(spoilt.Length)] = random.Next(3) == 0 ? (byte)random.Next(256) : One("{}[]\",:0-.eE\\n\t /*\r\n"u8.ToArray());
        return spoilt;
    }

    private T One<T>(IReadOnlyList<T> all) => all[random.Next(all.Count)];
}
