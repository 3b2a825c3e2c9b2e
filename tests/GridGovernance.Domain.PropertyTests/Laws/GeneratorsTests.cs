using System.Reflection;
using FsCheck;
using GridGovernance.Domain.Pairing;
using GridGovernance.Domain.Pay;
using GridGovernance.Domain.Scoring;
using GridGovernance.Domain.Testing;

namespace GridGovernance.Domain.PropertyTests.Laws;

/// <summary>Whoever tests code of their own needs every value the library asks for: the kit draws each of them, alone or inside a larger case.</summary>
public class GeneratorsTests
{
    private const BindingFlags Open = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Assembly Library = typeof(PointsEngine).Assembly;

    private static readonly HashSet<Type> Drawn = Reached();

    /// <summary>What an operation of the library takes from its caller, and what that is made of: the library's own types, but for code and builders.</summary>
    public static TheoryData<string> Asked => [.. AskedTypes().Select(type => type.FullName!).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Asked))]
    public void AValueTheLibraryAsksFor_IsDrawnByTheKit(string type) => Assert.Contains(Library.GetType(type)!, Drawn);

    private static HashSet<Type> AskedTypes()
    {
        var asked = new HashSet<Type>();
        var open = new Queue<Type>(Library.GetExportedTypes().SelectMany(type => type.GetMethods(Open)).Where(method => !method.IsSpecialName && method.Name is not (nameof(Equals) or nameof(IComparable.CompareTo))).SelectMany(Taken));
        while (open.TryDequeue(out var type))
        {
            if (!asked.Add(type))
                continue;
            foreach (var part in type.GetConstructors().SelectMany(Taken).Where(part => part != type))
                open.Enqueue(part);
        }

        return asked;
    }

    private static IEnumerable<Type> Taken(MethodBase method) => method.GetParameters().Where(parameter => !parameter.IsOut && !IsBuffer(parameter.ParameterType)).SelectMany(parameter => Parts(parameter.ParameterType)).Where(IsValue);

    /// <summary>Room that the caller lends to be written into.</summary>
    private static bool IsBuffer(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Span<>);

    /// <summary>What is no value: sets of the caller's code, a view of the caller's arrays, what a planner tells while it works, and ways to write a scheme down.</summary>
    private static bool IsCode(Type type) => type == typeof(PayRuleSet) || type == typeof(PairingProgress) || type.IsByRefLike || type.Name.EndsWith("Builder", StringComparison.Ordinal);

    private static bool IsValue(Type type) => type.Assembly == Library && !IsCode(type) && !type.IsInterface && !type.IsEnum && !type.IsSubclassOf(typeof(Delegate)) && !type.IsAssignableTo(typeof(Refusal)) && !type.IsGenericParameter;

    /// <summary>What stands in generated cases, in the parts of those, and in what they answer.</summary>
    private static HashSet<Type> Reached()
    {
        var reached = new HashSet<Type>();
        var open = new Queue<Type>(typeof(LawsOf).Assembly.GetExportedTypes().SelectMany(type => type.GetMethods(Open)).Select(method => method.ReturnType)
            .Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Arbitrary<>)).SelectMany(type => Parts(type.GetGenericArguments()[0])).Append(typeof(AWorld)));
        while (open.TryDequeue(out var type))
        {
            if (!reached.Add(type) || (type.Assembly != Library && type.Assembly != typeof(LawsOf).Assembly))
                continue;
            foreach (var part in Given(type).SelectMany(Parts))
                open.Enqueue(part);
        }

        return reached;
    }

    /// <summary>What a value holds, and what it answers when it is asked.</summary>
    private static IEnumerable<Type> Given(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => property.PropertyType)
            .Concat(type.GetMethods(BindingFlags.Public | BindingFlags.Instance).Where(method => !method.IsSpecialName).Select(method => method.ReturnType))
            .Concat(type.BaseType is { IsGenericType: true } outcome ? outcome.GetGenericArguments() : []);

    /// <summary>A type without its array, list, pair or nullable around it.</summary>
    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!)
        : type.IsGenericType && type.Assembly != Library && type.Assembly != typeof(LawsOf).Assembly ? type.GetGenericArguments().SelectMany(Parts)
        : [type];
}
