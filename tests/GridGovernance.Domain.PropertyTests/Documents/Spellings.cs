using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Ledgers;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.PropertyTests.Documents;

/// <summary>Every value of the library that is read from a text. The fuzzers read by them too.</summary>
internal static class Spellings
{
    /// <summary>What <see cref="Answer"/> says of a text that is a value's spelling.</summary>
    public const string Taken = "taken";

    private const string Refused = "refused";

    /// <summary>Each type's parser by its name: null when it answered as it should, otherwise what is wrong with the answer.</summary>
    public static IReadOnlyDictionary<string, Func<string?, string?>> All { get; } = Types().ToDictionary(type => type.Name, type => (Func<string?, string?>)(text => Answer(type.Name, text) is var answer && answer is Taken or Refused ? null : answer));

    /// <summary>A spelling of each type.</summary>
    public static IReadOnlyDictionary<string, string> Seeds { get; } = Types().ToDictionary(type => type.Name, type => type.Name switch
    {
        "DivisionCode" => "152221105215",
        "GridCode" => "152221105215001",
        "Period" => "2026-Q1",
        "DateSpan" => "2026-01-01..2026-03-31",
        "HeadcountRange" => "2..5",
        "SubjectId" => "unit:7",
        "OpeningHours" => OpeningHours.On(WorkingHours.Office, DayOfWeek.Monday, DayOfWeek.Friday).ToString()!,
        "BalanceExpiry" => BalanceExpiry.AfterMonths(12).ToString(),
        "PointsCertificate" => Certificate().ToString(),
        "Money" or "Points" or "Quantity" or "Factor" => "12.5",
        _ => "a-1",
    });

    /// <summary>Taken, refused, or what is wrong. An exception of the parser is left to fly.</summary>
    public static string Answer(string type, string? text) => Answers[type](text);

    private static readonly Dictionary<string, Func<string?, string>> Answers = Types().ToDictionary(type => type.Name,
        type => typeof(Spellings).GetMethod(nameof(AnswerOf), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).CreateDelegate<Func<string?, string>>());

    private static IEnumerable<Type> Types() => typeof(PointsEngine).Assembly.GetExportedTypes()
        .Where(type => type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IParsable<>))).OrderBy(type => type.Name, StringComparer.Ordinal);

    private static string AnswerOf<T>(string? text) where T : IParsable<T>
    {
        var taken = T.TryParse(text, null, out var value);
        if (Parse(text, out T? same) != taken)
            return $"{typeof(T).Name}.TryParse says {taken} of '{text}', and Parse the opposite";
        var json = FromJson<T>(text);
        if (!taken)
            return json is T && !IsNumber(typeof(T)) ? $"{typeof(T).Name}.TryParse refuses '{text}', and JSON does not" : Refused;
        return T.TryParse(value!.ToString(), null, out var again) && again.Equals(value) && again.Equals(same) && again.ToString() == value.ToString() && (json is null || again.Equals(json) || (json is JsonException && IsNumber(typeof(T))))
            ? Taken : $"{typeof(T).Name} took '{text}' and spells it {value}, in JSON {json}";
    }

    private static bool Parse<T>(string? text, out T? value) where T : IParsable<T>
    {
        try
        {
            value = T.Parse(text!, null);
            return true;
        }
        catch (Exception exception) when (exception is FormatException || (text is null && exception is ArgumentNullException))
        {
            value = default;
            return false;
        }
    }

    /// <summary>The value, or why it is none; null where the type is not read from JSON, or the text is none that JSON can hold.</summary>
    private static object? FromJson<T>(string? text)
    {
        if (text is null || typeof(T).GetCustomAttribute<JsonConverterAttribute>() is null || text.EnumerateRunes().Any(rune => rune == Rune.ReplacementChar))
            return null;
        try
        {
            return JsonSerializer.Deserialize<T>(IsNumber(typeof(T)) ? text : JsonSerializer.Serialize(text));
        }
        catch (JsonException exception)
        {
            return exception;
        }
    }

    /// <summary>Whether it stands in JSON as a number, which may have blanks around it and no needless zero before it.</summary>
    private static bool IsNumber(Type type) => type.Name is "Money" or "Points" or "Quantity" or "Factor";

    private static PointsCertificate Certificate()
    {
        var scheme = PointsScheme.Define("any").Category("all").Award("patrol", "all", rule => rule.For("patrol").Worth(1)).Build();
        var engine = PointsEngine.Create(scheme);
        ScoredSubject[] subjects = [new(PersonId.From("p-1"))];
        return engine.Certify(engine.ScoreAll(Period.Month(2026, 3), subjects, []), subjects, [])[0].Certificate;
    }
}
