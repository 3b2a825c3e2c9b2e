using System.Globalization;

namespace GridGovernance.Domain.Scoring;

/// <summary>Judges what a draft says, all of it at once. Paths are those of the document, also for schemes made by the fluent form.</summary>
internal sealed partial class SchemeLint
{
    private readonly SchemeDraft draft;
    private readonly List<Finding> findings = [];
    private readonly List<string> categoryIds = [];
    private readonly List<string> scoredIds = [];
    private readonly List<ScoredRule> scored = [];
    private readonly List<MultiplierRule> multipliers = [];

    private SchemeLint(SchemeDraft draft)
    {
        this.draft = draft;
        foreach (var category in draft.Categories)
        {
            if (category is not null)
                categoryIds.Add(category.Id);
        }

        foreach (var rule in draft.Rules)
        {
            if (rule is ScoredRule or UnreadRule)
                scoredIds.Add(rule.Id);
            if (rule is ScoredRule ofCategory)
                scored.Add(ofCategory);
            if (rule is MultiplierRule multiplier)
                multipliers.Add(multiplier);
        }
    }

    public static List<Finding> Check(SchemeDraft draft)
    {
        var lint = new SchemeLint(draft);
        lint.CheckHead();
        for (var i = 0; i < draft.Categories.Count; i++)
        {
            if (draft.Categories[i] is { } category)
                lint.CheckCategory(category, At("$.categories", i));
        }

        lint.CheckCategoryIds();
        for (var i = 0; i < draft.Rules.Count; i++)
            lint.CheckRule(draft.Rules[i], At("$.rules", i));
        lint.CheckRuleIds();
        lint.CheckStars();
        return lint.findings;
    }

