using FsCheck;
using FsCheck.Fluent;
using GridGovernance.Domain.CheckIns;
using GridGovernance.Domain.Testing.Kernel;

namespace GridGovernance.Domain.Testing.CheckIns;

/// <summary>Generators of the ids of CheckIns: everyday ones, and those at the ends of what is allowed.</summary>
public static class CheckInIds
{
    /// <summary>Ids of the type. Shrinks to <c>a</c>.</summary>
    public static Arbitrary<NeedId> AnyNeedId() => Arb.From(OpaqueTexts.Any.Select(NeedId.From), id => OpaqueTexts.Shrink(id.ToString()).Select(NeedId.From));

    /// <summary>Ids of the type. Shrinks to <c>a</c>.</summary>
    public static Arbitrary<ServiceId> AnyServiceId() => Arb.From(OpaqueTexts.Any.Select(ServiceId.From), id => OpaqueTexts.Shrink(id.ToString()).Select(ServiceId.From));
}
