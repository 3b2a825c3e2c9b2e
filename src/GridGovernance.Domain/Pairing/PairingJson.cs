using System.Text.Json.Serialization;

namespace GridGovernance.Domain.Pairing;

/// <summary>Source-generated JSON of the folder's snapshots; needs no reflection. Unknown properties are refused.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(HouseholdLinksSnapshot))]
public sealed partial class PairingJson : JsonSerializerContext;
