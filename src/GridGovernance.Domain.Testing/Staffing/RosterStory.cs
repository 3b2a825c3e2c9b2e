using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Staffing;

namespace GridGovernance.Domain.Testing.Staffing;

/// <summary>Two rosters opened on one day, and the operations that follow.</summary>
/// <param name="FirstRanges">The first roster's ranges.</param>
/// <param name="SecondRanges">The second roster's ranges.</param>
/// <param name="Commands">The operations, in order.</param>
public sealed record RosterStory(RoleRanges FirstRanges, RoleRanges SecondRanges, IReadOnlyList<RosterCommand> Commands)
{
    /// <summary>The day both rosters opened.</summary>
    public static DateOnly Opened { get; } = new(2026, 1, 1);

    /// <summary>Both rosters, as they are before the first operation.</summary>
    public IReadOnlyList<GridRoster> Open() =>
    [
        GridRoster.Open(GridCode.Parse("152221105215001"), FirstRanges, Opened),
        GridRoster.Open(GridCode.Parse("152221105215002"), SecondRanges, Opened),
    ];

    /// <summary>Both rosters after the operations; what they refused left no trace.</summary>
    public IReadOnlyList<GridRoster> Told()
    {
        var rosters = Open();
        foreach (var command in Commands)
            command.Apply(rosters);
        return rosters;
    }

    /// <summary>The operations, one a line, for failure messages.</summary>
    public override string ToString() => $"{FirstRanges} | {SecondRanges}\n{string.Join('\n', Commands)}";
}
