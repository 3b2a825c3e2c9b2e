using System.Text.Json.Serialization;

namespace GridGovernance.Domain.PropertyTests.Kernel;

/// <summary>The values as a caller without reflection writes them.</summary>
[JsonSerializable(typeof(Points))]
[JsonSerializable(typeof(Quantity))]
[JsonSerializable(typeof(Factor))]
[JsonSerializable(typeof(PersonId))]
[JsonSerializable(typeof(UnitId))]
[JsonSerializable(typeof(HouseholdId))]
[JsonSerializable(typeof(SubjectId))]
[JsonSerializable(typeof(Period))]
[JsonSerializable(typeof(DateSpan))]
internal sealed partial class KernelJson : JsonSerializerContext;
