using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using FsCheck;
using FsCheck.Fluent;
using GridGovernance.Domain.Scoring;
using GridGovernance.Domain.Testing;

namespace GridGovernance.Domain.PropertyTests.Laws;

/// <summary>
/// A caller's bug throws before anything is done: every public operation refuses null, an id of nothing, an undefined name and an empty reason, wherever it asks for a value.
/// The other arguments are drawn by the kit.
/// </summary>
public class ArgumentGuardsTests
{
    private const BindingFlags Open = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
    private static readonly Assembly Library = typeof(PointsEngine).Assembly;
    private static readonly NullabilityInfoContext Nullability = new();
    private static readonly MethodInfo DrawOf = typeof(ArgumentGuardsTests).GetMethod(nameof(Draw), BindingFlags.NonPublic | BindingFlags.Static)!;

    private static readonly Dictionary<Type, MethodInfo> Drawn = typeof(LawsOf).Assembly.GetExportedTypes()
        .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
        .Where(method => method.GetParameters().Length == 0 && method.ReturnType.IsGenericType && method.ReturnType.GetGenericTypeDefinition() == typeof(Arbitrary<>))
        .GroupBy(method => method.ReturnType.GetGenericArguments()[0]).ToDictionary(group => group.Key, group => group.MinBy(method => method.Name, StringComparer.Ordinal)!);

    private static readonly Dictionary<string, (MethodInfo Method, ParameterInfo Wrong, Mistake Mistake)> Calls = Operations().SelectMany(Mistakes)
        .GroupBy(call => $"{call.Method.DeclaringType!.FullName!["GridGovernance.Domain.".Length..]}.{call.Method.Name}: {call.Mistake} {call.Wrong.Name}")
        .SelectMany(group => group.Select((call, i) => (Name: i == 0 ? group.Key : $"{group.Key} ({i + 1})", call))).ToDictionary(named => named.Name, named => named.call, StringComparer.Ordinal);

    private enum Mistake
    {
        Null,
        Default,
        Undefined,
        Blank,
    }

    public static TheoryData<string> Names => [.. Calls.Keys.Order(StringComparer.Ordinal)];

    [Theory(DisplayName = "KRN-13 every operation refuses what is no value"), MemberData(nameof(Names))]
    public void AnOperation_RefusesWhatIsNoValue(string call)
    {
        var (method, wrong, mistake) = Calls[call];
        var on = method.IsStatic ? null : Sample(method.DeclaringType!);
        var arguments = method.GetParameters().Select(parameter => parameter == wrong ? WrongValue(parameter.ParameterType, mistake) : Given(parameter)).ToArray();

        var thrown = Assert.ThrowsAny<ArgumentException>(() => Invoke(method, on, arguments));

        Assert.Equal(wrong.Name, thrown.ParamName);
    }

    [Fact]
    public void Most_OperationsAreTried() => Assert.InRange(Calls.Count, 300, 5_000);

    private static void Invoke(MethodInfo method, object? on, object?[] arguments)
    {
        try
        {
            // What is listed only when it is read is read.
            if (method.Invoke(on, arguments) is System.Collections.IEnumerable lazy)
                foreach (var _ in lazy)
                    break;
        }
        catch (TargetInvocationException thrown)
        {
            ExceptionDispatchInfo.Throw(thrown.InnerException!);
        }
    }

    private static IEnumerable<MethodInfo> Operations() => Library.GetExportedTypes()
        .Where(type => !type.IsInterface && !type.IsSubclassOf(typeof(Delegate)) && !type.ContainsGenericParameters)
        .SelectMany(type => type.GetMethods(Open))
        .Where(method => !method.IsSpecialName && !method.IsAbstract && !method.ContainsGenericParameters && method.GetCustomAttribute<CompilerGeneratedAttribute>() is null)
        .Where(method => method.Name is not (nameof(Equals) or nameof(IComparable.CompareTo) or "Deconstruct") && !method.Name.StartsWith("Try", StringComparison.Ordinal))
        .Where(method => (method.IsStatic || CanDraw(method.DeclaringType!)) && method.GetParameters().All(CanGive));

