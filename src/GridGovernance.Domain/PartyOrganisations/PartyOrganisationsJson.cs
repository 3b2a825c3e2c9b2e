using System.Text.Json.Serialization;

namespace GridGovernance.Domain.PartyOrganisations;

/// <summary>The source-generated shape of this folder's snapshots.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(PartyBranchSnapshot))]
internal sealed partial class PartyOrganisationsJson : JsonSerializerContext;
