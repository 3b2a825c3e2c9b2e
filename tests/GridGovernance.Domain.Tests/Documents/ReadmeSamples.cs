using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Pairing;
using GridGovernance.Domain.Pay;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Tests.Documents;

/// <summary>The code of README.md, compiled and run. DocumentCodeTests holds the two together.</summary>
public class ReadmeSamples
{
    [Fact]
    public void FirstScreen()
    {
        var scheme = PointsScheme.Define("patrols")
            .Category("duty", category => category.CapCredits(10, PointsWindow.Period))
            .Award("patrol.completed", "duty", rule => rule.For("patrol").Worth(4))
            .Deduction("reply.late", "duty", rule => rule.For("late-reply").Worth(5))
            .Build();
        var worker = PersonId.From("w-017");
        string[] kinds = ["patrol", "patrol", "patrol", "late-reply"];
        var activities = kinds.Select((kind, i) => new Activity(ActivityId.From(i), worker, kind, new DateOnly(2026, 3, 2 + i)));
        var statement = PointsEngine.Create(scheme).Score(worker, Period.Month(2026, 3), activities).OrThrow();
        Console.WriteLine(statement.Total); // 5: three patrols earn 12, the cap leaves 10, the late reply takes 5

        Assert.Equal(5, statement.Total);
    }

    [Fact]
    public void WhyThatMany()
    {
        var scheme = PointsScheme.Define("patrols").Category("duty", category => category.CapCredits(10, PointsWindow.Period))
            .Award("patrol.completed", "duty", rule => rule.For("patrol").Worth(4)).Build();
        var worker = PersonId.From("w-017");
        var activities = Enumerable.Range(0, 3).Select(i => new Activity(ActivityId.From(i), worker, "patrol", new DateOnly(2026, 3, 2 + i)));
        var statement = PointsEngine.Create(scheme).Score(worker, Period.Month(2026, 3), activities).OrThrow();

        foreach (var line in statement.Lines)
            Console.WriteLine($"{line.Kind} {line.Amount} {line.Rule} {line.Activity}"); // award 4 three times, and a trim of -2

        Assert.Equal([4, 4, 4, -2], statement.Lines.Select(line => line.Amount));
    }

    [Fact]
    public void ARuleOfYourOwn()
    {
        var scheme = PointsScheme.Define("flood-season")
            .Category("duty")
            .Custom("flood.duty", "duty", "flood.duty", "2026-1", rule => rule.For("flood-duty"))
            .Build();
        var engine = PointsEngine.Create(scheme, RuleSet.Of(new FloodDutyRule()));

        var worker = PersonId.From("w-017");
        Activity[] duty = [new(ActivityId.From(1), worker, "flood-duty", new(2026, 7, 2), tags: ["level=II"])];
        Assert.Equal(5, engine.Score(worker, Period.Month(2026, 7), duty).OrThrow().Total);
    }

    [Fact]
    public void PairHouseholdsWithMembers()
    {
        var grid = GridCode.Create(DivisionCode.Parse("152221105215"), 1); // the first grid of 红峰村
        PairingMember[] members = [new(PersonId.From("m-1"), grid, x: 0, y: 0), new(PersonId.From("m-2"), grid, x: 900, y: 0)];
        var households = Enumerable.Range(0, 5).Select(i => new PairingHousehold(HouseholdId.From(i), grid, x: 200 * i, y: 0));

        var plan = new PairingPlanner().Plan(PairingPolicy.OneLeadsTwo, members, households);

        Console.WriteLine(plan.IsComplete); // False: five households, two members who lead two each
        Console.WriteLine(plan.Bottlenecks[0].Describe(Language.English)); // which households, which members, and how many places are short

        Assert.False(plan.IsComplete);
        Assert.Single(plan.Uncovered);
        Assert.True(plan.IsProved());
    }

    [Fact]
    public void PayAPoolToTheLastFen()
    {
        KeyValuePair<SubjectId, Points>[] points = [new(PersonId.From("a"), 1), new(PersonId.From("b"), 1), new(PersonId.From("c"), 1)];

        var split = MoneyPool.Split(Money.Parse("100.00"), points).OrThrow();

        Console.WriteLine(string.Join(", ", split.Shares.Select(share => share.Value))); // 33.34, 33.33, 33.33

        Assert.Equal(["33.34", "33.33", "33.33"], split.Shares.Select(share => share.Value.ToString()));
    }
}
