using System.Text.Json.Serialization;

namespace GridGovernance.Domain.Grids;

/// <summary>The source-generated shape of this folder's snapshots.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(VillageSnapshot))]
internal sealed partial class GridsJson : JsonSerializerContext;
