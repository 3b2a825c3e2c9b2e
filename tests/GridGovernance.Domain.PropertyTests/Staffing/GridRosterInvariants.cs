using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GridGovernance.Domain.Staffing;
using GridGovernance.Domain.Testing.Staffing;

namespace GridGovernance.Domain.PropertyTests.Staffing;

/// <summary>What holds in two rosters whatever is done to them, beside a table with a cell per day.</summary>
[Properties(Arbitrary = [typeof(StaffingValues)], MaxTest = 200)]
public class GridRosterInvariants
{
    private static readonly PersonId Office = PersonId.From("office");

    [Property(DisplayName = "STF-13 whatever is done to rosters, they answer and hold what a table with a cell per day does")]
    public Property Rosters_do_what_the_table_does(RosterStory story)
    {
        var (rosters, table) = (story.Open(), new NaiveRosters(story));
        var answers = new List<string>();
        foreach (var command in story.Commands)
        {
            var (answer, expected) = (command.Apply(rosters), table.Apply(command));
            if (answer != expected || !table.Agrees(rosters))
                return false.Label($"{command} answered {answer ?? "ok"}, the table {expected ?? "ok"}");
            answers.Add(answer ?? "ok");
        }

        var property = true.ToProperty();
        foreach (var answer in answers.Distinct().Order(StringComparer.Ordinal))
            property = property.Classify(true, answer);
        return property;
    }

    [Property(DisplayName = "STF-1 no appointment, change of role or transfer takes a role above its upper end on any day", MaxTest = 100)]
    public Property No_role_is_taken_above_its_upper_end(RosterStory story)
    {
        var rosters = story.Open();
        var bites = false;
        foreach (var command in story.Commands)
        {
            var before = rosters.Select(SurplusByDay).ToArray();
            var answer = command.Apply(rosters);
            bites |= answer == "staffing.role-full";
            if (command.Kind is RosterCommandKind.ChangeRanges)
                continue;
            if (rosters.Select(SurplusByDay).Zip(before).Any(pair => pair.First.Zip(pair.Second).Any(day => day.First > day.Second)))
                return false.Label($"{command} made a surplus");
        }

        return true.ToProperty().Classify(bites, "a role was full");
    }

    [Property(DisplayName = "STF-2 a refusal leaves every roster's snapshot unchanged, and a success raises the version")]
    public Property A_refusal_changes_nothing(RosterStory story)
    {
        var rosters = story.Open();
        var refusals = 0;
        foreach (var command in story.Commands)
        {
            var before = rosters.Select(roster => roster.ToSnapshot().ToJson()).ToArray();
            var versions = rosters.Sum(roster => roster.Version);
            var refused = command.Apply(rosters) is not null;
            refusals += refused ? 1 : 0;
            if (refused ? !before.SequenceEqual(rosters.Select(roster => roster.ToSnapshot().ToJson())) : rosters.Sum(roster => roster.Version) <= versions)
                return false.Label($"{command}");
        }

        return true.ToProperty().Classify(refusals > 0, "a refusal").Classify(refusals < story.Commands.Count, "a success");
    }

    [Property(DisplayName = "STF-7 a transfer there and back on one day restores both rosters, but for their versions; only a range narrowed below what was held stands in the way back")]
    public Property There_and_back_restores(RosterStory story, byte daysLater)
    {
        var rosters = Played(story);
        var on = RosterStory.Opened.AddDays(7 + daysLater % 8);
        var before = rosters.Select(Content).ToArray();
        var moved = 0;
        foreach (var post in rosters[0].PostsOn(on))
        {
            var surplus = rosters[0].RangesOn(on)[post.Role].SurplusOf(rosters[0].CountOf(post.Role, on));
            if (!GridRoster.Transfer(rosters[0], rosters[1], post.Person, on, Office).Succeeded(out _, out _))
                continue;
            moved++;
            if (!GridRoster.Transfer(rosters[1], rosters[0], post.Person, on, Office).Succeeded(out _, out var refusal))
                return (surplus > 0 && refusal is RoleAtCapacity).Label($"{refusal}").Classify(true, "a narrowed range stands in the way back");
        }

        return before.SequenceEqual(rosters.Select(Content)).Label($"{moved} moved")
            .Classify(moved > 0, "somebody moved there and back");
    }

    [Property(DisplayName = "STF-9 nobody holds two posts of a grid on one day, and a history has no gap that is no change")]
    public Property One_post_a_day(RosterStory story) =>
        Played(story).All(roster => roster.Posts.GroupBy(post => post.Person).All(history => history.Zip(history.Skip(1)).All(pair =>
            pair.First.Span.Until < pair.Second.Span.From
            && (pair.First.Span.Until.Value.AddDays(1) < pair.Second.Span.From || (pair.First.Role, pair.First.IsSuspended) != (pair.Second.Role, pair.Second.IsSuspended)))))
        .ToProperty();

    [Property(DisplayName = "STF-10 a roster comes back from its snapshot with nothing lost, byte for byte")]
    public Property Snapshots_round_trip(RosterStory story) => Played(story).All(roster =>
    {
        var json = roster.ToSnapshot().ToJson();
        return GridRosterSnapshot.TryParse(json, out var snapshot, out _) && GridRoster.Restore(snapshot).ToSnapshot().ToJson() == json;
    }).ToProperty().Classify(story.Commands.Count > 10, "more than ten commands");

    private static IReadOnlyList<GridRoster> Played(RosterStory story)
    {
        var rosters = story.Open();
        for (var i = 0; i < story.Commands.Count; i++)
        {
            story.Commands[i].Apply(rosters);
            var person = story.Commands[i].Person;
            if (i % 3 == 0)
                rosters[0].AssignPlot(ResponsibilityPlot.Of(person, [HouseholdId.From(i)], i % 2 == 0 ? ["duty"] : []), RosterStory.Opened.AddDays(i % 7), Office);
            if (i % 7 == 0)
                rosters[0].WithdrawPlot(person, RosterStory.Opened.AddDays(i % 7), Office);
        }

        return rosters;
    }

    private static string Content(GridRoster roster) => (roster.ToSnapshot() with { Version = 0 }).ToJson();

    private static int[] SurplusByDay(GridRoster roster) => [.. from day in Enumerable.Range(0, 8)
                                                                from role in StaffRoles.All
                                                                let date = RosterStory.Opened.AddDays(day)
                                                                select roster.RangesOn(date)[role].SurplusOf(roster.CountOf(role, date))];
}
