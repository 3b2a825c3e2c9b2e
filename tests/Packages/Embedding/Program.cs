using GridGovernance.Domain;
using GridGovernance.Domain.Kernel;
using GridGovernance.Domain.Pairing;
using GridGovernance.Domain.Scoring;
using Microsoft.Extensions.DependencyInjection;

var scheme = PointsScheme.Define("patrols")
    .Category("duty", category => category.CapCredits(10, PointsWindow.Period))
    .Award("patrol.completed", "duty", rule => rule.For("patrol").Worth(4))
    .Build();
var worker = PersonId.From("w-017");
var activities = Enumerable.Range(0, 3).Select(i => new Activity(ActivityId.From(i), worker, "patrol", new DateOnly(2026, 3, 2 + i))).ToArray();

var alone = PointsEngine.Create(scheme).Score(worker, Period.Month(2026, 3), activities).OrThrow();
using var provider = new ServiceCollection().AddGridGovernance().AddPointsEngine(scheme).BuildServiceProvider();
var registered = provider.GetRequiredService<PointsEngine>().Score(worker, Period.Month(2026, 3), activities).OrThrow();

Console.WriteLine($"{alone.Total} {registered.Total} {provider.GetRequiredService<PairingPlanner>() is not null}");
return alone.Total == 10 && alone == registered ? 0 : 1;
