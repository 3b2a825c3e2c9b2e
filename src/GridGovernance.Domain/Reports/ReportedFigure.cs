using System.Globalization;

namespace GridGovernance.Domain.Reports;

/// <summary>One figure of a governance report: a number with its unit and its precision. Immutable.</summary>
public sealed record ReportedFigure
{
    internal ReportedFigure(GovernanceFigure figure, long? value, bool isWhole) =>
        (Figure, Value, Precision) = (figure, value, value is null ? FigurePrecision.NotApplicable : isWhole ? FigurePrecision.Exact : FigurePrecision.AtLeast);

    /// <summary>What is counted.</summary>
    public GovernanceFigure Figure { get; }

    /// <summary>The count; null where it is not applicable.</summary>
    public long? Value { get; }

    /// <summary>Whether it is exact or a lower bound.</summary>
    public FigurePrecision Precision { get; }

    /// <summary>The unit it is counted in.</summary>
    public BilingualText Unit => Figure.Unit();

    /// <summary>The figure in words, such as <c>at least 40012 person-times</c>.</summary>
    public string Describe(Language language) => Precision switch
    {
        FigurePrecision.NotApplicable => language is Language.Chinese ? "不适用" : "n/a",
        FigurePrecision.AtLeast => string.Create(CultureInfo.InvariantCulture, $"{(language is Language.Chinese ? "不少于 " : "at least ")}{Value} {Unit.In(language)}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Value} {Unit.In(language)}"),
    };

    /// <summary>The English words.</summary>
    public override string ToString() => Describe(Language.English);
}
