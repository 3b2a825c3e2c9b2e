using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace GridGovernance.Domain.Kernel;

/// <summary>Reads the texts of a snapshot and gathers every finding, so that a broken snapshot is refused with all of them at once. A value that cannot be read comes back as its default.</summary>
internal sealed class SnapshotReader
{
    private const string DateFormat = "yyyy-MM-dd";
    private readonly List<Finding> findings = [];

    public IReadOnlyList<Finding> Findings => findings;

    public bool IsClean => findings.Count == 0;

    /// <summary>How a date stands in a snapshot.</summary>
    public static string Spell(DateOnly date) => date.ToString(DateFormat, CultureInfo.InvariantCulture);

    /// <summary>How an enum stands in a snapshot: kebab case, such as <c>size-change</c>.</summary>
    public static string Spell<TEnum>(TEnum value) where TEnum : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>Reads JSON into a snapshot; what is no JSON of that shape is one finding with its path.</summary>
    public static bool TryReadJson<T>(string json, JsonTypeInfo<T> shape, [NotNullWhen(true)] out T? snapshot, out IReadOnlyList<Finding> findings) where T : class
    {
        Guard.Against.Null(json);
        try
        {
            snapshot = JsonSerializer.Deserialize(json, shape);
            findings = snapshot is not null ? [] : [Unreadable("$", "null")];
        }
        catch (JsonException exception)
        {
            snapshot = null;
            var line = exception.LineNumber is { } number ? string.Create(CultureInfo.InvariantCulture, $" line {number + 1}") : "";
            findings = [Unreadable((exception.Path ?? "$") + line, "")];
        }

        return snapshot is not null;
    }

    /// <summary>Whether the format is one this library reads; a newer one is refused by name.</summary>
    public bool Accepts(int format, int newest)
    {
        var accepted = format >= 1 && format <= newest;
        if (!accepted)
        {
            Refuse("snapshot.format", "$.format", format.ToString(CultureInfo.InvariantCulture),
                new($"format {format} is not known to this version of the library", $"本版本不认识格式 {format}"),
                new($"formats 1 to {newest} are read; use a newer library", $"可读格式 1 至 {newest}；请使用更新的版本"));
        }

        return accepted;
    }

    public T Read<T>(string path, string? text) where T : struct, IParsable<T>
    {
        if (T.TryParse(text, CultureInfo.InvariantCulture, out var value))
            return value;
        Refuse("snapshot.unreadable", path, text ?? "", new($"this is no {typeof(T).Name}", $"不是有效的 {typeof(T).Name}"), new($"write a {typeof(T).Name} in its one spelling", $"应按规定写法填写 {typeof(T).Name}"));
        return default;
    }

    public T? ReadOptional<T>(string path, string? text) where T : struct, IParsable<T> => text is null ? null : Read<T>(path, text);

    public DateOnly ReadDate(string path, string? text)
    {
        if (DateOnly.TryParseExact(text, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        Refuse("snapshot.unreadable", path, text ?? "", new("this is no date", "不是有效日期"), new("write it as 2026-03-31", "应写作 2026-03-31"));
        return default;
    }

    public DateOnly? ReadOptionalDate(string path, string? text) => text is null ? null : ReadDate(path, text);

    public TEnum ReadEnum<TEnum>(string path, string? text) where TEnum : struct, Enum
    {
        var values = Enum.GetValues<TEnum>();
        foreach (var value in values)
        {
            if (Spell(value) == text)
                return value;
        }

        var known = string.Join(", ", values.Select(Spell));
        Refuse("snapshot.unreadable", path, text ?? "", new("this word is not known here", "此处不认识该词"), new($"one of: {known}", $"应为其中之一：{known}"));
        return default;
    }

    /// <summary>The items of a list; a missing list or item is a finding and is left out.</summary>
    public IEnumerable<(string Path, T Item)> Items<T>(string path, IReadOnlyList<T>? list) where T : class
    {
        if (list is null)
            Refuse("snapshot.missing", path, "", new("the list is missing", "缺少列表"), new("write [] for none", "没有内容时应写 []"));
        for (var i = 0; i < (list?.Count ?? 0); i++)
        {
            var itemPath = string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]");
            if (list![i] is { } item)
                yield return (itemPath, item);
            else
                Refuse("snapshot.missing", itemPath, "null", new("the item is missing", "缺少条目"), new("write the item, or leave it out", "应填写该条目或删去"));
        }
    }

    public void Refuse(string code, string path, string? value, BilingualText problem, BilingualText cure) =>
        findings.Add(Finding.Error(code, path, value ?? "", problem, cure));

    private static Finding Unreadable(string path, string value) => Finding.Error("snapshot.json", path, value,
        new("this is not JSON of the expected shape", "不是预期结构的 JSON"),
        new("every property of the snapshot once, none unknown, texts as strings", "各属性各写一次，不得有未知属性，文本须为字符串"));
}
