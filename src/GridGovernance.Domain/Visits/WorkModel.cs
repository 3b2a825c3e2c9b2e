using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace GridGovernance.Domain.Visits;

/// <summary>A work model filled with the caller's items, each part with exactly as many as its shape asks. Immutable and freely shared.</summary>
public sealed class WorkModel
{
    private WorkModel(WorkModelShape shape, IReadOnlyList<WorkModelPart> parts) => (Shape, Parts) = (shape, parts);

    /// <summary>The counts it fills.</summary>
    public WorkModelShape Shape { get; }

    /// <summary>The parts in the order of the shape.</summary>
    public IReadOnlyList<WorkModelPart> Parts { get; }

    /// <summary>The part with this id, or null.</summary>
    public WorkModelPart? Part(string id)
    {
        Guard.Against.Null(id);
        return Parts.FirstOrDefault(part => string.Equals(part.Id, id, StringComparison.Ordinal));
    }

    /// <summary>
    /// Fills a shape. Errors, by part: missing (<c>work-model.missing-part</c>), unknown (<c>work-model.unknown-part</c>), the wrong number of items
    /// (<c>work-model.wrong-count</c>), an empty item (<c>work-model.empty-item</c>), an item that stands twice anywhere (<c>work-model.duplicate-item</c>).
    /// </summary>
    public static bool TryFill(WorkModelShape shape, IReadOnlyDictionary<string, IReadOnlyList<string>> items, [NotNullWhen(true)] out WorkModel? model, out IReadOnlyList<Finding> findings)
    {
        Guard.Against.Null(shape);
        Guard.Against.Null(items);
        var found = new List<Finding>();
        var parts = new List<WorkModelPart>();
        foreach (var (id, title, count) in shape.Parts)
        {
            if (!items.TryGetValue(id, out var given) || given is null)
                found.Add(Missing(id, count));
            else
            {
                if (given.Count != count)
                    found.Add(WrongCount(id, given.Count, count));
                parts.Add(new(id, title, [.. given]));
            }
        }

        found.AddRange(items.Keys.Except(shape.Parts.Select(part => part.Id), StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(Unknown));
        found.AddRange(ItemFindings(parts));
        findings = found;
        model = found.Count == 0 ? new(shape, parts) : null;
        return model is not null;
    }

    /// <summary>Fills a shape with items.</summary>
    /// <exception cref="FindingsException">A part is missing, unknown or has the wrong items; all are named.</exception>
    public static WorkModel Fill(WorkModelShape shape, IReadOnlyDictionary<string, IReadOnlyList<string>> items) =>
        TryFill(shape, items, out var model, out var findings) ? model! : throw new FindingsException(findings);

    private static IEnumerable<Finding> ItemFindings(List<WorkModelPart> parts)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in parts)
        {
            for (var i = 0; i < part.Items.Count; i++)
            {
                var path = string.Create(CultureInfo.InvariantCulture, $"$.{part.Id}[{i}]");
                if (string.IsNullOrWhiteSpace(part.Items[i]))
                    yield return Finding.Error("work-model.empty-item", path, "", new("the item has no id", "条目没有标识"), new("give every item an id", "为每个条目填写标识"));
                else if (!seen.Add(part.Items[i]))
                    yield return Finding.Error("work-model.duplicate-item", path, part.Items[i], new("the item stands twice", "条目重复"), new("give every item an id of its own", "每个条目使用不同的标识"));
            }
        }
    }

    private static Finding Missing(string part, int count) => Finding.Error("work-model.missing-part", $"$.{part}", "",
        new("the part is missing", "缺少该部分"), new($"give its {count} items", $"填写其 {count} 个条目"));

    private static Finding Unknown(string part) => Finding.Error("work-model.unknown-part", $"$.{part}", "",
        new("the shape has no such part", "模式中没有该部分"), new("remove it", "删除该部分"));

    private static Finding WrongCount(string part, int given, int count) => Finding.Error("work-model.wrong-count", $"$.{part}", given.ToString(CultureInfo.InvariantCulture),
        new($"the part has {given} items", $"该部分有 {given} 个条目"), new($"it has exactly {count}", $"应当恰好有 {count} 个"));
}
