using System.Reflection;

namespace GridGovernance.Domain.Tests.Architecture;

/// <summary>Conventions that matter are tests.</summary>
public class ConventionTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>A counterexample, a log or a debugger shows what it is about; ids and figures, never a text that somebody wrote.</summary>
    [Fact]
    public void EveryAggregate_SaysWhichItIs() =>
        Assert.Empty(Library.PublicTypes.Where(type => type.GetMethod("ToSnapshot") is not null && type.GetMethod(nameof(ToString), Type.EmptyTypes)!.DeclaringType != type).Select(type => type.FullName));

    [Fact]
    public void NothingInTheLibrary_HoldsFloatingPoint()
    {
        var floating = Library.Types.SelectMany(type => type.GetFields(Declared)).Where(field => IsFloating(field.FieldType)).Select(Name)
            .Concat(Library.Types.SelectMany(type => type.GetMethods(Declared))
                .Where(method => IsFloating(method.ReturnType) || method.GetParameters().Any(parameter => IsFloating(parameter.ParameterType))).Select(Name));

        Assert.Empty(floating);
    }

    [Fact]
    public void EveryPublicClass_IsSealedOrAbstract() =>
        Assert.Empty(Library.PublicTypes.Where(type => type.IsClass && !type.IsSealed && !type.IsAbstract).Select(type => type.FullName));

    [Fact]
    public void EveryPublicStruct_IsReadonly() =>
        Assert.Empty(Library.PublicTypes.Where(type => type is { IsValueType: true, IsEnum: false }
            && !type.GetCustomAttributesData().Any(attribute => attribute.AttributeType.Name == "IsReadOnlyAttribute")).Select(type => type.FullName));

    [Fact]
    public void NoStruct_PublishesAnInitSetter() =>
        Assert.Empty(Library.PublicTypes.Where(type => type.IsValueType).SelectMany(type => type.GetProperties()).Where(property => property.SetMethod is { IsPublic: true }).Select(Name));

    [Fact]
    public void EveryRefusal_IsASealedRecord() =>
        Assert.Empty(Refusals.Where(type => !type.IsSealed && !type.IsAbstract).Select(type => type.FullName));

    [Fact]
    public void EveryOutcome_IsNamedSealedAndEndsInOutcome() =>
        Assert.Empty(Library.PublicTypes.Where(type => typeof(OneOf.IOneOf).IsAssignableFrom(type) && !type.IsAbstract)
            .Where(type => !type.IsSealed || !type.Name.EndsWith("Outcome", StringComparison.Ordinal) || type.GetConstructors().Length > 0).Select(type => type.FullName));

    [Fact]
    public void NoPublicMember_SpeaksABareOneOf() =>
        Assert.Empty(Library.PublicTypes.SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => IsBareOneOf(method.ReturnType) || method.GetParameters().Any(parameter => IsBareOneOf(parameter.ParameterType))).Select(Name));

    [Fact]
    public void NoMember_ReturnsATask() =>
        Assert.Empty(Library.PublicTypes.SelectMany(type => type.GetMethods(Declared)).Where(method => typeof(Task).IsAssignableFrom(method.ReturnType)).Select(Name));

    /// <summary>Who compiles for net8.0 writes C# 12, which knows <c>params</c> of arrays only.</summary>
    [Fact]
    public void NoPublicMember_TakesParamsOfAnythingButAnArray() =>
        Assert.Empty(Library.PublicTypes.SelectMany(type => type.GetMethods().Cast<MethodBase>().Concat(type.GetConstructors())).SelectMany(method => method.GetParameters())
            .Where(parameter => parameter.GetCustomAttributesData().Any(attribute => attribute.AttributeType.Name == "ParamCollectionAttribute")).Select(parameter => $"{Name(parameter.Member)} {parameter.Name}"));

    /// <summary>Whoever asks whether it worked need not ask again whether there is a thing.</summary>
    [Fact]
    public void EveryTryMethod_SaysWhenItsResultIsThere() =>
        Assert.Empty(Library.PublicTypes.SelectMany(type => type.GetMethods()).Where(method => method.Name.StartsWith("Try", StringComparison.Ordinal) && method.ReturnType == typeof(bool))
            .SelectMany(method => method.GetParameters().Where(parameter => parameter.IsOut && !parameter.ParameterType.GetElementType()!.IsValueType && Nullability.Create(parameter).WriteState is NullabilityState.Nullable))
            .Where(parameter => parameter.GetCustomAttributesData().All(attribute => attribute.AttributeType.Name != "NotNullWhenAttribute")).Select(parameter => $"{Name(parameter.Member)} {parameter.Name}"));

    /// <summary>What the library has no place for, no rule, explanation, finding or refusal can show.</summary>
    [Fact]
    public void NothingInTheLibrary_HoldsWhatNamesAPerson() =>
        Assert.Empty(Library.Types.SelectMany(type => type.GetMembers(Declared).Append(type)).Select(member => (Member: member, Words: WordsOf(member.Name)))
            .Where(named => PersonalWords.Any(word => $" {named.Words} ".Contains($" {word} ", StringComparison.Ordinal))).Select(named => Name(named.Member)));

    [Fact]
    public void NoSourceFile_IsLongerThan300Lines() =>
        Assert.Empty(Library.SourceFiles.Where(file => File.ReadLines(file.FullName).Count() > 300).Select(file => file.Name));

    [Fact]
    public void NoSourceFile_HasARegion() =>
        Assert.Empty(Library.SourceFiles.Where(file => File.ReadLines(file.FullName).Any(line => line.TrimStart().StartsWith("#region", StringComparison.Ordinal))).Select(file => file.Name));

    private static readonly NullabilityInfoContext Nullability = new();

    private static readonly string[] PersonalWords = ["phone", "telephone", "mobile", "email", "birth", "birthday", "gender", "ethnicity", "identity card", "id card", "id number", "identity number", "surname", "given name", "full name", "person name", "member name", "householder name"];

    /// <summary>The words of a name, small and with blanks between them.</summary>
    private static string WordsOf(string name) =>
        string.Concat(name.Select((letter, i) => char.IsUpper(letter) && i > 0 && char.IsLower(name[i - 1]) ? $" {char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));

    private static IEnumerable<Type> Refusals => Library.PublicTypes.Where(type => type.IsSubclassOf(typeof(Refusal)));

    private static bool IsFloating(Type type) =>
        type == typeof(double) || type == typeof(float) || type == typeof(Half) || Nullable.GetUnderlyingType(type) is { } inner && IsFloating(inner);

    private static bool IsBareOneOf(Type type) => type.Namespace == "OneOf";

    private static string Name(MemberInfo member) => $"{member.DeclaringType?.FullName}.{member.Name}";
}
