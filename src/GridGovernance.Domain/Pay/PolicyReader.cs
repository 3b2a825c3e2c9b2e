namespace GridGovernance.Domain.Pay;

/// <summary>Reads a policy's JSON into its parts. A component that could not be read keeps its place as null, so that paths stay true.</summary>
internal sealed class PolicyReader(List<Finding> findings)
{
    public string Id { get; private set; } = "";

    public int Version { get; private set; } = 1;

    public BilingualText? Title { get; private set; }

    public GradingPolicy? Grading { get; private set; }

    /// <summary>The grades the document names, even where its bands are wrong, so that components are checked against them; null without a grading.</summary>
    public IReadOnlyList<string>? Grades { get; private set; }

    public List<PayComponent?> Components { get; } = [];

    public void Read(PolicyNode root)
    {
        if (PolicySection.Of(root, findings) is not { } section)
            return;
        section.Find("$schema");
        if (section.Whole("format", 1, required: true) > PayPolicy.CurrentFormat)
            findings.Add(PolicyFindings.NewerFormat(section.Find("format")!));
        Id = section.Text("id", required: true) ?? "";
        Version = section.Whole("version", 1, required: true) ?? 1;
        ReadTitle(section.Section("title"));
        ReadGrading(section.Section("grading"));
        foreach (var node in section.List("components", required: true))
            Components.Add(PolicySection.Of(node, findings) is { } component ? ReadComponent(component) : null);
        section.Finish();
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
        var rounding = ReadRounding(section.Section("rounding"));
        GradeBand[] bands = [.. section.List("bands", required: true).Select(ReadBand).OfType<GradeBand>()];
        GradeQuota[] quotas = [.. section.List("quotas").Select(ReadQuota).OfType<GradeQuota>()];
        section.Finish();
        Grades = [.. bands.Select(band => band.Grade).Distinct(StringComparer.Ordinal)];
        if (findings.Count > before)
            return;
        GradingPolicy.TryBuild(bands, quotas, rounding, out var grading, out var wrong);
        Grading = grading;
        findings.AddRange(wrong.Select(finding => new Finding(finding.Severity, finding.Code, "$.grading" + finding.Path[1..], finding.Value, finding.Problem, finding.Cure)
            .OnLine(LineOf(section.Node, finding.Path))));
    }

    private Rounding? ReadRounding(PolicySection? section)
    {
        if (section is null)
            return null;
        var (step, mode) = (section.Points("step", required: true), section.Word("mode", PolicyWords.Modes) ?? default);
        section.Finish();
        if (step is null || Rounding.TryCreate(step.Value, mode, out var rounding))
            return step is null ? null : Rounding.Create(step.Value, mode);
        findings.Add(PolicyFindings.BadNumber(section.Find("step")!, new("a step above 0, such as 1", "大于0的步长,如1")));
        return null;
    }

    private GradeBand? ReadBand(PolicyNode node)
    {
        if (PolicySection.Of(node, findings) is not { } section)
            return null;
        var grade = section.Text("grade", required: true);
        var (from, to, below) = (section.Points("from"), section.Points("to"), section.Points("below"));
        section.Finish();
        if (to is not null && below is not null)
            findings.Add(PolicyFindings.BothEnds(node));
        return grade is null || (to is not null && below is not null) ? null : new(grade, from, to, below);
    }

    private GradeQuota? ReadQuota(PolicyNode node)
    {
        if (PolicySection.Of(node, findings) is not { } section)
            return null;
        var grade = section.Text("grade", required: true);
        var (percent, count, ties) = (section.Factor("atMostPercent"), section.Whole("atMost", 0), section.Word("ties", PolicyWords.Ties) ?? default);
        section.Finish();
        if ((section.Find("atMostPercent") is null) == (section.Find("atMost") is null))
            findings.Add(PolicyFindings.QuotaBound(node));
        else if (percent > Factor.Of(100))
            findings.Add(PolicyFindings.BadNumber(section.Find("atMostPercent")!, new("0 to 100 per cent", "0到100之间的百分比")));
        else if (grade is not null && (percent is not null || count is not null))
            return percent is { } share ? GradeQuota.AtMostPercent(grade, share, ties) : GradeQuota.AtMost(grade, count!.Value, ties);
        return null;
    }

    private PayComponent? ReadComponent(PolicySection section)
    {
        var before = findings.Count;
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
        return findings.Count == before ? component : null;
    }

    private static ProportionalPool? ReadPool(PolicySection section, string id)
    {
        var (pool, grades) = (section.Money("pool", required: true), section.List("grades").Select(section.Text).OfType<string>().ToArray());
        return pool is null ? null : new(id, pool.Value, grades);
    }

    private static PieceRate? ReadPieceRate(PolicySection section, string id)
    {
        var (rate, most) = (section.Money("rate", required: true), section.Money("atMost"));
        return rate is null ? null : new(id, rate.Value, most);
    }

    private static CustomPay? ReadCustom(PolicySection section, string id)
    {
        var (rule, version) = (section.Text("rule", required: true), section.Text("ruleVersion", required: true));
        return rule is null || version is null ? null : new(id, rule, version);
    }

    private TierMultiplier? ReadTierMultiplier(PolicySection section, string id)
    {
        var (amount, tiers) = (section.Money("amount", required: true), ReadTiers(section));
        return amount is null ? null : new(id, amount.Value, [.. tiers]);
    }

    private WithheldShare? ReadWithheldShare(PolicySection section, string id)
    {
        var (standard, withheld, tiers) = (section.Money("standard", required: true), section.Factor("withheld", required: true), ReadTiers(section));
        return standard is null || withheld is null ? null : new(id, standard.Value, withheld.Value, [.. tiers]);
    }

    private List<PayTier> ReadTiers(PolicySection owner)
    {
        var tiers = new List<PayTier>();
        foreach (var node in owner.List("tiers", required: true))
        {
            if (PolicySection.Of(node, findings) is not { } section)
                continue;
            var (grade, factor) = (section.Text("grade", required: true), section.Factor("factor", required: true));
            section.Finish();
            if (grade is not null && factor is not null)
                tiers.Add(new(grade, factor.Value));
        }

        return tiers;
    }

    /// <summary>The line of a path such as <c>$.bands[2].to</c> below a node, or of the nearest node on the way.</summary>
    internal static int LineOf(PolicyNode root, string path)
    {
        var best = root;
        void Look(PolicyNode node)
        {
            if (path == "$" + node.Path[root.Path.Length..] || (path.StartsWith("$" + node.Path[root.Path.Length..], StringComparison.Ordinal) && node.Path.Length > best.Path.Length))
                best = node;
            node.Items.ForEach(Look);
            node.Members.ForEach(member => Look(member.Value));
        }

        Look(root);
        return best.Line;
    }
}
