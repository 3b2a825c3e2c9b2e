using System.Globalization;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Benchmarks.Scoring;

/// <summary>
/// The scheme every scoring benchmark uses: 30 kinds in 8 categories and 53 rules (28 awards and 2 deductions by the piece, 15 awards by the unit with a limit, 6 multipliers, a completion, a veto),
/// with 8 daily limits and 8 monthly caps on them. Amounts are whole tenths of points, told here once as plain numbers, so that every baseline does the same.
/// </summary>
internal static class CountyScheme
{
    public const int Kinds = 30;
    public const int Categories = 8;
    public const int Base = 200;
    public const int CompletionBonus = 50;
    public const int CompletionKinds = 8;
    public const int VetoKind = 29;
    public const int FirstWindowDay = 5;
    public const int LastWindowDay = 15;

    /// <summary>Factor of the category's multiplier in ten-thousandths; 1 where it has none.</summary>
    public static readonly int[] Factors = [20_000, 15_000, 12_000, 10_000, 11_000, 15_000, 12_500, 10_000];

    public static readonly WorkingCalendar Calendar = WorkingCalendar.Build([new(2026, 1, 1), new(2026, 3, 6), new(2026, 3, 20), new(2026, 10, 1)], []);

    public static readonly ActivityKind[] KindNames = [.. Enumerable.Range(0, Kinds).Select(kind => ActivityKind.From(Name("kind", kind)))];

    public static int CategoryOf(int kind) => kind % Categories;

    public static bool IsDeduction(int kind) => kind is 25 or 27;

    /// <summary>What one activity is worth, or costs.</summary>
    public static int PieceOf(int kind) => 5 + kind * 7 % 26;

    /// <summary>What one unit is worth besides; 0 where units do not matter.</summary>
    public static int RateOf(int kind) => kind % 2 == 0 ? 1 + kind % 5 : 0;

    /// <summary>The most the units of one activity are worth.</summary>
    public static int UnitLimitOf(int kind) => 10 + kind;

    /// <summary>The most the pieces of a kind are worth a day; 0 for no limit. Where the kind is counted, two a day.</summary>
    public static int DailyLimitOf(int kind) => kind >= 16 || kind % 2 == 0 ? 0 : IsCounted(kind) ? 2 * PieceOf(kind) : 2 * PieceOf(kind) + PieceOf(kind) / 2;

    public static bool IsCounted(int kind) => kind % 4 == 3;

    public static int CapOf(int category) => 300 + 30 * category;

    public static string Name(string what, int index) => string.Create(CultureInfo.InvariantCulture, $"{what}{index:00}");

    /// <summary>The scheme for a month or a year, as its author would write it. A rule of the caller's own may take the place of the first kinds' pieces.</summary>
    public static PointsScheme For(PeriodKind period, int customKinds = 0)
    {
        var scheme = PointsScheme.Define("county").Basis("benchmark").Per(period).Base(Tenths(Base)).Floor(0).Round(Rounding.Create(Tenths(1)));
        for (var category = 0; category < Categories; category++)
        {
            var cap = CapOf(category);
            scheme.Category(Name("c", category), c => c.CapCredits(Tenths(cap), PointsWindow.Month));
        }

        for (var kind = 0; kind < Kinds; kind++)
            AddRulesOf(scheme, kind, isCustom: kind < customKinds);
        AddMultipliers(scheme);
        return scheme.Completion("all-round", Tenths(CompletionBonus), r => r.EachKind(KindNames[..CompletionKinds]))
            .Veto("grave", period, r => r.For(KindNames[VetoKind]).When(RuleCondition.HasTag("grave"))).Build();
    }

    public static Points Tenths(int tenths) => Points.FromTenThousandths(tenths * 1_000L);

    private static void AddRulesOf(PointsSchemeBuilder scheme, int kind, bool isCustom)
    {
        var (name, category, piece) = (Name("kind", kind), Name("c", CategoryOf(kind)), Tenths(PieceOf(kind)));
        if (isCustom)
            scheme.Custom(name, category, PieceRule.IdOf(kind), PieceRule.RuleVersion, r => Limit(r.For(KindNames[kind]), kind, byCount: false));
        else if (IsDeduction(kind))
            scheme.Deduction(name, category, r => r.For(KindNames[kind]).Worth(piece));
        else
            scheme.Award(name, category, r => Limit(r.For(KindNames[kind]).Worth(piece), kind));
        if (RateOf(kind) > 0)
            scheme.Award(name + ".units", category, r => r.For(KindNames[kind]).WorthPerUnit(Tenths(RateOf(kind)), Tenths(UnitLimitOf(kind))));
    }

    private static void Limit<T>(T rule, int kind, bool byCount = true) where T : ScoredRuleBuilder<T>
    {
        if (DailyLimitOf(kind) == 0)
            return;
        if (IsCounted(kind) && byCount)                                        // of values that vary the largest must be kept one by one; equal ones are as well bounded by their sum
            rule.Largest(2, PointsWindow.Day);
        else
            rule.AtMost(Tenths(DailyLimitOf(kind)), PointsWindow.Day);
    }

    private static void AddMultipliers(PointsSchemeBuilder scheme)
    {
        Multiply(0, r => r.When(RuleCondition.OnDay(DayTest.Holiday)));
        Multiply(1, r => r.When(RuleCondition.OnDay(DayTest.Weekend)));
        Multiply(2, r => r.When(RuleCondition.HasTag("joint")));
        Multiply(4, r => r.Between(new(2026, 3, FirstWindowDay), new(2026, 3, LastWindowDay)));
        Multiply(5, r => r.When(RuleCondition.RecordedBy(RecorderTest.IsOther)));
        Multiply(6, r => r.When(RuleCondition.HasTag("night")));

        void Multiply(int category, Action<MultiplierRuleBuilder> when) => scheme.Multiplier(Name("factor", category), Factor.FromTenThousandths(Factors[category]), r =>
        {
            r.ToCategories(Name("c", category));
            when(r);
        });
    }
}
