namespace GridGovernance.Domain.Staffing;

/// <summary>
/// Who was where on which day, over many rosters: the grid a person belongs to is dated, and roll-up uses the grid of the day. Immutable; a picture of the rosters when taken.
/// </summary>
public sealed class StaffDirectory
{
    private readonly SortedDictionary<PersonId, StaffPost[]> postsOf = [];

    private StaffDirectory(IEnumerable<StaffPost> posts)
    {
        foreach (var group in posts.GroupBy(post => post.Person))
            postsOf.Add(group.Key, [.. group.OrderBy(post => post.Span.From).ThenBy(post => post.Grid)]);
    }

    /// <summary>Takes the posts of rosters.</summary>
    /// <exception cref="ArgumentException">Two rosters are of one grid.</exception>
    public static StaffDirectory Of(IEnumerable<GridRoster> rosters)
    {
        GridRoster[] all = [.. Guard.Against.Null(rosters)];
        if (all.DistinctBy(roster => roster.Grid).Count() < all.Length)
            throw new ArgumentException("Two rosters are of one grid.", nameof(rosters));
        return new(all.SelectMany(roster => roster.Posts));
    }

    /// <summary>Everybody who ever held a post, by id.</summary>
    public IReadOnlyList<PersonId> People => [.. postsOf.Keys];

    /// <summary>A person's posts on every grid, earliest first.</summary>
    /// <exception cref="ArgumentException">The person is <c>default</c>.</exception>
    public IReadOnlyList<StaffPost> HistoryOf(PersonId person) => postsOf.TryGetValue(Guard.Against.Default(person), out var posts) ? posts : [];

    /// <summary>The posts a person held on a day: none, one, or one for each of several grids.</summary>
    /// <exception cref="ArgumentException">The person is <c>default</c>.</exception>
    public IReadOnlyList<StaffPost> PostsOf(PersonId person, DateOnly date) => [.. HistoryOf(person).Where(post => post.Span.Contains(date)).OrderBy(post => post.Grid)];

    /// <summary>
    /// The grid a person belonged to on a day, as the unit that totals roll up to; null where the person held no post.
    /// Of several grids, the one with the lowest code.
    /// </summary>
    /// <exception cref="ArgumentException">The person is <c>default</c>.</exception>
    public UnitId? UnitOf(PersonId person, DateOnly date) =>
        PostsOf(person, date) is [var post, ..] ? UnitId.From(post.Grid.ToString()) : null;

    /// <summary>Everybody who held posts on several grids on a day, by id.</summary>
    public IReadOnlyList<PersonId> OnSeveralGrids(DateOnly date) => [.. postsOf.Keys.Where(person => PostsOf(person, date).Count > 1)];
}
