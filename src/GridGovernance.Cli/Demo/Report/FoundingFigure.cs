using GridGovernance.Domain.Reports;

namespace GridGovernance.Cli.Demo.Report;

/// <summary>One figure of the founding document beside this run's.</summary>
/// <param name="Number">Its number in the list of figures.</param>
/// <param name="Text">What is counted.</param>
/// <param name="Document">The document's value; null where it only names something.</param>
/// <param name="IsLowerBound">Whether the document says "more than" (余).</param>
/// <param name="Run">What this run counts; null where nothing is computed.</param>
/// <param name="IsOpen">Whether the document leaves open what is counted, so that this run's value is made, not compared.</param>
/// <param name="Unit">The unit it is counted in; null where nothing is computed.</param>
internal sealed record FoundingFigure(int Number, BilingualText Text, long? Document, bool IsLowerBound, long? Run, bool IsOpen = false, BilingualText? Unit = null)
{
    /// <summary>How the two stand to each other.</summary>
    public BilingualText Standing => (Document, Run) switch
    {
        (null, _) or (_, null) => new("not computed", "未计算"),
        _ when IsOpen => new("made", "虚构"),
        var (document, run) when IsLowerBound && run >= document => new("at least", "不少于"),
        var (document, run) when run == document => new("equal", "相等"),
        _ => new("differs", "不同"),
    };

    /// <summary>A figure that the library's report computes; one that is no exact count is not compared with an exact one.</summary>
    public static FoundingFigure Of(int number, BilingualText text, long document, ReportedFigure figure, bool isLowerBound = false, bool isOpen = false) =>
        new(number, text, document, isLowerBound, figure.Precision is FigurePrecision.Exact || isLowerBound ? figure.Value : null, isOpen, figure.Unit);
}
