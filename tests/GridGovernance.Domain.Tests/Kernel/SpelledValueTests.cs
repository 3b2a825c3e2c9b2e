using System.Reflection;
using System.Text.Json;
using GridGovernance.Domain.Cases;
using GridGovernance.Domain.CheckIns;
using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Pay;
using GridGovernance.Domain.Scoring;
using GridGovernance.Domain.Settlement;
using GridGovernance.Domain.Staffing;
using GridGovernance.Domain.Tests.Architecture;
using GridGovernance.Domain.Visits;

namespace GridGovernance.Domain.Tests.Kernel;

/// <summary>What every value with one spelling keeps: parsing, formatting, JSON, equality and order agree with each other, type by type.</summary>
public class SpelledValueTests
{
    private static readonly string[] Texts = ["7", "A", "a", "王"], UnfitTexts = ["", "a\n", new('x', 65)];

    // Of every type: spellings of values that rise in the type's order, and texts that are no value. The message for an unfit text is never empty, and an id's never repeats it.
    private static readonly Dictionary<Type, (string[] Rising, string[] Unfit)> Spellings = new()
    {
        [typeof(ActivityId)] = (Texts, UnfitTexts),
        [typeof(ActivityKind)] = (Texts, UnfitTexts),
        [typeof(AppealId)] = (Texts, UnfitTexts),
        [typeof(CaseId)] = (Texts, UnfitTexts),
        [typeof(HouseholdId)] = (Texts, UnfitTexts),
        [typeof(MediationId)] = (Texts, UnfitTexts),
        [typeof(NeedId)] = (Texts, UnfitTexts),
        [typeof(ObjectionId)] = (Texts, UnfitTexts),
        [typeof(PersonId)] = (Texts, UnfitTexts),
        [typeof(ServiceId)] = (Texts, UnfitTexts),
        [typeof(UnitId)] = (Texts, UnfitTexts),
        [typeof(VisitId)] = (Texts, UnfitTexts),
        [typeof(SubjectId)] = (["7", "person:unit:7", "unit:7", "王"], [.. UnfitTexts, "unit:", "person:7"]),
        [typeof(DivisionCode)] = (["000000000000", "150000000000", "152221105215"], ["", "15", "15222110521", "152221105215 ", "000000000001", "1522211o5215"]),
        [typeof(GridCode)] = (["152221105215001", "152221105215999", "152221105216001"], ["", "152221105215000", "152221105000001", "15222110521500a"]),
        [typeof(Points)] = (["-900000000000", "-0.5", "0", "0.0001", "12.5"], ["", "1,5", "0.00001", "1e3", "900000000000.0001"]),
        [typeof(Quantity)] = (["0", "0.0001", "12.5", "900000000000"], ["", "-1", "+1", "0.00001"]),
        [typeof(Factor)] = (["0", "0.5", "1", "900000000000"], ["", "-1", "1.", "0.00001"]),
        [typeof(Money)] = (["-12.50", "0.00", "0.01", "53030.70"], ["", "0.001", "1,00", "900000000000.01"]),
        [typeof(Period)] = (["2026-01", "2026-Q1", "2026-H1", "2026", "2026-02"], ["", "2026-13", "2026-Q5", "2026-H3", "2026-"]),
        [typeof(DateSpan)] = (["2026-01-01..", "2026-01-01..2026-03-31", "2026-02-28..2026-02-28"], ["", "2026-01-01", "2026-01-02..2026-01-01", "2026-02-29..", "2026-01-01..2026-1-2"]),
        [typeof(HeadcountRange)] = (["0..0", "2..5", "3..*"], ["", "2", "5..2", "02..5", "2..1000001", "*..2"]),
    };

    public static TheoryData<string> Types => [.. Spellings.Keys.Select(type => type.Name).Order(StringComparer.Ordinal)];

    [Fact]
    public void TheTable_HoldsEveryValueWithASpelling() =>
        Assert.Equal(Library.PublicTypes.Where(type => type.IsValueType && Implements(type, typeof(ISpanParsable<>))).OrderBy(type => type.Name, StringComparer.Ordinal),
            Spellings.Keys.OrderBy(type => type.Name, StringComparer.Ordinal));

