using GridGovernance.Domain.Divisions;

namespace GridGovernance.Domain.Staffing;

/// <summary>The assessments of many grids, with their sums up to every level. Immutable.</summary>
public sealed class StaffingAssessment
{
    private readonly SortedDictionary<DivisionCode, StaffingTotals> totals;

    private StaffingAssessment(GridAssessment[] grids, SortedDictionary<DivisionCode, StaffingTotals> totals) => (Grids, this.totals) = (grids, totals);

    /// <summary>Every grid, in the order of the codes.</summary>
    public IReadOnlyList<GridAssessment> Grids { get; }

    /// <summary>The sums of all grids.</summary>
    public StaffingTotals Total => Of(DivisionCode.Country);

    /// <summary>Gathers the assessments of grids and sums them up to every level in one pass.</summary>
    /// <exception cref="ArgumentException">A grid is assessed twice.</exception>
    public static StaffingAssessment Of(IEnumerable<GridAssessment> grids)
    {
        GridAssessment[] all = [.. Guard.Against.Null(grids).OrderBy(grid => grid.Grid)];
        var totals = new SortedDictionary<DivisionCode, StaffingTotals>();
        for (var i = 0; i < all.Length; i++)
        {
            if (i > 0 && all[i].Grid == all[i - 1].Grid)
                throw new ArgumentException($"Grid {all[i].Grid} is assessed twice.", nameof(grids));
            var own = StaffingTotals.Of(all[i]);
            foreach (var division in all[i].Grid.Village.Ancestors.Prepend(all[i].Grid.Village))
                totals[division] = totals.TryGetValue(division, out var sum) ? sum.Add(own) : own;
        }

        return new(all, totals);
    }

    /// <summary>The sums of the grids in a division of any level; nothing where no assessed grid lies in it.</summary>
    public StaffingTotals Of(DivisionCode division) => totals.TryGetValue(division, out var sum) ? sum : StaffingTotals.None;

    /// <summary>The divisions of a level in which assessed grids lie, with their sums, in the order of the codes.</summary>
    /// <exception cref="ArgumentException">The level is undefined.</exception>
    public IReadOnlyList<(DivisionCode Division, StaffingTotals Totals)> At(DivisionLevel level)
    {
        Guard.Against.EnumOutOfRange(level);
        return [.. totals.Where(pair => pair.Key.Level == level).Select(pair => (pair.Key, pair.Value))];
    }
}
