using FsCheck;
using FsCheck.Fluent;

namespace GridGovernance.Domain.Testing.Kernel;

/// <summary>
/// Generators of every Kernel value, heavy at the boundaries and shrinking to readable cases. Hand the type to FsCheck:
/// <c>[Properties(Arbitrary = [typeof(KernelValues)])]</c>.
/// </summary>
public static class KernelValues
{
    /// <summary>Points: zero, small ones of both signs, halves of common steps, the finest unit, both ends of the range.</summary>
    public static Arbitrary<Points> AnyPoints() =>
        Arb.From(SignedUnits().Select(Points.FromTenThousandths), points => FixedPointShrinks.Of(points.TenThousandths).Select(Points.FromTenThousandths));

    /// <summary>Quantities, from 0 to the end of the range.</summary>
    public static Arbitrary<Quantity> AnyQuantity() =>
        Arb.From(UnsignedUnits().Select(Quantity.FromTenThousandths), quantity => FixedPointShrinks.Of(quantity.TenThousandths).Select(Quantity.FromTenThousandths));

    /// <summary>Factors, from 0 to the end of the range.</summary>
    public static Arbitrary<Factor> AnyFactor() =>
        Arb.From(UnsignedUnits().Select(Factor.FromTenThousandths), factor => FixedPointShrinks.Of(factor.TenThousandths).Select(Factor.FromTenThousandths));

    /// <summary>Roundings of every mode, to steps from 0.0001 to 100, odd ones among them. Shrinks to the plain rounding to whole points.</summary>
    public static Arbitrary<Rounding> AnyRounding() =>
        Arb.From(
            from step in Gen.Elements(1L, 3L, 10L, 250L, 1_000L, 2_500L, 5_000L, 7_777L, 10_000L, 50_000L, 1_000_000L)
            from mode in Gen.Elements(Enum.GetValues<RoundingMode>())
            select Rounding.Create(Points.FromTenThousandths(step), mode),
            rounding => Simpler(rounding, Rounding.Create(1)));

    /// <summary>Ids of persons: numbers, Guids, words, Chinese, the longest allowed, and those that begin like a subject's prefix.</summary>
    public static Arbitrary<PersonId> AnyPersonId() => Arb.From(OpaqueTexts.Any.Select(PersonId.From), id => OpaqueTexts.Shrink(id.ToString()).Select(PersonId.From));

    /// <summary>Ids of units.</summary>
    public static Arbitrary<UnitId> AnyUnitId() => Arb.From(OpaqueTexts.Any.Select(UnitId.From), id => OpaqueTexts.Shrink(id.ToString()).Select(UnitId.From));

    /// <summary>Ids of households.</summary>
    public static Arbitrary<HouseholdId> AnyHouseholdId() => Arb.From(OpaqueTexts.Any.Select(HouseholdId.From), id => OpaqueTexts.Shrink(id.ToString()).Select(HouseholdId.From));

    /// <summary>Subjects: persons and units, equally often.</summary>
    public static Arbitrary<SubjectId> AnySubjectId() => Arb.From(
        Gen.OneOf(OpaqueTexts.Any.Select(text => SubjectId.Of(PersonId.From(text))), OpaqueTexts.Any.Select(text => SubjectId.Of(UnitId.From(text)))),
        subject => subject.Unit is { } unit
            ? OpaqueTexts.Shrink(unit.ToString()).Select(text => SubjectId.Of(UnitId.From(text)))
            : OpaqueTexts.Shrink(subject.Person.ToString()!).Select(text => SubjectId.Of(PersonId.From(text))));

    /// <summary>Days of 2023 to 2027, month ends and leap days often, and now and then the first or last day there is.</summary>
    public static Arbitrary<DateOnly> AnyDay() => Arb.From(Days.Any, Days.Shrink);

    /// <summary>Spans of days: one day, a few, a month, open-ended.</summary>
    public static Arbitrary<DateSpan> AnyDateSpan() => Arb.From(
        from day in Days.Any
        from length in Gen.Elements(-1, 0, 1, 6, 30, 365)
        select DateSpan.Create(day, length < 0 || day > DateOnly.MaxValue.AddDays(-length) ? null : day.AddDays(length)),
        span => span.Until is null ? [] : [DateSpan.Create(span.From), DateSpan.Create(span.From, span.From)]);

    /// <summary>Periods of every kind, of recent years and of the first and last year there is.</summary>
    public static Arbitrary<Period> AnyPeriod() => Arb.From(
        from kind in Gen.Elements(Enum.GetValues<PeriodKind>())
        from day in Days.Any
        select Period.Of(kind, day),
        period => Simpler(period, Period.Month(2026, 1)));

    /// <summary>Shifts of a working day: one to three of them, touching or apart, down to a minute and up to the whole day.</summary>
    public static Arbitrary<WorkingHours> AnyWorkingHours() => Arb.From(
        from count in Gen.Choose(1, 3)
        from marks in Gen.Choose(0, 1439).ArrayOf(count * 2)
        select Calendars.Shifts(marks),
        hours => hours == WorkingHours.Office ? [] : [WorkingHours.Office]);

    /// <summary>Calendars of 2026 whose holidays run over weekends and are paid back by make-up Saturdays and Sundays (调休). Shrinks by leaving dates out.</summary>
    public static Arbitrary<WorkingCalendar> AnyWorkingCalendar() => Arb.From(
        from holidays in Calendars.Holidays
        from makeUp in Calendars.MakeUpDays
        from hours in AnyWorkingHours().Generator
        select WorkingCalendar.Build([.. holidays], [.. makeUp.Except(holidays)], hours),
        Calendars.Shrink);

    /// <summary>Texts in both languages.</summary>
    public static Arbitrary<BilingualText> AnyBilingualText() => Arbs.And(Arbs.Among("x", "patrol completed", "a late reply"), Arbs.Among("甲", "完成巡查", "回复超期"))
        .Made(drawn => new BilingualText(drawn.Item1, drawn.Item2));

    /// <summary>Texts for parsers: spellings of every value, spellings with one mistake, digits of other scripts, nulls, control characters, anything.</summary>
    public static Arbitrary<HostileText> AnyHostileText() => Arb.From(HostileTexts.Any, HostileTexts.Shrink);

    private static Gen<long> UnsignedUnits() => Gen.Frequency(
        (2, Gen.Elements(0L, 1L, 10_000L, FixedPointShrinks.Limit, FixedPointShrinks.Limit - 1)),
        (4, Gen.Choose(0, 200).Select(tenths => tenths * 1_000L)),
        (3, Gen.Choose(0, 200_000).Select(units => (long)units)),
        (1, Gen.Choose(0, 1_000_000).Select(millionths => millionths * (FixedPointShrinks.Limit / 1_000_000))));

    private static Gen<long> SignedUnits() =>
        from units in UnsignedUnits()
        from sign in Gen.Elements(1L, 1L, -1L)
        select units * sign;

    private static IEnumerable<T> Simpler<T>(T value, T simplest) where T : struct, IEquatable<T> => value.Equals(simplest) ? [] : [simplest];
}
