using FsCheck;
using FsCheck.Fluent;
using GridGovernance.Domain.Settlement;
using GridGovernance.Domain.Testing.Kernel;

namespace GridGovernance.Domain.Testing.Settlement;

/// <summary>Generators of the ids of Settlement: everyday ones, and those at the ends of what is allowed.</summary>
public static class SettlementIds
{
    /// <summary>Ids of the type. Shrinks to <c>a</c>.</summary>
    public static Arbitrary<ObjectionId> AnyObjectionId() => Arb.From(OpaqueTexts.Any.Select(ObjectionId.From), id => OpaqueTexts.Shrink(id.ToString()).Select(ObjectionId.From));
}
