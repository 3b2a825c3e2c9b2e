using GridGovernance.Domain.Staffing;

namespace GridGovernance.Domain.Testing.Staffing;

/// <summary>
/// Two rosters as a table with one cell per grid, person and day: the obvious model, an oracle for the real ones. It tells what each operation must answer.
/// Slow, and meant to be.
/// </summary>
public sealed class NaiveRosters
{
    private readonly int days;
    private readonly Dictionary<(int Grid, PersonId Person, int Day), (StaffRole Role, bool Suspended)> cells = [];
    private readonly SortedSet<PersonId> people = [];
    private readonly RoleRanges[][] ranges;
    private readonly bool[] closed = new bool[2];

    /// <summary>Both rosters, as they are before the first operation of the story.</summary>
    /// <param name="story">The story.</param>
    /// <param name="days">How many days the table has; more than any operation of the story names.</param>
    public NaiveRosters(RosterStory story, int days = 10)
    {
        ArgumentNullException.ThrowIfNull(story);
        this.days = days;
        ranges = [[.. Enumerable.Repeat(story.FirstRanges, days)], [.. Enumerable.Repeat(story.SecondRanges, days)]];
    }

    /// <summary>What the operation must answer: the refusal's code, or null for success, which also changes the table.</summary>
    public string? Apply(RosterCommand command)
    {
        ArgumentNullException.ThrowIfNull(command);
        var (grid, person, day) = (command.Grid, command.Person, command.Day);
        if (command.Kind is RosterCommandKind.ChangeRanges or RosterCommandKind.Close)
            return ApplyToRoster(command);
        var moves = command.Kind is RosterCommandKind.Transfer;
        if (Impossible(grid, person, day) is { } impossible)
            return impossible;
        if (moves && Impossible(1 - grid, person, day) is { } impossibleThere)
            return impossibleThere;
        var held = At(grid, person, day);
        if (command.Kind is RosterCommandKind.Appoint)
            return held is not null ? "staffing.already-appointed" : Take(grid, person, (command.Role, false), day);
        if (held is not { } post)
            return "staffing.not-appointed";
        switch (command.Kind)
        {
            case RosterCommandKind.Release:
                return Write(grid, person, null, day);
            case RosterCommandKind.ChangeRole:
                return post.Role == command.Role ? "staffing.already-appointed" : Take(grid, person, (command.Role, post.Suspended), day);
            case RosterCommandKind.Suspend:
                return post.Suspended ? "staffing.already-suspended" : Write(grid, person, (post.Role, true), day);
            case RosterCommandKind.Resume:
                return !post.Suspended ? "staffing.not-suspended" : Write(grid, person, (post.Role, false), day);
            default:
                if (At(1 - grid, person, day) is not null)
                    return "staffing.already-appointed";
                return Take(1 - grid, person, post, day) ?? Write(grid, person, null, day);
        }
    }

    /// <summary>Whether the rosters hold exactly what the table does, day by day.</summary>
    public bool Agrees(IReadOnlyList<GridRoster> rosters)
    {
        ArgumentNullException.ThrowIfNull(rosters);
        for (var grid = 0; grid < 2; grid++)
        {
            for (var day = 0; day < days; day++)
            {
                var date = RosterStory.Opened.AddDays(day);
                var expected = from person in people
                               where cells.ContainsKey((grid, person, day))
                               let held = cells[(grid, person, day)]
                               select (person, held.Role, held.Suspended);
                if (!expected.SequenceEqual(rosters[grid].PostsOn(date).Select(post => (post.Person, post.Role, post.IsSuspended))))
                    return false;
                if (rosters[grid].RangesOn(date) != ranges[grid][day])
                    return false;
            }
        }

        return true;
    }

    private string? ApplyToRoster(RosterCommand command)
    {
        var (grid, day) = (command.Grid, command.Day);
        var lastRanges = Enumerable.Range(1, days - 1).LastOrDefault(d => ranges[grid][d] != ranges[grid][d - 1]);
        if (day < 0)
            return "staffing.roster-not-open";
        if (closed[grid])
            return "staffing.roster-closed";
        if (day < lastRanges)
            return "staffing.later-change";
        if (command.Kind is RosterCommandKind.ChangeRanges)
        {
            Array.Fill(ranges[grid], command.Ranges, day, days - day);
            return null;
        }

        if (people.Any(person => day < LastChange(grid, person)))
            return "staffing.later-change";
        foreach (var person in people.ToArray())
            Write(grid, person, null, day);
        closed[grid] = true;
        return null;
    }

    private (StaffRole Role, bool Suspended)? At(int grid, PersonId person, int day) => cells.TryGetValue((grid, person, day), out var held) ? held : null;

    private int LastChange(int grid, PersonId person) =>
        Enumerable.Range(0, days).LastOrDefault(day => At(grid, person, day) != At(grid, person, day - 1), -1);

    private string? Impossible(int grid, PersonId person, int day)
    {
        if (day < 0)
            return "staffing.roster-not-open";
        if (closed[grid])
            return "staffing.roster-closed";
        return day < LastChange(grid, person) ? "staffing.later-change" : null;
    }

    private string? Take(int grid, PersonId person, (StaffRole Role, bool Suspended) held, int day)
    {
        for (var d = day; d < days; d++)
        {
            var others = people.Count(other => other != person && At(grid, other, d)?.Role == held.Role);
            if (ranges[grid][d][held.Role].Max is { } max && others + 1 > max)
                return "staffing.role-full";
        }

        return Write(grid, person, held, day);
    }

    private string? Write(int grid, PersonId person, (StaffRole Role, bool Suspended)? held, int day)
    {
        people.Add(person);
        for (var d = day; d < days; d++)
        {
            if (held is { } value)
                cells[(grid, person, d)] = value;
            else
                cells.Remove((grid, person, d));
        }

        return null;
    }
}
