using System.Text.Json.Serialization;

namespace GridGovernance.Domain.Staffing;

/// <summary>The snapshots' JSON without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(GridRosterSnapshot))]
[JsonSerializable(typeof(SnapshotFormat))]
internal sealed partial class StaffingJson : JsonSerializerContext;

/// <summary>The format alone, read before anything else is judged.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Skip)]
internal sealed record SnapshotFormat
{
    public int? Format { get; init; }
}
