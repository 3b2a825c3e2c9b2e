using FsCheck;
using FsCheck.Fluent;
using GridGovernance.Domain.Testing.Kernel;
using GridGovernance.Domain.Visits;

namespace GridGovernance.Domain.Testing.Visits;

/// <summary>Generators of the ids of Visits: everyday ones, and those at the ends of what is allowed.</summary>
public static class VisitIds
{
    /// <summary>Ids of the type. Shrinks to <c>a</c>.</summary>
    public static Arbitrary<VisitId> AnyVisitId() => Arb.From(OpaqueTexts.Any.Select(VisitId.From), id => OpaqueTexts.Shrink(id.ToString()).Select(VisitId.From));
}
