using System.Text.Json.Serialization;

namespace GridGovernance.Domain.Tests.Regressions;

/// <summary>The values' converters were internal, so no source-generated context of a caller could take a value of ours (SYSLIB1220).</summary>
public class JsonConverterReachTests
{
    [Fact]
    public void EveryConverterOfAPublicType_IsPublicWithAPublicConstructor() =>
        Assert.Empty(typeof(Points).Assembly.GetExportedTypes()
            .Select(type => (type, converter: (type.GetCustomAttributes(typeof(JsonConverterAttribute), false).FirstOrDefault() as JsonConverterAttribute)?.ConverterType))
            .Where(pair => pair.converter is { } converter && (!converter.IsVisible || converter.GetConstructor([]) is null))
            .Select(pair => pair.type.Name));
}
