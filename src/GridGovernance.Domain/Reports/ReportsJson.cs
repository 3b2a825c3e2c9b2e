using System.Text.Json.Serialization;

namespace GridGovernance.Domain.Reports;

/// <summary>The reports' JSON without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(IReadOnlyList<CoverageRow>))]
[JsonSerializable(typeof(IReadOnlyList<GovernanceRow>))]
internal sealed partial class ReportsJson : JsonSerializerContext;
