using System.Globalization;

namespace GridGovernance.Domain.Scoring;

/// <summary>Judges what a draft says, all of it at once. Paths are those of the document, also for schemes made by the fluent form.</summary>
internal sealed partial class SchemeLint
{
    private readonly SchemeDraft draft;
    private readonly List<Finding> findings = [];
    private readonly string[] categoryIds;
    private readonly string[] scoredIds;

    private SchemeLint(SchemeDraft draft)
    {
        this.draft = draft;
        categoryIds = [.. draft.Categories.OfType<PointsCategory>().Select(category => category.Id)];
        scoredIds = [.. draft.Rules.Where(rule => rule is ScoredRule or UnreadRule).Select(rule => rule.Id)];
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

        lint.CheckDuplicates([.. draft.Categories.Select(category => category?.Id)], "$.categories");
        for (var i = 0; i < draft.Rules.Count; i++)
            lint.CheckRule(draft.Rules[i], At("$.rules", i));
        lint.CheckDuplicates([.. draft.Rules.Select(rule => rule.Id)], "$.rules");
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
            if (category.Caps.Take(i).Any(other => other.On == cap.On && other.Per.Under(draft.PeriodKind) == cap.Per.Under(draft.PeriodKind)))
                findings.Add(LintFindings.SameWindowTwice(at + ".per", cap.Per));
            if (category.Caps.Take(i).FirstOrDefault(other => other.On == cap.On && other.Per.Crosses(cap.Per, draft.PeriodKind)) is { } crossed)
                findings.Add(LintFindings.Crossing(at + ".per", cap.Per, SchemeWords.LimitWindows.WordOf(crossed.Per)));
            if (LargestOf(category.Id, cap.On) is { } largest && largest.Worth > cap.Points)
                findings.Add(LintFindings.CapBelowAward(at + ".points", cap.Points, largest.Rule, largest.Worth));
        }

        if (!draft.Rules.Exists(rule => rule is UnreadRule || (rule is ScoredRule lost && !categoryIds.Contains(lost.Category, StringComparer.Ordinal)) || (rule is ScoredRule scored && string.Equals(scored.Category, category.Id, StringComparison.Ordinal))))
            findings.Add(LintFindings.UnusedCategory(path, category.Id));
    }

    /// <summary>The rule of the category whose single activity is worth most on that side, where a most is declared.</summary>
    private (string Rule, Points Worth)? LargestOf(string category, CapTarget on)
    {
        (string Rule, Points Worth)? largest = null;
        foreach (var rule in draft.Rules.OfType<ScoredRule>())
        {
            if (string.Equals(rule.Category, category, StringComparison.Ordinal) && rule.IsCredit == (on == CapTarget.Credits)
                && LargestWorth(rule) is { } worth && (largest is null || worth > largest.Value.Worth))
                largest = (rule.Id, worth);
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

    private void CheckDuplicates(IReadOnlyList<string?> ids, string path)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < ids.Count; i++)
        {
            if (ids[i] is { Length: > 0 } id && !seen.Add(id))
                findings.Add(LintFindings.DuplicateId(At(path, i) + ".id", SchemeFindings.Shorten(id)));
        }
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