    [Theory, MemberData(nameof(Types))]
    public void Parsing_GivesTheValueOfItsSpelling(string type) => Run(type, nameof(ParsesAndFormats));

    [Theory, MemberData(nameof(Types))]
    public void Parsing_OfAnUnfitText_Refuses(string type) => Run(type, nameof(RefusesTheUnfit));

    [Theory, MemberData(nameof(Types))]
    public void Json_ReadsWhatItWrote(string type) => Run(type, nameof(RoundTripsThroughJson));

    [Theory, MemberData(nameof(Types))]
    public void Equality_IsThatOfTheSpelling(string type) => Run(type, nameof(EqualsItsLikeOnly));

    [Theory, MemberData(nameof(Types))]
    public void Order_IsTheSameByEveryOperator(string type) => Run(type, nameof(OrdersAlike));

    [Theory, MemberData(nameof(Types))]
    public void From_ATextAGuidOrANumber_SpellsIt(string type) => Run(type, nameof(ComesFromItsSources));

    private static void ParsesAndFormats<T>(T[] values, string[] spellings) where T : struct, ISpanParsable<T>, ISpanFormattable
    {
        Assert.All(values.Zip(spellings), pair =>
        {
            var (value, spelling) = pair;
            Span<char> exact = stackalloc char[spelling.Length], tight = stackalloc char[spelling.Length - 1];

            Assert.Equal(spelling, value.ToString());
            Assert.Equal(spelling, value.ToString("ignored", null));
            Assert.True(value.TryFormat(exact, out var written, default, null));
            Assert.Equal(spelling, exact[..written].ToString());
            Assert.False(value.TryFormat(tight, out var none, default, null));
            Assert.Equal(0, none);
            Assert.Equal(value, ParseText<T>(spelling));
            Assert.Equal(value, T.Parse(spelling.AsSpan(), null));
            Assert.True(TryParseText<T>(spelling, out var read));
            Assert.Equal(value, read);
            Assert.Equal(value, Call<T>("Parse", spelling));
            object?[] arguments = [spelling, null];
            Assert.True((bool)Method<T>("TryParse", typeof(string), typeof(T).MakeByRefType()).Invoke(null, arguments)!);
            Assert.Equal(value, arguments[1]);
        });
    }

