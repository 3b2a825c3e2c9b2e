using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Pairing;
using GridGovernance.Domain.Pay;
using GridGovernance.Domain.Scoring;
using GridGovernance.Domain.Settlement;
using Microsoft.Extensions.DependencyInjection;

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
    public void TheEngineAlone_FromJson()
    {
        var json = """{ "format": 1, "id": "patrols", "colour": "red" }"""u8;

        if (!PointsScheme.TryParse(json, out var scheme, out var findings))
            foreach (var finding in findings)
                Console.WriteLine(finding.Describe(Language.Chinese)); // every mistake at once, with its path and what would be right

        Assert.Null(scheme);
        Assert.NotEmpty(findings);
    }

    [Fact]
    public void TheEngineAlone_OnSortedInput()
    {
        var scheme = PointsScheme.Define("patrols").Category("duty").Award("patrol.completed", "duty", rule => rule.For("patrol").Worth(4)).Build();
        var engine = PointsEngine.Create(scheme);
        Activity[] sorted = [.. Enumerable.Range(0, 6).Select(i => new Activity(ActivityId.From(i), PersonId.From($"w-{i / 2}"), "patrol", new(2026, 3, 2)))];

        var run = engine.BeginGrouped(Period.Month(2026, 3));
        foreach (var activity in sorted)
            if (run.Add(activity) is { } complete) // the subject before, when the next one begins
                Console.WriteLine(complete.Statement);
        foreach (var last in run.Finish())
            Console.WriteLine(last.Statement);

        var again = engine.BeginGrouped(Period.Month(2026, 3));
        SubjectScored[] scored = [.. sorted.Select(again.Add).OfType<SubjectScored>(), .. again.Finish()];
        Assert.Equal([8, 8, 8], scored.Select(subject => subject.Statement!.Total));
    }

    [Fact]
    public void TheEngine_InAContainer()
    {
        var scheme = PointsScheme.Define("patrols").Category("duty").Award("patrol.completed", "duty", rule => rule.For("patrol").Worth(4)).Build();
        var otherScheme = PointsScheme.Define("town").Category("duty").Award("patrol.completed", "duty", rule => rule.For("patrol").Worth(5)).Build();
        var services = new ServiceCollection();

        services.AddPointsEngine(scheme);
        services.AddPointsEngine("town", otherScheme); // under a key, for [FromKeyedServices("town")]
        services.AddGridGovernance();                  // planners, calendar and policies with their defaults; yours win when registered first

        using var provider = services.BuildServiceProvider();
        Assert.Equal(("patrols", "town"), (provider.GetRequiredService<PointsEngine>().Schemes[0].Id, provider.GetRequiredKeyedService<PointsEngine>("town").Schemes[0].Id));
    }

    [Fact]
    public void SettleAMonth()
    {
        var worker = PersonId.From("w-017");
        var scheme = PointsScheme.Define("patrols").Category("duty").Award("patrol.completed", "duty", rule => rule.For("patrol").Worth(5)).Build();
        var statement = PointsEngine.Create(scheme).Score(worker, Period.Month(2026, 3), [new(ActivityId.From(1), worker, "patrol", new(2026, 3, 2))]).OrThrow();

        PersonId clerk = PersonId.From("clerk"), head = PersonId.From("head");
        var closing = new DateTimeOffset(2026, 4, 1, 9, 0, 0, TimeSpan.FromHours(8));

        var round = SettlementRound.Open(Period.Month(2026, 3), clerk, closing);
        round.Prepare([statement], clerk, closing).OrThrow();
        if (!round.Publish(clerk, closing).Succeeded(out _, out var refusal))
            Console.WriteLine(refusal.Describe(Language.English)); // whoever prepared may not approve
        round.Publish(head, closing).OrThrow();                    // on notice for three working days; objections come here
        round.Finalise(head, closing.AddDays(14)).OrThrow();

        Assert.Equal(RoundState.Final, round.State);
        Assert.IsType<DutiesNotSeparate>(refusal);

        var policy = PayPolicy.Build("performance", 1, GradingPolicy.Build([new("pass"), new("good", 60)]),
            [new TierMultiplier("performance", Money.FromYuan(800), new PayTier("pass", Factor.Parse("0.5")), new("good", Factor.One))]);
        Console.WriteLine(policy.Settle([new(worker, round.StatementOf(worker)!.Total)]).OrThrow().Total); // 400.00: 5 points are a pass

        KeyValuePair<SubjectId, Points>[] points = [new(PersonId.From("a"), 1), new(PersonId.From("b"), 1), new(PersonId.From("c"), 1)];
        var split = MoneyPool.Split(Money.Parse("100.00"), points).OrThrow();
        Console.WriteLine(string.Join(", ", split.Shares.Select(share => share.Value))); // 33.34, 33.33, 33.33

        Assert.Equal("400.00", policy.Settle([new(worker, 5)]).OrThrow().Total.ToString());
        Assert.Equal(["33.34", "33.33", "33.33"], split.Shares.Select(share => share.Value.ToString()));
    }

    [Fact]
    public void KeepIt()
    {
        var village = Village.Found(DivisionCode.Parse("152221105215"), PersonId.From("clerk"), new(2026, 1, 1));

        var stored = village.ToSnapshot().ToJson();
        var again = VillageSnapshot.TryParse(stored, out var snapshot, out var findings) ? Village.Restore(snapshot) : throw new FindingsException(findings);

        Assert.Equal(stored, again.ToSnapshot().ToJson());
    }

    [Fact]
    public void AnOperation_AndItsRefusal()
    {
        var (clerk, today) = (PersonId.From("clerk"), new DateOnly(2026, 1, 1));
        var village = Village.Found(DivisionCode.Parse("152221105215"), clerk, today);
        GridDesign[] designs = [GridDesign.Comprehensive];

        Assert.Equal("152221105215: 1", Divide(village, designs, clerk, today));
        Assert.Contains("网格", Divide(village, designs, clerk, today), StringComparison.Ordinal);
    }

    private static string Divide(Village village, GridDesign[] designs, PersonId clerk, DateOnly today)
    {
        if (!village.Divide(designs, clerk, today).Succeeded(out var divided, out var refusal))
            return refusal.Describe(Language.Chinese);
        return $"{divided.Village}: {divided.Grids.Count}";
    }
}
