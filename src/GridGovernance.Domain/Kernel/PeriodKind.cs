namespace GridGovernance.Domain.Kernel;

/// <summary>How long a settlement period (结算期) is. Each kind nests in the next. <c>default</c> is <see cref="Month"/>.</summary>
public enum PeriodKind
{
    /// <summary>A calendar month (月).</summary>
    Month = 0,

    /// <summary>A calendar quarter (季度).</summary>
    Quarter = 1,

    /// <summary>Half a calendar year (半年).</summary>
    HalfYear = 2,

    /// <summary>A calendar year (年度).</summary>
    Year = 3,
}
