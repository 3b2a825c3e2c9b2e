using System.Text.Json;

namespace GridGovernance.Domain.Pay;

/// <summary>
/// Reads a policy's JSON into its parts and judges them. What could not be read keeps its place, null or with a neutral value, so that paths stay true and the rest is judged all the same.
/// </summary>
internal sealed class PolicyReader(PolicyNode root, PayRuleSet rules, List<Finding> findings)
{
    public string Id { get; private set; } = "";

    public int Version { get; private set; } = 1;

    public BilingualText? Title { get; private set; }

    public GradingPolicy? Grading { get; private set; }

    /// <summary>The grades the document names, even where its bands are wrong, so that components are checked against them; null without a grading.</summary>
    public IReadOnlyList<string>? Grades { get; private set; }

    /// <summary>Whether these are all grades the document means to name; where some could not be read, a component may mean one of them.</summary>
    public bool KnowsAllGrades { get; private set; } = true;

    public List<PayComponent?> Components { get; } = [];

    public void Read()
    {
        if (PolicySection.Of(root, findings) is not { } section)
            return;
        section.Find("$schema");
        if (section.Whole("format", 1, required: true) > PayPolicy.CurrentFormat)
            findings.Add(PolicyFindings.NewerFormat(section.Find("format")!));
        Id = section.Text("id", required: true) ?? "";
        Version = section.Whole("version", 1, required: true) ?? 1;
        ReadTitle(section.Section("title"));
        KnowsAllGrades = section.Find("grading") is not { Type: not JsonTokenType.StartObject };
        ReadGrading(section.Section("grading"));
        foreach (var node in section.List("components", required: true))
            Components.Add(PolicySection.Of(node, findings) is { } component ? ReadComponent(component) : null);
        section.Finish();
        AddUncovered(PayPolicy.Check(Components, Grades, rules).Where(finding => KnowsAllGrades || finding.Code is not ("pay.unknown-grade" or "pay.needs-grading")));
    }

    private void ReadTitle(PolicySection? section)
    {
        if (section is null)
            return;
        var (english, chinese) = (section.Text("en", required: true), section.Text("zh", required: true));
        Title = english is not null && chinese is not null ? new(english, chinese) : null;
        section.Finish();
    }

    private void ReadGrading(PolicySection? section)
    {
        if (section is null)
            return;
        var before = findings.Count;
        var rounding = ReadRounding(section.Section("rounding"), out var isRoundingRead);
        ReadBand[] bands = [.. section.List("bands", required: true).Select(BandOf)];
        (string? Grade, GradeQuota? Quota)[] quotas = [.. section.List("quotas").Select(QuotaOf)];
        section.Finish();
        var check = new GradingCheck(bands, [.. quotas.Select(quota => quota.Grade)], isRoundingRead ? rounding ?? default(Rounding) : null);
        Grades = [.. bands.Select(band => band.Grade).OfType<string>().Distinct(StringComparer.Ordinal)];
        KnowsAllGrades = check.KnowsAllGrades && bands.Length > 0;
        AddUncovered(check.Findings().Select(finding => new Finding(finding.Severity, finding.Code, "$.grading" + finding.Path[1..], finding.Value, finding.Problem, finding.Cure)));
        if (findings.Count == before)
            Grading = GradingPolicy.Build([.. bands.Select(band => band.Band!)], [.. quotas.Select(quota => quota.Quota!)], rounding);
    }

    /// <summary>Adds what the parts say together, with its line, unless a part that could not be read already explains it.</summary>
    private void AddUncovered(IEnumerable<Finding> wrong)
    {
        var unread = findings.Select(finding => finding.Path).ToHashSet(StringComparer.Ordinal);
        findings.AddRange(wrong.Where(finding => !unread.Contains(finding.Path)).Select(finding => finding.OnLine(LineOf(finding.Path))).ToArray());
    }

    private Rounding? ReadRounding(PolicySection? section, out bool isRead)
    {
        isRead = section is null;
        if (section is null)
            return null;
        var (before, step, mode) = (findings.Count, section.Points("step", required: true), section.Word("mode", PolicyWords.Modes) ?? default);
        section.Finish();
        if (step is { } wide && !Rounding.TryCreate(wide, mode, out _))
            findings.Add(PolicyFindings.BadNumber(section.Find("step")!, new("a step above 0, such as 1", "大于0的步长,如1")));
        isRead = findings.Count == before;
        return isRead ? Rounding.Create(step!.Value, mode) : null;
    }

