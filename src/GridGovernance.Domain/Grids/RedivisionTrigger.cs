namespace GridGovernance.Domain.Grids;

/// <summary>Why grids are drawn anew. <c>default</c> is <see cref="SizeChange"/>.</summary>
public enum RedivisionTrigger
{
    /// <summary>The village changed size (规模调整).</summary>
    SizeChange = 0,

    /// <summary>Major demolition (拆迁).</summary>
    Demolition = 1,

    /// <summary>Major population flow (人口流动).</summary>
    PopulationFlow = 2,

    /// <summary>A correction of how the grids were drawn or coded; our addition, not in the statutes.</summary>
    Correction = 3,
}
