using GridGovernance.Domain.Kernel;
using GridGovernance.Domain.Scoring;

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
