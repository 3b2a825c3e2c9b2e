using System.Text.Json.Serialization;

namespace GridGovernance.Domain.Pairing;

/// <summary>The source-generated shape of this folder's snapshots; unknown properties are refused.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(HouseholdLinksSnapshot))]
internal sealed partial class PairingJson : JsonSerializerContext;
