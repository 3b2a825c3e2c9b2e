using System.Reflection;
using GridGovernance.Domain.Cases;
using GridGovernance.Domain.CheckIns;
using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Pay;
using GridGovernance.Domain.Scoring;
using GridGovernance.Domain.Settlement;
using GridGovernance.Domain.Staffing;
using GridGovernance.Domain.Tests.Architecture;

namespace GridGovernance.Domain.Tests.Kernel;

/// <summary>
/// What every refusal says, code and both languages, stands in docs/refusals.md for those who have to handle it: a code is never reused, and a sentence that changes is seen in a review. <c>UPDATE_DOCUMENTS=1</c> writes the page anew.
/// </summary>
public class RefusalWordsTests
{
    private static readonly string Page = Path.Combine(Library.Root.FullName, "docs", "refusals.md");
    private static readonly Dictionary<string, string> Told = Read();

    public static TheoryData<string> Names => [.. Refusals().Select(NameOf)];

    [Theory(DisplayName = "KRN-14 a refusal says what the page tells"), MemberData(nameof(Names))]
    public void ARefusal_SaysWhatThePageTells(string name) =>
        Assert.Equal(Told.GetValueOrDefault(name), Row(Library.Assembly.GetType($"{Library.RootNamespace}.{name}")!));

    [Fact]
    public void ThePage_TellsOfNoOther() => Assert.Empty(Told.Keys.Except(Refusals().Select(NameOf), StringComparer.Ordinal));

    [Fact]
    public void ACode_BelongsToOneRefusal()
    {
        var codes = Refusals().Select(type => Sample(type).Code).ToList();

        Assert.Equal(codes.Distinct(StringComparer.Ordinal), codes);
        Assert.All(codes, code => Assert.Matches("^[a-z-]+(\\.[a-z-]+)+$", code));
    }

    private static Dictionary<string, string> Read()
    {
        if (Environment.GetEnvironmentVariable("UPDATE_DOCUMENTS") == "1")
            File.WriteAllLines(Page, [.. File.ReadLines(Page).TakeWhile(line => !IsRow(line)), .. Refusals().Select(Row)]);
        return File.ReadLines(Page).Where(IsRow).ToDictionary(row => row.Split('`')[1], StringComparer.Ordinal);
    }

    private static bool IsRow(string line) => line.StartsWith("| `", StringComparison.Ordinal);

    private static IEnumerable<Type> Refusals() => Library.Types.Where(type => type.IsAssignableTo(typeof(Refusal)) && !type.IsAbstract).OrderBy(NameOf, StringComparer.Ordinal);

    private static string NameOf(Type type) => type.FullName![(Library.RootNamespace.Length + 1)..];

    /// <summary>The row of a refusal; where a flag or a missing value changes what it says, the row tells both.</summary>
    private static string Row(Type type)
    {
        var said = new[] { Sample(type), Sample(type, other: true) }.DistinctBy(refusal => refusal.Describe(Language.English)).ToArray();
        return $"| `{NameOf(type)}` | `{said[0].Code}` | {Both(said, Language.English)} | {Both(said, Language.Chinese)} |";
    }

    private static string Both(Refusal[] said, Language language) =>
        string.Join("<br>", said.Select(refusal => refusal.Describe(language).Replace("\n", " ", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal)));

    private static Refusal Sample(Type type, bool other = false)
    {
        var constructor = type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance).Where(found => found.GetParameters() is not [{ } only] || only.ParameterType != type).MaxBy(found => found.GetParameters().Length)!;
        return (Refusal)constructor.Invoke([.. constructor.GetParameters().Select(parameter => Value(parameter, other))]);
    }

    private static object? Value(ParameterInfo parameter, bool other)
    {
        var type = parameter.ParameterType;
        if (other && parameter.HasDefaultValue)
            return parameter.DefaultValue;
        if (Nullable.GetUnderlyingType(type) is { } held)
            return other ? null : OfType(held, parameter.Position + 1, other);
        return OfType(type, parameter.Position + 1, other);
    }

    /// <summary>A sample, another one in each place, so that two values of one type are told apart.</summary>
    private static object OfType(Type type, int place, bool other) => type switch
    {
        _ when type == typeof(string) => place == 1 ? "said" : $"said {place}",
        _ when type == typeof(int) => other ? 1 : place + 2,
        _ when type == typeof(bool) => !other,
        _ when type == typeof(DateOnly) => new DateOnly(2026, 3, 10 + place),
        _ when type == typeof(DateTimeOffset) => new DateTimeOffset(2026, 3, 10 + place, 12, 0, 0, TimeSpan.FromHours(8)),
        _ when type == typeof(PersonId) => PersonId.From($"p-{place}"),
        _ when type == typeof(UnitId) => UnitId.From($"u-{place}"),
        _ when type == typeof(SubjectId) => SubjectId.Of(PersonId.From($"p-{(other ? place - 1 : place)}")),
        _ when type == typeof(HouseholdId) => HouseholdId.From($"h-{place}"),
        _ when type == typeof(CaseId) => CaseId.From($"c-{place}"),
        _ when type == typeof(MediationId) => MediationId.From($"m-{place}"),
        _ when type == typeof(AppealId) => AppealId.From($"a-{place}"),
        _ when type == typeof(NeedId) => NeedId.From($"n-{place}"),
        _ when type == typeof(ServiceId) => ServiceId.From($"s-{place}"),
        _ when type == typeof(ObjectionId) => ObjectionId.From($"o-{place}"),
        _ when type == typeof(ActivityId) => ActivityId.From($"x-{place}"),
        _ when type == typeof(DivisionCode) => DivisionCode.Parse($"15222110521{place}"),
        _ when type == typeof(GridCode) => GridCode.Parse($"15222110521500{place}"),
        _ when type == typeof(Points) => Points.Parse($"{place}2.5"),
        _ when type == typeof(Money) => Money.Parse($"{place}2.50"),
        _ when type == typeof(HeadcountRange) => HeadcountRange.Create(1, 2),
        _ when type == typeof(Period) => Period.Month(2026, place),
        _ when type == typeof(Finding) => Fault,
        _ when type == typeof(IReadOnlyList<Finding>) => new[] { Fault },
        _ when type == typeof(Refusal) => new Nested(),
        _ when type.IsEnum => Enum.GetValues(type).GetValue(other ? 0 : Enum.GetValues(type).Length - 1)!,
        _ => throw new NotSupportedException($"A sample of {type} is needed."),
    };

    private static Finding Fault => Finding.Error("sample.fault", "$.part", "worth", new("this is wrong", "有误"), new("write it right", "请更正"));

    private sealed record Nested() : Refusal("sample.nested")
    {
        protected override BilingualText Text => new("something stands in the way", "有所妨碍");
    }
}
