using System.Collections;
using System.Reflection;
using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;

namespace GridGovernance.Domain.Tests.Localisation;

/// <summary>Makes values of any type of the library from its constructors and factories, every value of an enum in turn.</summary>
internal static class Samples
{
    private static readonly Dictionary<Type, object> Known = new()
    {
        [typeof(string)] = "sample",
        [typeof(int)] = 7,
        [typeof(long)] = 8L,
        [typeof(bool)] = true,
        [typeof(DateOnly)] = new DateOnly(2026, 3, 9),
        [typeof(DateTimeOffset)] = new DateTimeOffset(2026, 3, 9, 10, 0, 0, TimeSpan.FromHours(8)),
        [typeof(TimeSpan)] = TimeSpan.FromHours(3),
        [typeof(Points)] = (Points)12,
        [typeof(Quantity)] = Quantity.Of(5),
        [typeof(Factor)] = Factor.Of(2),
        [typeof(Period)] = Period.Month(2026, 3),
        [typeof(SubjectId)] = (SubjectId)PersonId.From("s-1"),
        [typeof(DivisionCode)] = DivisionCode.Parse("152221105215"),
        [typeof(GridCode)] = GridCode.Parse("152221105215001"),
        [typeof(BilingualText)] = new BilingualText("sample", "样例"),
        [typeof(Refusal)] = new ChangeBackdated(new(2026, 3, 9), new(2026, 3, 1)),
        [typeof(Finding)] = Finding.Error("sample.code", "$.x", "v", new("wrong", "错误"), new("mend it", "请更正")),
    };

    /// <summary>Instances of a type: one, or for a type that takes an enum or a flag one for each of its values.</summary>
    public static IEnumerable<object> Of(Type type)
    {
        var constructor = type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .Where(candidate => candidate.GetParameters() is not [{ } only] || only.ParameterType != type).OrderByDescending(candidate => candidate.GetParameters().Length).First();
        var parameters = constructor.GetParameters();
        foreach (var choice in Choices(parameters))
            yield return constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, choice, null);
    }

    private static IEnumerable<object?[]> Choices(ParameterInfo[] parameters)
    {
        var rows = parameters.Select(parameter => Values(parameter).ToArray()).ToArray();
        for (var i = 0; i < rows.Select(row => row.Length).DefaultIfEmpty(1).Max(); i++)
            yield return [.. rows.Select(row => row[i % row.Length])];
    }

    private static IEnumerable<object?> Values(ParameterInfo parameter)
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        IEnumerable<object?> values = type.IsEnum ? Enum.GetValues(type).Cast<object>() : type == typeof(bool) ? [true, false] : [Value(type)];
        return type != parameter.ParameterType || new NullabilityInfoContext().Create(parameter).WriteState is NullabilityState.Nullable ? values.Append(null) : values;
    }

    private static object Value(Type type)
    {
        if (Known.TryGetValue(type, out var known))
            return known;
        if (type.IsEnum)
            return Enum.GetValues(type).GetValue(0)!;
        if (type.IsGenericType && type.IsAssignableTo(typeof(IEnumerable)))
            return ListOf(type.GetGenericArguments()[0]);
        if (type.GetMethod("From", [typeof(string)]) is { } from)
            return from.Invoke(null, ["x-1"])!;
        var concrete = type.IsAbstract ? Library(type) : type;
        return Of(concrete).First();
    }

    private static Array ListOf(Type element)
    {
        var list = Array.CreateInstance(element, 1);
        list.SetValue(Value(element), 0);
        return list;
    }

    private static Type Library(Type type) => type.Assembly.GetTypes().First(candidate => candidate.IsSubclassOf(type) && !candidate.IsAbstract);
}
