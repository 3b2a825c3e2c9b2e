using GridGovernance.Domain.Grids;

namespace GridGovernance.Domain.Staffing;

/// <summary>What a plan gives one grid of one role. <c>default</c> is no grid.</summary>
public readonly record struct GridShare
{
    internal GridShare(GridWork work, int count, HeadcountRange required) => (Work, Count, Required) = (work, count, required);

    /// <summary>The grid and its households.</summary>
    public GridWork Work { get; }

    /// <summary>The grid.</summary>
    public GridCode Grid => Work.Grid;

    /// <summary>How many the plan gives it.</summary>
    public int Count { get; }

    /// <summary>How many the template asks for.</summary>
    public HeadcountRange Required { get; }

    /// <summary>How many are missing to its least number; 0 when none.</summary>
    public int Missing => Required.ShortfallOf(Count);
}
