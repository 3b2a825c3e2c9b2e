using FsCheck;
using FsCheck.Fluent;
using GridGovernance.Domain.Scoring;
using GridGovernance.Domain.Testing.Kernel;

namespace GridGovernance.Domain.Testing.Scoring;

/// <summary>Generators of the ids of Scoring: everyday ones, and those at the ends of what is allowed.</summary>
public static class ActivityIds
{
    /// <summary>Ids of the type. Shrinks to <c>a</c>.</summary>
    public static Arbitrary<ActivityId> AnyActivityId() => Arb.From(OpaqueTexts.Any.Select(ActivityId.From), id => OpaqueTexts.Shrink(id.ToString()).Select(ActivityId.From));
}
