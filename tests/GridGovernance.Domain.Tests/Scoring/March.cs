using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Tests.Scoring;

/// <summary>A month, a worker and short ways to write activities.</summary>
internal static class March
{
    public static readonly Period TheMonth = Period.Month(2026, 3);
    public static readonly PersonId Worker = PersonId.From("w1");
    public static readonly PersonId Other = PersonId.From("w2");
    public static readonly PersonId Recorder = PersonId.From("r1");

    public static Activity Did(string id, string kind, int day, int quantity = 1, string tags = "", PersonId? who = null, PersonId? recorder = null) =>
        new(ActivityId.From(id), who ?? Worker, kind, new DateOnly(2026, 3, day), Quantity.Of(quantity),
            tags.Split(';', StringSplitOptions.RemoveEmptyEntries), recordedAt: null, recorder ?? Recorder);

    public static PointsStatement Score(PointsScheme scheme, params Activity[] activities) =>
        PointsEngine.Create(scheme).Score(Worker, TheMonth, activities).OrThrow();

    public static Points P(string text) => Points.Parse(text);
}
