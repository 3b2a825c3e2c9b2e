using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Testing.Kernel;

namespace GridGovernance.Domain.PropertyTests.Kernel;

/// <summary>One spelling per value, the same in text, in spans and in JSON; and parsers that answer instead of throwing.</summary>
[Properties(Arbitrary = [typeof(KernelValues)], MaxTest = 300)]
public class SpellingInvariants
{
    [Property(DisplayName = "KRN-1 every value is read back from its one spelling: points")]
    public Property Points_are_read_back(Points value) => ReadsBack(value, KernelJson.Default.Points).Classify(value < 0, "negative").Classify(value == Points.MaxValue, "the end of the range");

    [Property(DisplayName = "KRN-1 every value is read back from its one spelling: quantities")]
    public Property Quantities_are_read_back(Quantity value) => ReadsBack(value, KernelJson.Default.Quantity);

    [Property(DisplayName = "KRN-1 every value is read back from its one spelling: factors")]
    public Property Factors_are_read_back(Factor value) => ReadsBack(value, KernelJson.Default.Factor);

    [Property(DisplayName = "KRN-1 every value is read back from its one spelling: persons")]
    public Property Persons_are_read_back(PersonId value) => ReadsBack(value, KernelJson.Default.PersonId);

    [Property(DisplayName = "KRN-1 every value is read back from its one spelling: units")]
    public Property Units_are_read_back(UnitId value) => ReadsBack(value, KernelJson.Default.UnitId);

    [Property(DisplayName = "KRN-1 every value is read back from its one spelling: households")]
    public Property Households_are_read_back(HouseholdId value) => ReadsBack(value, KernelJson.Default.HouseholdId);

    [Property(DisplayName = "KRN-1 every value is read back from its one spelling: subjects, and none is mistaken for another")]
    public Property Subjects_are_read_back(SubjectId value) => ReadsBack(value, KernelJson.Default.SubjectId)
        .And((value.Person is null) != (value.Unit is null))
        .And(value.Person is { } person ? SubjectId.Of(person) == value : SubjectId.Of(value.Unit!.Value) == value)
        .Classify(value.ToString().StartsWith("person:", StringComparison.Ordinal), "a person whose id looks like a prefix");

    [Property(DisplayName = "KRN-1 every value is read back from its one spelling: periods")]
    public Property Periods_are_read_back(Period value) => ReadsBack(value, KernelJson.Default.Period);

    [Property(DisplayName = "KRN-1 every value is read back from its one spelling: spans of days")]
    public Property Spans_are_read_back(DateSpan value) => ReadsBack(value, KernelJson.Default.DateSpan);

    [Property(DisplayName = "KRN-2 a number is spelled by ASCII digits, without exponent, plus sign, needless zero or minus zero")]
    public bool Numbers_have_the_plain_spelling(Points value)
    {
        var text = value.ToString();
        var digits = text.TrimStart('-');
        return text.All(c => char.IsAsciiDigit(c) || c is '-' or '.')
            && (digits.Length == 1 || digits[0] != '0' || digits[1] == '.')
            && (!text.Contains('.', StringComparison.Ordinal) || text[^1] is not ('0' or '.'))
            && text != "-0" && text.Length <= 18;
    }

    [Property(DisplayName = "KRN-3 no parser throws, and what it takes is spelled the same from then on", MaxTest = 1_000)]
    public Property Parsers_answer(HostileText hostile)
    {
        bool[] taken =
        [
            Answers<Points>(hostile), Answers<Quantity>(hostile), Answers<Factor>(hostile), Answers<PersonId>(hostile), Answers<UnitId>(hostile), Answers<HouseholdId>(hostile),
            Answers<SubjectId>(hostile), Answers<Period>(hostile), Answers<DateSpan>(hostile), Answers<DivisionCode>(hostile), Answers<GridCode>(hostile),
        ];
        return true.ToProperty().Classify(taken.Any(yes => yes), "some parser takes it");
    }

    [Property(DisplayName = "KRN-4 a spelling with a character more is never the same value, for codes, periods and spans")]
    public bool Codes_have_no_second_spelling(Period period, DateSpan span, NonNull<string> more)
    {
        var added = more.Get.Length == 0 ? "\0" : more.Get;
        return (!Period.TryParse(period + added, out var other) || other != period)
            && (!Period.TryParse(added + period, out other) || other != period)
            && (!DateSpan.TryParse(span + added, out var otherSpan) || otherSpan != span);
    }

    private static Property ReadsBack<T>(T value, JsonTypeInfo<T> json) where T : struct, ISpanParsable<T>, ISpanFormattable, IEquatable<T>
    {
        var text = value.ToString()!;
        Span<char> exact = stackalloc char[text.Length];
        var formatted = value.TryFormat(exact, out var written, default, null) && written == text.Length && exact.SequenceEqual(text);
        var tooShort = value.TryFormat(exact[..^1], out _, default, null);
        return (T.TryParse(text, null, out var read) && read.Equals(value) && read.GetHashCode() == value.GetHashCode()).Label($"text {text}")
            .And(T.TryParse(text.AsSpan(), null, out var spanned) && spanned.Equals(value)).Label("span")
            .And(T.Parse(text, null).Equals(value) && T.Parse(text.AsSpan(), null).Equals(value)).Label("Parse")
            .And(formatted && !tooShort).Label("TryFormat")
            .And(JsonSerializer.Deserialize(JsonSerializer.Serialize(value, json), json).Equals(value)).Label($"JSON {JsonSerializer.Serialize(value, json)}");
    }

    private static bool Answers<T>(HostileText hostile) where T : struct, ISpanParsable<T>, IEquatable<T>
    {
        if (!T.TryParse(hostile.Text, null, out var value))
            return !value.Equals(default) ? throw new InvalidOperationException($"{typeof(T).Name} refused {hostile} and left {value} behind.") : false;
        return T.TryParse(value.ToString(), null, out var again) && again.Equals(value)
            ? true : throw new InvalidOperationException($"{typeof(T).Name} took {hostile} and spells it {value}.");
    }
}
