using GridGovernance.Domain.Grids;

namespace GridGovernance.Domain.Staffing;

/// <summary>Which grids volunteer teams serve, and what is amiss: grids without a team, teams without members or grids. Immutable; lists are in order.</summary>
public sealed class VolunteerCoverage
{
    private readonly ILookup<GridCode, UnitId> teamsOf;

    private VolunteerCoverage(IReadOnlyList<VolunteerTeam> teams, HashSet<GridCode> grids)
    {
        teamsOf = teams.SelectMany(team => team.Grids.Select(grid => (grid, team.Id))).ToLookup(pair => pair.grid, pair => pair.Id);
        UnservedGrids = [.. grids.Where(grid => !teams.Any(team => team.Members.Count > 0 && team.Grids.Contains(grid))).Order()];
        UnknownGrids = [.. teams.SelectMany(team => team.Grids).Distinct().Where(grid => !grids.Contains(grid)).Order()];
        TeamsWithoutMembers = [.. teams.Where(team => team.Members.Count == 0).Select(team => team.Id)];
        TeamsWithoutGrid = [.. teams.Where(team => team.Grids.Count == 0).Select(team => team.Id)];
        Volunteers = teams.SelectMany(team => team.Members).Distinct().Count();
    }

    /// <summary>Grids no team with members serves.</summary>
    public IReadOnlyList<GridCode> UnservedGrids { get; }

    /// <summary>Grids that teams name and that are not among those given.</summary>
    public IReadOnlyList<GridCode> UnknownGrids { get; }

    /// <summary>Teams without members.</summary>
    public IReadOnlyList<UnitId> TeamsWithoutMembers { get; }

    /// <summary>Teams that serve no grid.</summary>
    public IReadOnlyList<UnitId> TeamsWithoutGrid { get; }

    /// <summary>How many people volunteer; somebody in several teams counts once.</summary>
    public int Volunteers { get; }

    /// <summary>Whether a team with members serves every grid.</summary>
    public bool IsComplete => UnservedGrids.Count == 0;

    /// <summary>Holds teams against grids; a grid named twice counts once.</summary>
    /// <exception cref="ArgumentException">Two teams have one id.</exception>
    public static VolunteerCoverage Of(IEnumerable<VolunteerTeam> teams, IEnumerable<GridCode> grids)
    {
        VolunteerTeam[] all = [.. Guard.Against.Null(teams).OrderBy(team => team.Id)];
        if (all.DistinctBy(team => team.Id).Count() < all.Length)
            throw new ArgumentException("Two volunteer teams have one id.", nameof(teams));
        return new(all, [.. Guard.Against.Null(grids)]);
    }

    /// <summary>The teams that serve a grid, by id.</summary>
    public IReadOnlyList<UnitId> TeamsOf(GridCode grid) => [.. teamsOf[grid]];
}