    public static string Spell(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string At(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");

    private void CheckHead()
    {
        CheckId(draft.Id, "$.id");
        if (draft.Version < 1)
            findings.Add(SchemeFindings.OutOfRange("$.version", draft.Version.ToString(CultureInfo.InvariantCulture), "1", "2147483647"));
        if (draft.Basis is null)
            findings.Add(LintFindings.NoBasis());
        CheckEffective();
        CheckUnsigned(draft.Base, "$.base");
        if (draft.Floor is { } floor && draft.Ceiling is { } ceiling && floor > ceiling)
            findings.Add(LintFindings.FloorAboveCeiling(floor, ceiling));
        if (draft.Rules.Count == 0)
            findings.Add(LintFindings.NoRules());
    }

    private void CheckEffective()
    {
        var (first, last) = (Period.Of(draft.PeriodKind, draft.Effective.From), draft.Effective.Until);
        if (first.FirstDay != draft.Effective.From)
            findings.Add(LintFindings.OffPeriod("$.effective.from", draft.Effective.From, draft.PeriodKind, first: true, first));
        if (last is { } until && Period.Of(draft.PeriodKind, until) is var period && period.LastDay != until)
            findings.Add(LintFindings.OffPeriod("$.effective.until", until, draft.PeriodKind, first: false, period));
    }

    private void CheckCategory(PointsCategory category, string path)
    {
        CheckId(category.Id, path + ".id");
        for (var i = 0; i < category.Caps.Count; i++)
        {
            var (cap, at) = (category.Caps[i], At(path + ".caps", i));
            CheckUnsigned(cap.Points, at + ".points");
            CheckWindow(cap.Per, at + ".per", activityToo: false);
            CheckAgainstEarlier(category.Caps, i, at + ".per");
            if (LargestOf(category.Id, cap.On) is { } largest && LargestWorth(largest) is { } worth && worth > cap.Points)
                findings.Add(LintFindings.CapBelowAward(at + ".points", cap.Points, largest.Id, worth));
        }

        if (!IsUsed(category))
            findings.Add(LintFindings.UnusedCategory(path, category.Id));
    }

    /// <summary>A cap beside those before it on its side: none has its window, and none crosses it unsaid.</summary>
    private void CheckAgainstEarlier(IReadOnlyList<PointsCap> caps, int index, string path)
    {
        var cap = caps[index];
        var (isTwice, crossed) = (false, (PointsCap?)null);
        for (var i = 0; i < index; i++)
        {
            if (caps[i].On != cap.On)
                continue;
            isTwice |= caps[i].Per.Under(draft.PeriodKind) == cap.Per.Under(draft.PeriodKind);
            if (crossed is null && caps[i].Per.Crosses(cap.Per, draft.PeriodKind))
                crossed = caps[i];
        }

        if (isTwice)
            findings.Add(LintFindings.SameWindowTwice(path, cap.Per));
        if (crossed is not null)
            findings.Add(LintFindings.Crossing(path, cap.Per, SchemeWords.WordOf(crossed.Per)));
    }

    /// <summary>Whether a rule belongs to the category, or may: one that could not be read, or whose category is unknown.</summary>
    private bool IsUsed(PointsCategory category)
    {
        foreach (var rule in draft.Rules)
        {
            if (rule is UnreadRule || (rule is ScoredRule scored && (string.Equals(scored.Category, category.Id, StringComparison.Ordinal) || !categoryIds.Contains(scored.Category))))
                return true;
        }

        return false;
    }

    /// <summary>The rule of the category whose single activity is worth most on that side, where a most is declared.</summary>
    private ScoredRule? LargestOf(string category, CapTarget on)
    {
        var (largest, most) = ((ScoredRule?)null, Points.Zero);
        foreach (var rule in scored)
        {
            if (string.Equals(rule.Category, category, StringComparison.Ordinal) && rule.IsCredit == (on == CapTarget.Credits)
                && LargestWorth(rule) is { } worth && (largest is null || worth > most))
                (largest, most) = (rule, worth);
        }

        return largest;
    }

    private void CheckStars()
    {
        if (draft.Stars is not { } stars)
            return;
        if (stars.Bands.Count == 0)
            findings.Add(SchemeFindings.Empty("$.stars.bands"));
        for (var i = 0; i < stars.Bands.Count; i++)
        {
            var (band, path) = (stars.Bands[i], At("$.stars.bands", i));
            CheckUnsigned(band.From, path + ".from");
            if (band.Stars is < 1 or > SchemeDraft.MostStars)
                findings.Add(SchemeFindings.OutOfRange(path + ".stars", band.Stars.ToString(CultureInfo.InvariantCulture), "1", "99"));
            if (i > 0 && band.From <= stars.Bands[i - 1].From)
                findings.Add(LintFindings.BandsOrder(path + ".from", band.From.ToString()));
            else if (i > 0 && band.Stars <= stars.Bands[i - 1].Stars)
                findings.Add(LintFindings.StarsOrder(path + ".stars", band.Stars.ToString(CultureInfo.InvariantCulture)));
        }
    }

    private void CheckCategoryIds()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < draft.Categories.Count; i++)
            CheckNew(draft.Categories[i]?.Id, seen, "$.categories", i);
    }

    private void CheckRuleIds()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < draft.Rules.Count; i++)
            CheckNew(draft.Rules[i].Id, seen, "$.rules", i);
    }

    private void CheckNew(string? id, HashSet<string> seen, string path, int index)
    {
        if (id is { Length: > 0 } && !seen.Add(id))
            findings.Add(LintFindings.DuplicateId(At(path, index) + ".id", SchemeFindings.Shorten(id)));
    }

    private void CheckId(string id, string path)
    {
        if (!OpaqueText.IsValid(id) || string.IsNullOrWhiteSpace(id))
            findings.Add(LintFindings.BadId(path, id));
        else if (!IsLowerDotted(id))
            findings.Add(LintFindings.IdSpelling(path, id));
    }

    private static bool IsLowerDotted(string id)
    {
        foreach (var c in id)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c is not ('.' or '-'))
                return false;
        }

        return id[0] is not ('.' or '-') && id[^1] is not ('.' or '-');
    }

    private void CheckUnsigned(Points amount, string path)
    {
        if (amount < Points.Zero)
            findings.Add(SchemeFindings.Negative(path, amount.ToString()));
    }

    private void CheckWindow(PointsWindow per, string path, bool activityToo)
    {
        if (per == PointsWindow.Activity && !activityToo)
            findings.Add(LintFindings.NotForActivity(path));
        if (per.IsLongerThan(draft.PeriodKind))
            findings.Add(LintFindings.WindowTooLong(path, per, draft.PeriodKind));
    }
}
