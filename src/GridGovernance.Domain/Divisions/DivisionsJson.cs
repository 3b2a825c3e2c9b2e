using System.Text.Json.Serialization;

namespace GridGovernance.Domain.Divisions;

/// <summary>The source-generated shape of this folder's snapshots.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(BannerSnapshot))]
internal sealed partial class DivisionsJson : JsonSerializerContext;
