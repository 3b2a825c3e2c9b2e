using GridGovernance.Domain.Visits;

namespace GridGovernance.Cli.Demo.Made;

/// <summary>The work models of the demo. No list of the items is published, so these only have numbers.</summary>
internal static class WorkModels
{
    /// <summary>一卡、双网、四同步、六必清、八必访.</summary>
    public static WorkModel Lists { get; } = Fill(WorkModelShape.OneTwoFourSixEight);

    /// <summary>三带去三带回.</summary>
    public static WorkModel Outreach { get; } = Fill(WorkModelShape.ThreeOutThreeBack);

    /// <summary>The six must-clears, anew each month.</summary>
    public static VisitList MustClear { get; } = VisitList.Of(Lists.Part("must-clear")!, PeriodKind.Month);

    /// <summary>The eight must-visits, anew each month.</summary>
    public static VisitList MustVisit { get; } = VisitList.Of(Lists.Part("must-visit")!, PeriodKind.Month);

    private static WorkModel Fill(WorkModelShape shape) => WorkModel.Fill(shape, shape.Parts.ToDictionary(part => part.Id,
        part => (IReadOnlyList<string>)[.. Enumerable.Range(1, part.Count).Select(number => $"{part.Id}-{number}")]));
}