    private ReadBand BandOf(PolicyNode node)
    {
        if (PolicySection.Of(node, findings) is not { } section)
            return default;
        var before = findings.Count;
        var grade = section.Text("grade", required: true);
        var (from, to, below) = (section.Points("from"), section.Points("to"), section.Points("below"));
        section.Finish();
        if (to is not null && below is not null)
            findings.Add(PolicyFindings.BothEnds(node));
        return new(grade, findings.Count == before ? new(grade!, from, to, below) : null);
    }

    private (string? Grade, GradeQuota? Quota) QuotaOf(PolicyNode node)
    {
        if (PolicySection.Of(node, findings) is not { } section)
            return default;
        var before = findings.Count;
        var grade = section.Text("grade", required: true);
        var (percent, count, ties) = (section.Factor("atMostPercent"), section.Whole("atMost", 0), section.Word("ties", PolicyWords.Ties) ?? default);
        section.Finish();
        if ((section.Find("atMostPercent") is null) == (section.Find("atMost") is null))
            findings.Add(PolicyFindings.QuotaBound(node));
        else if (percent > Factor.Of(100))
            findings.Add(PolicyFindings.BadNumber(section.Find("atMostPercent")!, new("0 to 100 per cent", "0到100之间的百分比")));
        if (findings.Count > before)
            return (grade, null);
        return (grade, percent is { } share ? GradeQuota.AtMostPercent(grade!, share, ties) : GradeQuota.AtMost(grade!, count!.Value, ties));
    }

    private PayComponent? ReadComponent(PolicySection section)
    {
        var type = section.Find("type", required: true);
        if (section.Text(type) is not { } word)
            return null;
        if (!PolicyWords.Components.Contains(word, StringComparer.Ordinal))
        {
            findings.Add(PolicyFindings.UnknownWord(type!, PolicyWords.Components));
            return null;
        }

        var id = section.Text("id") ?? word;
        PayComponent? component = word switch
        {
            PolicyWords.TierMultiplier => ReadTierMultiplier(section, id),
            PolicyWords.WithheldShare => ReadWithheldShare(section, id),
            PolicyWords.ProportionalPool => ReadPool(section, id),
            PolicyWords.PieceRate => ReadPieceRate(section, id),
            _ => ReadCustom(section, id),
        };
        section.Finish();
        return component;
    }

    private static ProportionalPool ReadPool(PolicySection section, string id)
    {
        var (pool, grades) = (section.Money("pool", required: true), section.List("grades").Select(grade => section.Text(grade) ?? "").ToArray());
        return new(id, pool ?? Money.Zero, grades);
    }

    private static PieceRate ReadPieceRate(PolicySection section, string id)
    {
        var (rate, most) = (section.Money("rate", required: true), section.Money("atMost"));
        return new(id, rate ?? Money.Zero, most);
    }

    private static CustomPay? ReadCustom(PolicySection section, string id)
    {
        var (rule, version) = (section.Text("rule", required: true), section.Text("ruleVersion", required: true));
        return rule is null || version is null ? null : new(id, rule, version);
    }

    private TierMultiplier ReadTierMultiplier(PolicySection section, string id)
    {
        var (amount, tiers) = (section.Money("amount", required: true), ReadTiers(section));
        return new(id, amount ?? Money.Zero, [.. tiers]);
    }

    private WithheldShare ReadWithheldShare(PolicySection section, string id)
    {
        var (standard, withheld, tiers) = (section.Money("standard", required: true), section.Factor("withheld", required: true), ReadTiers(section));
        return new(id, standard ?? Money.Zero, withheld ?? Factor.Zero, [.. tiers]);
    }

    private List<PayTier> ReadTiers(PolicySection owner)
    {
        var tiers = new List<PayTier>();
        foreach (var node in owner.List("tiers", required: true))
        {
            var section = PolicySection.Of(node, findings);
            var (grade, factor) = (section?.Text("grade", required: true), section?.Factor("factor", required: true));
            section?.Finish();
            tiers.Add(grade is null ? PayTier.Unread : new(grade, factor ?? Factor.Zero));
        }

        return tiers;
    }

    /// <summary>The line of a path such as <c>$.grading.bands[2].to</c>, or of the nearest value on the way.</summary>
    private int LineOf(string path)
    {
        var best = root;
        void Look(PolicyNode node)
        {
            if (node != root && !(path.StartsWith(node.Path, StringComparison.Ordinal) && (path.Length == node.Path.Length || path[node.Path.Length] is '.' or '[')))
                return;
            best = node;
            node.Items.ForEach(Look);
            node.Members.ForEach(member => Look(member.Value));
        }

        Look(root);
        return best.Line;
    }
}
