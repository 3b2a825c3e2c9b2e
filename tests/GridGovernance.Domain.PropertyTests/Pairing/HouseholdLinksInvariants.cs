using CsCheck;
using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Pairing;

namespace GridGovernance.Domain.PropertyTests.Pairing;

/// <summary>Random sequences of commands beside a table of days: who leads each household on each day. Days mostly go forward, so that most commands succeed.</summary>
public class HouseholdLinksInvariants
{
    private const int Homes = 4, Members = 3, Days = 24, Nobody = -1;
    private static readonly DateOnly First = new(2026, 1, 1);
    private static readonly PersonId Chief = PersonId.From("chief");
    private static readonly GridCode Grid = GridCode.Parse("152221100201001");

    private static readonly Gen<Command[]> Commands = Gen.Select(
        Gen.Int[0, 3], Gen.Int[0, Homes - 1], Gen.Int[0, Members - 1], Gen.Int[0, Members - 1], Gen.OneOf(Gen.Int[0, 2], Gen.Int[-3, 5]),
        (kind, home, member, other, step) => new Command(kind, home, member, other, step)).Array[0, 25];

    private static readonly Dictionary<string, (Func<HouseholdLinks, LibraryLinks> Plant, Action<Func<HouseholdLinks, LibraryLinks>> Law)> Faults = new()
    {
        ["knows only the last"] = (links => new FaultyLinks.KnowsOnlyTheLast(links), HistoryIsByDate),
        ["links twice"] = (links => new FaultyLinks.LinksTwice(links), HistoryIsByDate),
        ["keeps the rest"] = (links => new FaultyLinks.KeepsTheRest(links), NobodyIsLost),
        ["silent about the rest"] = (links => new FaultyLinks.SilentAboutTheRest(links), NobodyIsLost),
        ["hands over half"] = (links => new FaultyLinks.HandsOverHalf(links), RefusalsChangeNothing),
        ["counts each household"] = (links => new FaultyLinks.CountsEachHousehold(links), RefusalsChangeNothing),
        ["forgets the past"] = (links => new FaultyLinks.ForgetsThePast(links), SnapshotsLoseNothing),
        ["begins anew"] = (links => new FaultyLinks.BeginsAnew(links), SnapshotsLoseNothing),
    };

    public static TheoryData<string> FaultNames => [.. Faults.Keys];

    [Fact(DisplayName = "PAI-12 on every day a household has the one member the history says, under any sequence of commands")]
    public void History_is_by_date() => HistoryIsByDate(links => new(links));

    [Fact(DisplayName = "PAI-13 handing over and adopting lose no household: each is with its new member or named as left without, and whoever handed over leads nobody from then on")]
    public void Nobody_is_lost() => NobodyIsLost(links => new(links));

    [Fact(DisplayName = "PAI-14 a refusal changes nothing, and a success raises the version by one")]
    public void Refusals_change_nothing() => RefusalsChangeNothing(links => new(links));

    [Fact(DisplayName = "PAI-15 links go to JSON and back whole, and go on alike")]
    public void Snapshots_lose_nothing() => SnapshotsLoseNothing(links => new(links));

    [Theory, MemberData(nameof(FaultNames))]
    public void Fault_IsCaughtByItsLaw(string fault) => Assert.Throws<CsCheckException>(() => Faults[fault].Law(Faults[fault].Plant));

    private static void HistoryIsByDate(Func<HouseholdLinks, LibraryLinks> keep) => Run(keep, (links, table, step) =>
    {
        Assert.Equal(step.Expected, step.Succeeded);
        for (var day = 0; day < Days; day++)
        {
            var linked = Enumerable.Range(0, Homes).Where(home => table[home, day] != Nobody).Select(home => new HouseholdLink(Home(home), Member(table[home, day])));
            Assert.Equal(linked, links.On(First.AddDays(day)));
            for (var home = 0; home < Homes; home++)
                Assert.Equal(table[home, day] == Nobody ? null : Member(table[home, day]), links.MemberOf(Home(home), First.AddDays(day)));
        }
    });

    private static void NobodyIsLost(Func<HouseholdLinks, LibraryLinks> keep) => Run(keep, (_, _, step) =>
    {
        Assert.Equal(step.LedBefore, step.Accounted);
        Assert.Empty(step.StillWithLeaver);
    });

    private static void RefusalsChangeNothing(Func<HouseholdLinks, LibraryLinks> keep) => Run(keep, (links, _, step) =>
    {
        if (step.Succeeded)
            Assert.Equal(step.VersionBefore + 1, links.Version);
        else
            Assert.Equal(step.JsonBefore, links.Json);
    });

