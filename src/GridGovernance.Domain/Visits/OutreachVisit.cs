using System.Diagnostics.CodeAnalysis;

namespace GridGovernance.Domain.Visits;

/// <summary>
/// An outreach visit (三带去三带回): which of the three things were carried out, and which of the three were brought back, with what was said.
/// Each thing brought back can become an appeal.
/// </summary>
public sealed record OutreachVisit
{
    private OutreachVisit(Visit visit, IReadOnlyList<string> carried, IReadOnlyList<BroughtBack> broughtBack) =>
        (Visit, Carried, BroughtBack) = (visit, carried, broughtBack);

    /// <summary>The visit itself.</summary>
    public Visit Visit { get; }

    /// <summary>Items carried out, in the order of the model.</summary>
    public IReadOnlyList<string> Carried { get; }

    /// <summary>What was brought back, in the order given.</summary>
    public IReadOnlyList<BroughtBack> BroughtBack { get; }

    /// <summary>
    /// Records an outreach visit by a model of the shape <see cref="WorkModelShape.ThreeOutThreeBack"/>.
    /// Errors: an item the model does not have (<c>outreach.unknown-item</c>), an item carried twice (<c>outreach.duplicate-item</c>).
    /// </summary>
    /// <exception cref="ArgumentException">The model has another shape.</exception>
    public static bool TryRecord(WorkModel model, Visit visit, IReadOnlyList<string> carried, IReadOnlyList<BroughtBack> broughtBack,
        [NotNullWhen(true)] out OutreachVisit? outreach, out IReadOnlyList<Finding> findings)
    {
        Guard.Against.Null(visit);
        Guard.Against.Null(carried);
        Guard.Against.Null(broughtBack);
        if (Guard.Against.Null(model).Shape != WorkModelShape.ThreeOutThreeBack)
            throw new ArgumentException("An outreach visit follows a model of the shape three out, three back.", nameof(model));
        var (known, knownBack) = (model.Parts[0].Items, model.Parts[1].Items);
        var found = new List<Finding>();
        found.AddRange(Unknown(carried, known, "$.carried"));
        found.AddRange(Unknown([.. broughtBack.Select(thing => thing.Item)], knownBack, "$.broughtBack"));
        found.AddRange(carried.GroupBy(item => item, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => Duplicate(group.Key)));
        findings = found;
        outreach = found.Count == 0 ? new(visit, [.. known.Where(carried.Contains)], [.. broughtBack]) : null;
        return outreach is not null;
    }

    private static IEnumerable<Finding> Unknown(IReadOnlyList<string> items, IReadOnlyList<string> known, string path)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (!known.Contains(items[i], StringComparer.Ordinal))
                yield return Finding.Error("outreach.unknown-item", $"{path}[{i}]", items[i],
                    new("the model has no such item", "模式中没有该条目"), new($"use one of {string.Join(", ", known)}", $"使用其中之一:{string.Join("、", known)}"));
        }
    }

    private static Finding Duplicate(string item) => Finding.Error("outreach.duplicate-item", "$.carried", item,
        new("the item is carried twice", "条目重复"), new("list it once", "只列一次"));
}