    private static void RefusesTheUnfit<T>(T[] values, string[] spellings) where T : struct, ISpanParsable<T>
    {
        Assert.False(TryParseText<T>(null, out _));
        Assert.Throws<ArgumentNullException>(() => ParseText<T>(null!));
        Assert.All(Spellings[typeof(T)].Unfit, unfit =>
        {
            Assert.False(TryParseText<T>(unfit, out var none));
            Assert.Equal(default, none);
            Assert.False(T.TryParse(unfit.AsSpan(), null, out _));
            Assert.NotEmpty(Assert.Throws<FormatException>(() => ParseText<T>(unfit)).Message);
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(unfit)));
        });
        Assert.Equal(values.Length, spellings.Length);
    }

    private static void RoundTripsThroughJson<T>(T[] values, string[] spellings) where T : struct
    {
        var json = JsonSerializer.Serialize(values);

        Assert.Equal(values, JsonSerializer.Deserialize<T[]>(json));
        Assert.Equal(spellings, JsonDocument.Parse(json).RootElement.EnumerateArray().Select(element => element.ValueKind is JsonValueKind.String ? element.GetString() : element.GetRawText()));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>("true"));
    }

    private static void EqualsItsLikeOnly<T>(T[] values, string[] spellings) where T : struct, IEquatable<T>, IParsable<T>
    {
        T[] again = [.. spellings.Select(spelling => ParseText<T>(new string(spelling)))];
        for (var i = 0; i < values.Length; i++)
            for (var k = 0; k < values.Length; k++)
            {
                Assert.Equal(i == k, values[i].Equals(again[k]));
                Assert.Equal(i == k, values[i].Equals((object)again[k]));
                Assert.Equal(i == k, Operator("op_Equality", values[i], again[k]));
                Assert.Equal(i != k, Operator("op_Inequality", values[i], again[k]));
            }

        Assert.Equal(values.Select(value => value.GetHashCode()), again.Select(value => value.GetHashCode()));
        Assert.All(values, value => Assert.False(value.Equals((object)value.ToString()!) || value.Equals(null)));
        Assert.True(default(T).Equals((object)default(T)));
        Assert.Equal(default(T).GetHashCode(), new T().GetHashCode());
    }

    private static void OrdersAlike<T>(T[] values, string[] spellings) where T : struct
    {
        if (!typeof(IComparable<T>).IsAssignableFrom(typeof(T)))
        {
            Assert.Contains(typeof(T), new[] { typeof(DateSpan), typeof(HeadcountRange) });
            return;
        }

        for (var i = 0; i < values.Length; i++)
            for (var k = 0; k < values.Length; k++)
            {
                Assert.Equal(i.CompareTo(k), Math.Sign(((IComparable<T>)values[i]).CompareTo(values[k])));
                Assert.Equal((i < k, i <= k, i > k, i >= k), (Operator("op_LessThan", values[i], values[k]), Operator("op_LessThanOrEqual", values[i], values[k]),
                    Operator("op_GreaterThan", values[i], values[k]), Operator("op_GreaterThanOrEqual", values[i], values[k])));
            }

        Assert.Equal(spellings, values.Reverse().Order().Select(value => value.ToString()));
    }

    private static void ComesFromItsSources<T>(T[] values, string[] spellings) where T : struct
    {
        var guid = new Guid("0A1B2C3D-0000-0000-0000-00000000000F");
        if (Spellings[typeof(T)].Rising != Texts)
        {
            Assert.DoesNotContain(typeof(T).GetMethods(), method => method.Name == "From" && method.IsStatic);
            return;
        }

        Assert.Equal(values, spellings.Select(spelling => Call<T>("From", spelling)));
        Assert.All(values, value => Assert.False(IsDefault(value)));
        Assert.Equal(("", true), (default(T).ToString(), IsDefault(default(T))));
        Assert.All<string?>([.. UnfitTexts, null], unfit => Assert.IsAssignableFrom<ArgumentException>(Assert.Throws<TargetInvocationException>(() => Call<T>("From", unfit)).InnerException));
        if (typeof(T) == typeof(ActivityKind))
            return;
        Assert.Equal("0a1b2c3d-0000-0000-0000-00000000000f", Call<T>("From", guid).ToString());
        Assert.IsAssignableFrom<ArgumentException>(Assert.Throws<TargetInvocationException>(() => Call<T>("From", Guid.Empty)).InnerException);
        Assert.Equal("-7", Call<T>("From", -7L).ToString());
    }

    private static void Run(string type, string law)
    {
        var subject = Spellings.Keys.Single(known => known.Name == type);
        var (rising, _) = Spellings[subject];
        var values = Array.CreateInstance(subject, rising.Length);
        for (var i = 0; i < rising.Length; i++)
            values.SetValue(subject.GetMethod("Parse", [typeof(string)])!.Invoke(null, [rising[i]]), i);
        typeof(SpelledValueTests).GetMethod(law, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(subject)
            .Invoke(null, BindingFlags.DoNotWrapExceptions, null, [values, rising], null);
    }

    // On its own: beside a parser of spans, one of texts is passed over.
    private static T ParseText<T>(string text) where T : IParsable<T> => T.Parse(text, null);

    private static bool TryParseText<T>(string? text, out T? value) where T : IParsable<T> => T.TryParse(text, null, out value);

    private static bool Implements(Type type, Type definition) => type.GetInterfaces().Any(known => known.IsGenericType && known.GetGenericTypeDefinition() == definition);

    private static bool IsDefault<T>(T value) => (bool)typeof(T).GetProperty("IsDefault")!.GetValue(value)!;

    private static bool Operator<T>(string name, T left, T right) => (bool)Method<T>(name, typeof(T), typeof(T)).Invoke(null, [left, right])!;

    private static T Call<T>(string name, object? argument) => (T)Method<T>(name, argument?.GetType() ?? typeof(string)).Invoke(null, [argument])!;

    private static MethodInfo Method<T>(string name, params Type[] parameters) => typeof(T).GetMethod(name, parameters)!;
}
