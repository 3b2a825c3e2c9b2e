using System.Text.Json.Serialization;

namespace GridGovernance.Domain.Cases;

/// <summary>The source-generated shape of this folder's snapshots.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(GridCaseSnapshot))]
[JsonSerializable(typeof(AppealSnapshot))]
[JsonSerializable(typeof(JointMediationSnapshot))]
internal sealed partial class CasesJson : JsonSerializerContext;
