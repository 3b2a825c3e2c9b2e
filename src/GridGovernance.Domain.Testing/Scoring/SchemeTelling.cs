using FsCheck;
using FsCheck.Fluent;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Testing.Scoring;

/// <summary>Schemes told through the fluent form, part by part; valid by construction.</summary>
internal static partial class SchemeTelling
{
    private static readonly string[] Categories = ["duty", "Service 2", "作风"];

    private static readonly string[] Texts = ["Duty", "a \"quoted\" \\ text", "tab\tand\nbreak", "履职(第一类)", "\U0001F3D8 emoji", "\u2028 </script> \u007f", "e\u0301"];

    public static readonly Gen<PointsScheme> Any =
        from period in Gen.Frequency((3, Gen.Constant(PeriodKind.Month)), (2, Gen.Elements(PeriodKind.Quarter, PeriodKind.HalfYear, PeriodKind.Year)))
        from head in Head(period)
        from count in Gen.Choose(1, Categories.Length)
        from categories in Category(period).ArrayOf(count)
        from rules in Rules(period, count)
        select Build(period, [head, .. categories.Select((category, i) => Add(builder => builder.Category(Categories[i], category))), .. rules]);

    private static PointsScheme Build(PeriodKind period, IEnumerable<Action<PointsSchemeBuilder>> parts)
    {
        var builder = PointsScheme.Define("generated.scheme", 2).Per(period);
        foreach (var part in parts)
            part(builder);
        return builder.Build();
    }

    /// <summary>Names the type of a step, so that lambdas of different results stand in one list.</summary>
    private static Action<PointsSchemeBuilder> Add(Action<PointsSchemeBuilder> step) => step;

    private static Gen<Points> Amount => Gen.Elements("0", "0.1", "0.5", "1", "2", "3", "7.25", "12", "0.0001", "9000").Select(Points.Parse);

    private static Gen<string> Text => Gen.Elements(Texts);

    private static Gen<bool> Sometimes => Gen.Elements(true, false, false);

    private static Gen<Action<PointsSchemeBuilder>> Head(PeriodKind period) =>
        from titled in Sometimes
        from english in Text
        from chinese in Text
        from based in Sometimes
        from first in Gen.Choose(1, 9999)
        from years in Gen.Choose(-1, 3)
        from amount in Amount
        from proRata in Sometimes
        from floor in Gen.Elements(-5, 0, int.MaxValue)
        from ceiling in Gen.Elements(0, 100, int.MaxValue)
        from step in Gen.Elements("0.0001", "0.1", "0.5", "1", "25")
        from mode in Gen.Elements(Enum.GetValues<RoundingMode>())
        from stacking in Gen.Elements(Enum.GetValues<MultiplierStacking>())
        from starred in Sometimes
        select Add(builder =>
        {
            builder.Base(amount, proRata).Round(Rounding.Create(Points.Parse(step), mode)).Stack(stacking)
                .Effective(Period.WholeYear(first).FirstDay, years < 0 || first + years > 9999 ? null : Period.WholeYear(first + years).As(period).LastDay);
            if (titled)
                builder.Title(english, chinese);
            if (based)
                builder.Basis(english, proRata ? chinese : null, starred ? new DateOnly(first, 2, 28) : null);
            if (floor < int.MaxValue)
                builder.Floor(floor);
            if (ceiling < int.MaxValue)
                builder.Ceiling(ceiling);
            if (starred)
                builder.Stars(Rounding.Create(Points.Parse(step), mode), (0, 1), (60, 3), (Points.Parse("96.5"), 99));
        });

    private static Gen<Action<PointsCategoryBuilder>> Category(PeriodKind period) =>
        from credits in Gen.SubListOf(Windows(period))
        from deductions in Gen.SubListOf(Windows(period))
        from points in Amount
        from titled in Sometimes
        from english in Text
        select (Action<PointsCategoryBuilder>)(category =>
        {
            if (titled)
                category.Title(english, "类别");
            foreach (var window in credits)
                category.CapCredits(points, window);
            foreach (var window in deductions)
                category.CapDeductions(points, window);
        });

    /// <summary>Every window no longer than the period, the period once: by that name, or by its own.</summary>
    private static PointsWindow[] Windows(PeriodKind period) =>
        [PointsWindow.Day, PointsWindow.Week, .. Enumerable.Range(0, (int)period).Select(kind => PointsWindow.Month + kind), period == PeriodKind.Year ? PointsWindow.Year : PointsWindow.Period];
}
