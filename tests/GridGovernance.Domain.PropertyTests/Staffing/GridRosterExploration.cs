using GridGovernance.Domain.Staffing;
using GridGovernance.Domain.Testing.Staffing;

namespace GridGovernance.Domain.PropertyTests.Staffing;

/// <summary>Two tiny rosters explored whole: every state that any sequence of operations reaches, and in each every operation beside the table with a cell per day.</summary>
public class GridRosterExploration
{
    private static readonly RoleRanges OneEach = RoleRanges.Create(default, default, HeadcountRange.Exactly(1), HeadcountRange.Exactly(1), default);

    [Fact(DisplayName = "STF-13 two people on one grid over two days: every reachable state, every operation")]
    public void Two_people_on_one_grid() => Explore(people: 2, grids: 1, days: 2);

    [Fact(DisplayName = "STF-13 one person between two grids over two days: every reachable state, every operation")]
    public void One_person_between_two_grids() => Explore(people: 1, grids: 2, days: 2);

    private static void Explore(int people, int grids, int days)
    {
        var commands = Commands(people, grids, days);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var toVisit = new Queue<RosterStory>();
        toVisit.Enqueue(new(OneEach, OneEach, []));
        while (toVisit.TryDequeue(out var story))
        {
            foreach (var command in commands)
            {
                var (rosters, table) = (story.Open(), new NaiveRosters(story, days + 1));
                foreach (var earlier in story.Commands)
                {
                    earlier.Apply(rosters);
                    table.Apply(earlier);
                }

                var answer = command.Apply(rosters);
                Assert.Equal(table.Apply(command), answer);
                Assert.True(table.Agrees(rosters), $"{story}\n{command}");
                if (answer is null && seen.Add(string.Concat(rosters.Select(roster => (roster.ToSnapshot() with { Version = 0 }).ToJson()))))
                    toVisit.Enqueue(story with { Commands = [.. story.Commands, command] });
            }
        }

        Assert.True(seen.Count > 50, $"Only {seen.Count} states were reached.");
    }

    private static RosterCommand[] Commands(int people, int grids, int days) =>
    [
        .. from kind in Enum.GetValues<RosterCommandKind>()
           where kind is not (RosterCommandKind.ChangeRanges or RosterCommandKind.Close) && (grids > 1 || kind is not RosterCommandKind.Transfer)
           from grid in Enumerable.Range(0, grids)
           from person in Enumerable.Range(1, people)
           from role in kind is RosterCommandKind.Appoint or RosterCommandKind.ChangeRole ? new[] { StaffRole.FullTime, StaffRole.PartTime } : [StaffRole.FullTime]
           from day in Enumerable.Range(0, days)
           select new RosterCommand(kind, grid, PersonId.From(person), role, day, OneEach),
    ];
}
