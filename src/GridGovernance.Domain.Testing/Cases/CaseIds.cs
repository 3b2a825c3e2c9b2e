using FsCheck;
using FsCheck.Fluent;
using GridGovernance.Domain.Cases;
using GridGovernance.Domain.Testing.Kernel;

namespace GridGovernance.Domain.Testing.Cases;

/// <summary>Generators of the ids of Cases: everyday ones, and those at the ends of what is allowed.</summary>
public static class CaseIds
{
    /// <summary>Ids of the type. Shrinks to <c>a</c>.</summary>
    public static Arbitrary<AppealId> AnyAppealId() => Arb.From(OpaqueTexts.Any.Select(AppealId.From), id => OpaqueTexts.Shrink(id.ToString()).Select(AppealId.From));

    /// <summary>Ids of the type. Shrinks to <c>a</c>.</summary>
    public static Arbitrary<CaseId> AnyCaseId() => Arb.From(OpaqueTexts.Any.Select(CaseId.From), id => OpaqueTexts.Shrink(id.ToString()).Select(CaseId.From));

    /// <summary>Ids of the type. Shrinks to <c>a</c>.</summary>
    public static Arbitrary<MediationId> AnyMediationId() => Arb.From(OpaqueTexts.Any.Select(MediationId.From), id => OpaqueTexts.Shrink(id.ToString()).Select(MediationId.From));
}
