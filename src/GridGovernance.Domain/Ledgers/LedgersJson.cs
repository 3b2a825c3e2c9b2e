using System.Text.Json.Serialization;

namespace GridGovernance.Domain.Ledgers;

/// <summary>The source-generated shape of this folder's snapshots.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(LedgerSnapshot))]
internal sealed partial class LedgersJson : JsonSerializerContext;
