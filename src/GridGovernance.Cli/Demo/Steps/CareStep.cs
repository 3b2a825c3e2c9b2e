using GridGovernance.Cli.Demo.Made;
using GridGovernance.Domain.Cases;
using GridGovernance.Domain.Divisions;

namespace GridGovernance.Cli.Demo.Steps;

/// <summary>The example of 额尔格图镇: one appeal with its three replies, and the dispute behind it, settled by four bodies together.</summary>
internal sealed class CareStep
{
    private CareStep(Appeal appeal, JointMediation mediation) => (Appeal, Mediation) = (appeal, mediation);

    /// <summary>An appeal that was answered before it was closed.</summary>
    public Appeal Appeal { get; }

    /// <summary>The dispute over land use in 额尔格图镇.</summary>
    public JointMediation Mediation { get; }

    /// <summary>Runs both to their end.</summary>
    public static CareStep Build(DemoRun run)
    {
        var town = DivisionCode.Parse(Scale.EergetuTown);
        var grid = run.Net.Grids.First(made => town.Contains(made.Code.Village)).Code;
        var (raised, first, second) = (DemoRun.Month.FirstDay, PersonId.From("neighbour-1"), PersonId.From("neighbour-2"));
        var appeal = Appeal.Raise(AppealId.From("appeal-1"), AppealOrigin.ResidentAppeal, grid, first, raised, run.Net.Registered.NearestServiceCentre(grid.Village));
        appeal.Acknowledge("received", DemoRun.Office, raised).OrThrow();
        appeal.Echo("the land office has been asked", DemoRun.Office, raised.AddDays(2)).OrThrow();
        appeal.Answer("settled by joint mediation", DemoRun.Office, raised.AddDays(9)).OrThrow();
        appeal.Close("answered", DemoRun.Office, raised.AddDays(10)).OrThrow();

        UnitId[] bodies = [UnitId.From("party-branch"), UnitId.From("land-office"), UnitId.From("grid-chief"), UnitId.From("village-committee")];
        var mediation = JointMediation.Open(MediationId.From("mediation-1"), grid, "land-use", [first, second], bodies, raised.AddDays(1), MediationPolicy.Ordinary).OrThrow();
        mediation.HoldSession(bodies, raised.AddDays(5)).OrThrow();
        mediation.Agree(new MediationAgreement("use of land between neighbours", ["the boundary is marked anew"], "both mark it together", raised.AddDays(30), [first, second], bodies), raised.AddDays(8)).OrThrow();
        return new(appeal, mediation);
    }
}
