using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace GridGovernance.Domain.Pairing;

public sealed partial class HouseholdLinks
{
    /// <summary>The format this library writes.</summary>
    public const int SnapshotFormat = 1;

    /// <summary>The whole state.</summary>
    public HouseholdLinksSnapshot ToSnapshot() => new(SnapshotFormat, Unit, Version,
        [.. spans.Select(pair => new HouseholdLinksSnapshot.History(pair.Key, [.. pair.Value.Select(span => new HouseholdLinksSnapshot.Span(span.Member, span.From, span.Before, span.By))]))]);

    /// <summary>Restores the links; never throws for bad values, and answers with every finding at once. A newer format is refused by name.</summary>
    public static bool TryRestore(HouseholdLinksSnapshot snapshot, [NotNullWhen(true)] out HouseholdLinks? links, out IReadOnlyList<Finding> findings)
    {
        Guard.Against.Null(snapshot);
        var found = new List<Finding>();
        findings = found;
        links = null;
        if (snapshot.Format != SnapshotFormat)
        {
            found.Add(Broken("pairing.snapshot-format", "$.format", snapshot.Format.ToString(CultureInfo.InvariantCulture), "the format is not known to this version of the library", "本库版本不支持该格式", "use format 1, or update the library", "请使用格式 1，或升级本库"));
            return false;
        }

        if (snapshot.Unit.IsDefault)
            found.Add(PairingFindings.NoId("$.unit"));
        if (snapshot.Version < 0)
            found.Add(Broken("pairing.snapshot-version", "$.version", snapshot.Version.ToString(CultureInfo.InvariantCulture), "the version is negative", "版本号为负", "give 0 or more", "请填写 0 或以上"));
        if (snapshot.Households is null)
        {
            found.Add(Broken("pairing.snapshot-incomplete", "$.households", "", "the households are missing", "缺少户列表", "give a list", "请填写列表"));
            return false;
        }

        var seen = new HashSet<HouseholdId>();
        for (var i = 0; i < snapshot.Households.Count; i++)
            Check(snapshot.Households[i], string.Create(CultureInfo.InvariantCulture, $"$.households[{i}]"), seen, found);
        if (found.Count > 0)
            return false;
        links = new(snapshot.Unit) { Version = snapshot.Version };
        foreach (var history in snapshot.Households)
            links.spans.Add(history.Household, [.. history.Spans.Select(span => new LinkSpan(span.Member, span.From, span.Before, span.By))]);
        return true;
    }

    /// <summary>Restores the links.</summary>
    /// <exception cref="FindingsException">The snapshot is broken; it names every finding.</exception>
    public static HouseholdLinks Restore(HouseholdLinksSnapshot snapshot) =>
        TryRestore(snapshot, out var links, out var findings) ? links : throw new FindingsException(findings);

    private static void Check(HouseholdLinksSnapshot.History? history, string path, HashSet<HouseholdId> seen, List<Finding> found)
    {
        if (history?.Spans is not { Count: > 0 })
        {
            found.Add(Broken("pairing.snapshot-incomplete", path, "", "a household has no spans", "户没有联系记录", "give at least one span", "请至少填写一条记录"));
            return;
        }

        if (history.Household.IsDefault)
            found.Add(PairingFindings.NoId($"{path}.household"));
        else if (!seen.Add(history.Household))
            found.Add(PairingFindings.Twice(path, "pairing.duplicate-household", history.Household.ToString()));
        for (var k = 0; k < history.Spans.Count; k++)
        {
            var at = string.Create(CultureInfo.InvariantCulture, $"{path}.spans[{k}]");
            if (history.Spans[k] is not { } span)
            {
                found.Add(Broken("pairing.snapshot-incomplete", at, "", "the span is missing", "缺少联系记录", "give the span", "请填写该记录"));
                continue;
            }

            if (span.Member.IsDefault)
                found.Add(PairingFindings.NoId($"{at}.member"));
            if (span.By.IsDefault)
                found.Add(PairingFindings.NoId($"{at}.by"));
            if (span.Before < span.From || (k > 0 && (history.Spans[k - 1]?.Before is not { } end || end > span.From)))
                found.Add(Broken("pairing.snapshot-overlap", at, string.Create(CultureInfo.InvariantCulture, $"{span.From:yyyy-MM-dd}"), "the span ends before it begins, or begins before the one before it ends", "起止倒置，或与前一记录重叠", "give spans one after another", "请按时间先后填写，互不重叠"));
        }
    }

    private static Finding Broken(string code, string path, string value, string problem, string problemChinese, string cure, string cureChinese) =>
        Finding.Error(code, path, value, new(problem, problemChinese), new(cure, cureChinese));
}