    /// <summary>The next command is given to what was read back.</summary>
    private static void SnapshotsLoseNothing(Func<HouseholdLinks, LibraryLinks> keep) => Run(keep, (links, _, step) =>
    {
        Assert.Equal(step.Expected, step.Succeeded);
        var (json, histories) = (links.Json, Enumerable.Range(0, Homes).Select(home => links.History(Home(home))).ToArray());
        links.Reread();
        Assert.Equal(json, links.Json);
        for (var home = 0; home < Homes; home++)
            Assert.Equal(histories[home], links.History(Home(home)));
    });

    private static void Run(Func<HouseholdLinks, LibraryLinks> keep, Action<LibraryLinks, int[,], Step> law) => Commands.Sample(
        commands =>
        {
            var links = keep(HouseholdLinks.Open(UnitId.From("village")));
            var table = new int[Homes, Days];
            for (var home = 0; home < Homes; home++)
                for (var each = 0; each < Days; each++)
                    table[home, each] = Nobody;
            var (changed, day) = (Enumerable.Repeat(-1, Homes).ToArray(), 0);
            foreach (var command in commands)
            {
                day = Math.Clamp(day + command.Step, 0, Days - 1);
                law(links, table, command.Apply(links, table, changed, day));
            }
        },
        iter: 400);

    private static HouseholdId Home(int i) => HouseholdId.From($"h{i}");

    private static PersonId Member(int i) => PersonId.From($"m{i}");

    /// <summary>What a command did.</summary>
    private sealed record Step(bool Expected, bool Succeeded, long VersionBefore, string JsonBefore, HouseholdId[] LedBefore, HouseholdId[] Accounted, HouseholdId[] StillWithLeaver);

    /// <summary>One operation; the step is how many days after the last one it takes effect.</summary>
    private sealed record Command(int Kind, int Household, int Who, int Other, int Step)
    {
        public Step Apply(LibraryLinks links, int[,] table, int[] changed, int day)
        {
            var (version, json, on) = (links.Version, links.Json, First.AddDays(day));
            HouseholdId[] led = [], accounted = [], still = [];
            bool succeeded, expected;
            switch (Kind)
            {
                case 0:
                    expected = day >= changed[Household] && table[Household, day] == Nobody;
                    succeeded = links.Link(Home(Household), Member(Who), Chief, on);
                    if (expected)
                        Set(table, changed, Household, day, Who);
                    break;
                case 1:
                    expected = day >= changed[Household] && table[Household, day] != Nobody;
                    succeeded = links.Unlink(Home(Household), Chief, on);
                    if (expected)
                        Set(table, changed, Household, day, Nobody);
                    break;
                case 2:
                    var theirs = Enumerable.Range(0, Homes).Where(home => table[home, day] == Who).ToArray();
                    var given = Other == Who ? [] : theirs.Where(home => home != Household).ToArray();
                    expected = Enumerable.Range(0, Homes).Where(home => Enumerable.Range(day, Days - day).Any(later => table[home, later] == Who)).All(home => day >= changed[home]);
                    var handed = links.HandOver(Member(Who), [.. given.Select(home => new HouseholdLink(Home(home), Member(Other)))], Chief, on);
                    succeeded = handed is not null;
                    if (expected)
                        foreach (var home in theirs)
                            Set(table, changed, home, day, given.Contains(home) ? Other : Nobody);
                    if (handed is not null)
                        (led, accounted, still) = ([.. theirs.Select(Home)], [.. handed.Links.Select(link => link.Household).Concat(handed.Unlinked).Order()],
                            [.. Enumerable.Range(day, Days - day).SelectMany(later => links.On(First.AddDays(later))).Where(link => link.Member == Member(Who)).Select(link => link.Household)]);
                    break;
                default:
                    var plan = new PairingPlanner().Plan(
                        PairingPolicy.OneLeads(1),
                        Enumerable.Range(0, Members).Where(member => member != Who).Select(member => new PairingMember(Member(member), Grid, member * (Other + 1), 0)),
                        Enumerable.Range(0, Homes).Select(home => new PairingHousehold(Home(home), Grid, home, 0)));
                    var planned = Enumerable.Range(0, Homes).Select(home => Enumerable.Range(0, Members).FirstOrDefault(member => plan.LinkOf(Home(home))?.Member == Member(member), Nobody)).ToArray();
                    var moving = Enumerable.Range(0, Homes).Where(home => table[home, day] != planned[home]).ToArray();
                    expected = moving.All(home => day >= changed[home]);
                    var adopted = links.Adopt(plan, Chief, on);
                    succeeded = adopted is not null;
                    if (expected)
                        foreach (var home in moving)
                            Set(table, changed, home, day, planned[home]);
                    if (adopted is not null)
                        (led, accounted) = ([.. moving.Select(Home)], [.. adopted.Linked.Select(link => link.Household).Concat(adopted.Unlinked).Order()]);
                    break;
            }

            return new(expected, succeeded, version, json, led, accounted, still);
        }

        private static void Set(int[,] table, int[] changed, int home, int day, int member)
        {
            for (var each = day; each < Days; each++)
                table[home, each] = member;
            changed[home] = day;
        }
    }
}