    private static IEnumerable<(MethodInfo Method, ParameterInfo Wrong, Mistake Mistake)> Mistakes(MethodInfo method)
    {
        foreach (var parameter in method.GetParameters())
        {
            var type = parameter.ParameterType;
            var isNullable = Nullability.Create(parameter).WriteState == NullabilityState.Nullable;
            if (!type.IsValueType && !isNullable)
                yield return (method, parameter, Mistake.Null);
            if (type.IsValueType && type.Assembly == Library && type.GetProperty("IsDefault") is not null)
                yield return (method, parameter, Mistake.Default);
            if (type.IsEnum && type.Assembly == Library)
                yield return (method, parameter, Mistake.Undefined);
            if (type == typeof(string) && !isNullable && parameter.Name is "reason" or "ground")
                yield return (method, parameter, Mistake.Blank);
        }
    }

    private static object? WrongValue(Type type, Mistake mistake) => mistake switch
    {
        Mistake.Null => null,
        Mistake.Default => Activator.CreateInstance(type),
        Mistake.Undefined => Enum.ToObject(type, 99),
        _ => " ",
    };

    private static bool CanGive(ParameterInfo parameter) =>
        parameter.HasDefaultValue || parameter.ParameterType.IsSubclassOf(typeof(Delegate)) || CanDraw(parameter.ParameterType) || Item(parameter.ParameterType) is { } item && CanDraw(item)
        || parameter.ParameterType.IsGenericType && parameter.ParameterType.GetGenericTypeDefinition() == typeof(Nullable<>) || parameter.ParameterType == typeof(IFormatProvider);

    private static object? Given(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        if (type.IsSubclassOf(typeof(Delegate)))
            return GivingBack(type);
        if (CanDraw(type))
            return Sample(type);
        if (Item(type) is not { } item || !CanDraw(item))
            return parameter.HasDefaultValue && parameter.DefaultValue != DBNull.Value ? parameter.DefaultValue : null;
        var items = Array.CreateInstance(item, 1);
        items.SetValue(Sample(item), 0);
        return items;
    }

    /// <summary>A callback that gives back what it is given where that is what is asked for, and nothing otherwise.</summary>
    private static Delegate GivingBack(Type type)
    {
        var invoke = type.GetMethod("Invoke")!;
        var given = invoke.GetParameters().Select(parameter => Expression.Parameter(parameter.ParameterType)).ToArray();
        return Expression.Lambda(type, given.FirstOrDefault(parameter => parameter.Type == invoke.ReturnType) ?? (Expression)Expression.Default(invoke.ReturnType), given).Compile();
    }

    private static Type? Item(Type type) => type.IsArray ? type.GetElementType() : type.IsGenericType && type.IsAssignableFrom(type.GetGenericArguments()[0].MakeArrayType()) ? type.GetGenericArguments()[0] : null;

    private static bool CanDraw(Type type) => Drawn.ContainsKey(type) || type.IsEnum || type == typeof(string) || type == typeof(int) || type == typeof(bool) || type == typeof(DateTimeOffset) || type == typeof(DateOnly);

    private static object Sample(Type type) =>
        type == typeof(string) ? "said"
        : type == typeof(int) ? 1
        : type == typeof(bool) ? true
        : type == typeof(DateOnly) ? new DateOnly(2026, 3, 10)
        : type == typeof(DateTimeOffset) ? new DateTimeOffset(2026, 3, 10, 12, 0, 0, TimeSpan.FromHours(8))
        : type.IsEnum ? Enum.GetValues(type).GetValue(0)!
        : DrawOf.MakeGenericMethod(type).Invoke(null, [Drawn[type].Invoke(null, null)])!;

    private static T Draw<T>(Arbitrary<T> values) => values.Generator.Sample(1)[0];
}
