using GridGovernance.Domain.Grids;

namespace GridGovernance.Cli.Demo.Made;

/// <summary>One made grid: a real village's code with a sequence, and who is made to live there.</summary>
internal sealed class MadeGrid(GridCode code)
{
    /// <summary>Its code.</summary>
    public GridCode Code { get; } = code;

    /// <summary>The households, in the order of their ids.</summary>
    public List<MadeHousehold> Households { get; } = [];

    /// <summary>The resident party members, in the order of their ids.</summary>
    public List<MadeMember> Members { get; } = [];
}
