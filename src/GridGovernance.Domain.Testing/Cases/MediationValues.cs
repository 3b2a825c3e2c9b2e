using FsCheck;
using FsCheck.Fluent;
using GridGovernance.Domain.Cases;
using GridGovernance.Domain.Grids;

namespace GridGovernance.Domain.Testing.Cases;

/// <summary>
/// Generators of joint mediations at every stage: open, with sessions, extended, and ended by agreement, by refusal or by time. Hand the type to FsCheck: <c>[Properties(Arbitrary = [typeof(MediationValues)])]</c>.
/// </summary>
public static class MediationValues
{
    private static readonly DateOnly Opened = new(2026, 3, 2);
    private static readonly PersonId[] Parties = [PersonId.From("party-1"), PersonId.From("party-2"), PersonId.From("party-3")];
    private static readonly UnitId[] Bodies = [UnitId.From("party-branch"), UnitId.From("land-office"), UnitId.From("grid-chief"), UnitId.From("village-committee")];

    /// <summary>Policies: both published ones, a day without extension, and matters that may not be mediated.</summary>
    public static Arbitrary<MediationPolicy> AnyMediationPolicy() => Arbs.Among(
        MediationPolicy.Ordinary, MediationPolicy.CourtLinked, MediationPolicy.Create(1, 0), MediationPolicy.Create(30, 1, "criminal"), MediationPolicy.Create(7, 7, "criminal", "administrative"));

    /// <summary>Agreements with all required parts, signed by some or all of three parties.</summary>
    public static Arbitrary<MediationAgreement> AnyMediationAgreement() => Arbs.And(Arbs.Between(1, 3), Arbs.Between(1, 3), Arbs.Between(1, 4), Arbs.Between(0, 60))
        .Made(drawn => Agreement(drawn.Item1, drawn.Item2, drawn.Item3, drawn.Item4));

    /// <summary>Mediations of two or three parties before one to four bodies.</summary>
    public static Arbitrary<JointMediation> AnyMediation() => Lives.Of(
        Arbs.And(CaseIds.AnyMediationId(), Arbs.Among(MediationPolicy.Ordinary, MediationPolicy.CourtLinked), Arbs.Between(2, 3), Arbs.Between(1, 4)),
        Steps,
        start => JointMediation.Open(start.Item1, GridCode.Parse("152221105215001"), "land", Parties[..start.Item3], Bodies[..start.Item4], Opened, start.Item2).OrThrow(),
        (mediation, start, step) => Step(mediation, start.Item3, start.Item4, step.Kind, step.On),
        step => step.On == Opened ? [] : [(step.Kind, Opened)]);

    private static Gen<(int Kind, DateOnly On)[]> Steps =>
        from count in Gen.Choose(0, 6)
        from kinds in Gen.Choose(0, 4).ArrayOf(count)
        from days in Gen.Elements(0, 1, 5, 15, 31).ArrayOf(count)
        select kinds.Select((kind, i) => (kind, Opened.AddDays(days.Take(i + 1).Sum()))).ToArray();

    private static MediationOutcome Step(JointMediation mediation, int parties, int bodies, int step, DateOnly on) => step switch
    {
        0 or 1 => mediation.HoldSession(Bodies[..bodies], on),
        2 => mediation.Extend(10, Parties[..parties], on),
        3 => mediation.Agree(Agreement(1, parties, bodies, 30), on),
        _ => on.Day % 2 == 0 ? mediation.RefuseBy(Parties[0], on) : mediation.Expire(on),
    };

    private static MediationAgreement Agreement(int terms, int parties, int bodies, int days) => new("the boundary of a plot", [.. Enumerable.Range(1, terms).Select(term => $"term {term}")],
        "stakes are set", Opened.AddDays(days), Parties[..parties], Bodies[..bodies]);
}
