using System.Text.Json.Serialization;

namespace GridGovernance.Domain.Reports;

/// <summary>The reports' JSON without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(IReadOnlyList<CoverageRow>))]
internal sealed partial class ReportsJson : JsonSerializerContext;
