using System.Text.Json.Serialization;

namespace GridGovernance.Domain.CheckIns;

/// <summary>The source-generated shape of this folder's snapshots.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(CommunityRegisterSnapshot))]
internal sealed partial class CheckInsJson : JsonSerializerContext;
