using System.Text.Json;
using GridGovernance.Domain.Divisions;

namespace GridGovernance.Domain.Reports;

/// <summary>
/// Every headline figure of the founding document, computed for any divisions of a banner on any day, each with its unit and precision.
/// Counts are of what stood on the day: divisions, grids, posts, links, check-ins, claims, services, appeals and mediations carry their dates.
/// A household counts where it is registered now. Immutable.
/// </summary>
public sealed class GovernanceReport
{
    internal GovernanceReport(DateOnly date, IReadOnlyList<DivisionCode> divisions, IReadOnlyList<ReportedFigure> figures) => (Date, Divisions, Figures) = (date, divisions, figures);

    /// <summary>The day.</summary>
    public DateOnly Date { get; }

    /// <summary>The divisions counted, in the order of their codes, without those that lie in another of them.</summary>
    public IReadOnlyList<DivisionCode> Divisions { get; }

    /// <summary>Every figure, in the order of <see cref="GovernanceFigures.All"/>.</summary>
    public IReadOnlyList<ReportedFigure> Figures { get; }

    /// <summary>One figure.</summary>
    /// <exception cref="ArgumentException">The figure is undefined.</exception>
    public ReportedFigure this[GovernanceFigure figure] => Figures[(int)Guard.Against.EnumOutOfRange(figure)];

    /// <summary>The report for export; the same sources give the same rows.</summary>
    public IReadOnlyList<GovernanceRow> Rows => [.. Figures.Select(figure => new GovernanceRow(figure.Figure.Spell(), figure.Value, SnapshotReader.Spell(figure.Precision),
        figure.Figure.Name().English, figure.Unit.English, figure.Figure.Name().Chinese, figure.Unit.Chinese))];

    /// <summary>Reports on the whole banner.</summary>
    /// <exception cref="ArgumentException">A village, roster or register is given twice.</exception>
    public static GovernanceReport Of(GovernanceSources sources, DateOnly date) => Of(sources, date, [Guard.Against.Null(sources).Banner.Code]);

    /// <summary>Reports on some divisions of the banner together: a township, a village, the four communities of a town.</summary>
    /// <exception cref="ArgumentException">No division is given, one lies outside of the banner, or a village, roster or register is given twice.</exception>
    public static GovernanceReport Of(GovernanceSources sources, DateOnly date, IReadOnlyCollection<DivisionCode> divisions)
    {
        Guard.Against.Null(sources);
        Guard.Against.NullOrEmpty(divisions);
        if (divisions.FirstOrDefault(division => !sources.Banner.Code.Contains(division)) is { Level: not DivisionLevel.Country } outside)
            throw new ArgumentException($"{outside} lies outside of {sources.Banner.Code}.", nameof(divisions));
        DivisionCode[] within = [.. divisions.Where(division => !divisions.Any(other => other != division && other.Contains(division))).Distinct().Order()];
        return new(date, within, new GovernanceCount(sources, date, within).Figures());
    }

    /// <summary>The rows as a JSON array, with the names of <see cref="GovernanceRow"/> in camel case.</summary>
    public string ToJson() => JsonSerializer.Serialize(Rows, ReportsJson.Default.IReadOnlyListGovernanceRow);
}
