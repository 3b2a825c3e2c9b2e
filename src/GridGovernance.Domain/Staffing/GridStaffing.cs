using GridGovernance.Domain.Grids;

namespace GridGovernance.Domain.Staffing;

/// <summary>A grid's staff on one day, as a template assesses it and a rule judges it. Immutable.</summary>
public sealed class GridStaffing
{
    private GridStaffing(GridWork work, StaffPost[] posts) => (Work, Posts) = (work, posts);

    /// <summary>The grid and its households.</summary>
    public GridWork Work { get; }

    /// <summary>The grid.</summary>
    public GridCode Grid => Work.Grid;

    /// <summary>The posts held on the day, by person.</summary>
    public IReadOnlyList<StaffPost> Posts { get; }

    /// <summary>A grid's staff on one day.</summary>
    /// <param name="work">The grid and its households on that day.</param>
    /// <param name="posts">The posts held on that day.</param>
    /// <exception cref="ArgumentException">The grid is <c>default</c>, a post is of another grid, or a person holds two posts.</exception>
    public static GridStaffing Of(GridWork work, IEnumerable<StaffPost> posts)
    {
        Guard.Against.Default(work.Grid);
        StaffPost[] held = [.. Guard.Against.Null(posts).OrderBy(post => post.Person)];
        for (var i = 0; i < held.Length; i++)
        {
            if (held[i].Grid != work.Grid)
                throw new ArgumentException($"A post of grid {held[i].Grid} is no part of the staff of grid {work.Grid}.", nameof(posts));
            if (i > 0 && held[i].Person == held[i - 1].Person)
                throw new ArgumentException($"Somebody holds two posts of grid {work.Grid} on one day; a person holds at most one.", nameof(posts));
        }

        return new(work, held);
    }

    /// <summary>How many hold a role, suspended ones included.</summary>
    public int CountOf(StaffRole role)
    {
        Guard.Against.EnumOutOfRange(role);
        return Posts.Count(post => post.Role == role);
    }
}
