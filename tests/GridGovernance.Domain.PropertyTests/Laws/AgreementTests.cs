using GridGovernance.Domain.Pairing;
using GridGovernance.Domain.PropertyTests.Scoring;
using GridGovernance.Domain.Testing;
using GridGovernance.Domain.Testing.Kernel;
using GridGovernance.Domain.Testing.Pairing;
using GridGovernance.Domain.Testing.Scoring;

namespace GridGovernance.Domain.PropertyTests.Laws;

/// <summary>Fast implementations agree with the oracles, and a faulty one is told apart.</summary>
public class AgreementTests
{
    [Fact]
    public void Engines_Agree() => Agreement.Between(Scorers.Fast, Scorers.Reference).With(Pace.Options(100)).Check("AGR-1");

    [Fact]
    public void AFaultyEngine_IsToldApart() => Refuted.By(Agreement.Between(new StagesScorer(new FaultyStages.OffByOneBand()), Scorers.Reference).With(new() { Cases = 3_000 }), "AGR-1");

    [Fact]
    public void ThePlanner_AgreesWithBruteForce() =>
        Agreement.Between(world => new PairingPlanner().Plan(world.Case).Total, world => ReferencePairing.Of(world.Case).Total, PairingWorlds.AnyWorld()).With(Pace.Options(60)).Check("AGR-1");

    [Fact]
    public void TheWorkingCalendar_AgreesWithTheNaiveOne() =>
        Agreement.Between(calendar => calendar.AddWorkingDays(new(2026, 2, 10), 9), calendar => new NaiveWorkingCalendar(calendar).AddWorkingDays(new(2026, 2, 10), 9), KernelValues.AnyWorkingCalendar()).Check("AGR-1");

    [Fact]
    public void AFaultyPlanner_IsToldApart() =>
        Refuted.By(Agreement.Between(world => PlannerLaws.TotalOf(world.Case, [.. Pairing.FaultyPairing.FirstComeFirstServed(world.Case)]), world => ReferencePairing.Of(world.Case).Total, PairingWorlds.AnyWorld()), "AGR-1");
}
