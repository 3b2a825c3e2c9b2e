using System.Diagnostics.CodeAnalysis;
using System.Text;
using GridGovernance.Domain.Cases;
using GridGovernance.Domain.CheckIns;
using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Ledgers;
using GridGovernance.Domain.Pairing;
using GridGovernance.Domain.PartyOrganisations;
using GridGovernance.Domain.Pay;
using GridGovernance.Domain.Scoring;
using GridGovernance.Domain.Settlement;
using GridGovernance.Domain.Staffing;

namespace GridGovernance.Domain.PropertyTests.Documents;

/// <summary>Reads the bytes; what they are worth as a thing or in findings is the answer, and an exception is none.</summary>
internal delegate IReadOnlyList<Finding> Reading(byte[] document, out bool read);

/// <summary>Every reader of a document, and every restoring from a snapshot. The fuzzers read by them too.</summary>
internal static class Readers
{
    /// <summary>The folder of the repository.</summary>
    public static readonly string Root = FindRoot();

    private static readonly ChainOfCommand Chain = ChainOfCommand.Build([(UnitId.From("desk"), UnitId.From("village"))]);

    private static readonly CaseDeadlines Deadlines = CaseDeadlines.WorkingDays(WorkingCalendar.Build([], []), 10);

    /// <summary>Every reader by its name, with a document it reads.</summary>
    public static IReadOnlyDictionary<string, (string Seed, Reading Read)> All { get; } = new Dictionary<string, (string Seed, Reading Read)>
    {
        ["village"] = (Fixture("villages"), Snapshot<VillageSnapshot, Village>(VillageSnapshot.TryParse, Village.TryRestore)),
        ["party branch"] = (Fixture("party_branches"), Snapshot<PartyBranchSnapshot, PartyBranch>(PartyBranchSnapshot.TryParse, PartyBranch.TryRestore)),
        ["roster"] = (Fixture("grid_rosters"), Snapshot<GridRosterSnapshot, GridRoster>(GridRosterSnapshot.TryParse, GridRoster.TryRestore)),
        ["banner"] = (Fixture("banners"), Snapshot<BannerSnapshot, Banner>(BannerSnapshot.TryParse, Banner.TryRestore)),
        ["links"] = (Fixture("household_links"), Snapshot<HouseholdLinksSnapshot, HouseholdLinks>(HouseholdLinksSnapshot.TryParse, HouseholdLinks.TryRestore)),
        ["appeal"] = (Fixture("appeals"), Snapshot<AppealSnapshot, Appeal>(AppealSnapshot.TryParse, Appeal.TryRestore)),
        ["case"] = (Fixture("grid_cases"), Snapshot<GridCaseSnapshot, GridCase>(GridCaseSnapshot.TryParse,
            (GridCaseSnapshot snapshot, [NotNullWhen(true)] out GridCase? restored, out IReadOnlyList<Finding> findings) => GridCase.TryRestore(snapshot, Chain, Deadlines, out restored, out findings))),
        ["register"] = (Fixture("community_registers"), Snapshot<CommunityRegisterSnapshot, CommunityRegister>(CommunityRegisterSnapshot.TryParse,
            (CommunityRegisterSnapshot snapshot, [NotNullWhen(true)] out CommunityRegister? restored, out IReadOnlyList<Finding> findings) => CommunityRegister.TryRestore(snapshot, new(), out restored, out findings))),
        ["ledger"] = (Fixture("ledgers"), Snapshot<LedgerSnapshot, PointsLedger>(LedgerSnapshot.TryParse,
            (LedgerSnapshot snapshot, [NotNullWhen(true)] out PointsLedger? restored, out IReadOnlyList<Finding> findings) => PointsLedger.TryRestore(snapshot, out restored, out findings))),
        ["mediation"] = (Fixture("joint_mediations"), Snapshot<JointMediationSnapshot, JointMediation>(JointMediationSnapshot.TryParse, JointMediation.TryRestore)),
        ["round"] = (Fixture("settlement_rounds"), Snapshot<RoundSnapshot, SettlementRound>(RoundSnapshot.TryParse, SettlementRound.TryRestore)),
        ["points scheme"] = (Encoding.UTF8.GetString(Scheme.ToJson()), (byte[] document, out bool read) =>
        {
            read = PointsScheme.TryParse(document, out _, out var findings);
            return findings;
        }
        ),
        ["pay policy"] = (Policy.ToJson(), (byte[] document, out bool read) =>
        {
            read = PayPolicy.TryParse(document, out _, out var findings);
            return findings;
        }
        ),
        ["staffing template"] = (StaffingTemplate.FullTimePartTimePlusVolunteers(RoleNorm.Per(HeadcountRange.Create(1, 2), 300, 1), HeadcountRange.Create(0, 5)).ToJson(), (byte[] document, out bool read) =>
        {
            read = StaffingTemplate.TryParse(Encoding.UTF8.GetString(document), [], out _, out var findings);
            return findings;
        }
        ),
        ["pairing policy"] = ("""{"format":1,"min":1,"max":4,"scope":"banner","distanceWeight":2,"continuityWeight":300,"balanceWeight":7,"loads":[{"member":"m","max":9},{"member":"n","min":1,"max":1000000}],"exclusions":[{"household":"h","member":"m"}],"mustLinks":[{"household":"g","member":"m"}]}""", (byte[] document, out bool read) =>
        {
            read = PairingPolicy.TryParse(document, out _, out var findings);
            return findings;
        }
        ),
        ["statement"] = (Statement(), (byte[] document, out bool read) =>
        {
            read = PointsStatement.TryParse(document, out _, out _, out var findings);
            return findings;
        }
        ),
    };

    private static PayPolicy Policy => PayPolicy.Build("mixed", 1, GradingPolicy.Build([new("low"), new("middle", 60, below: 90), new("high", 90)], [GradeQuota.AtMostPercent("high", Factor.Of(20))]),
        [new WithheldShare("year", Money.Parse("58923"), Factor.Parse("0.1"), [new("low", Factor.Zero), new("middle", Factor.One), new("high", Factor.Parse("1.0727"))]), new ProportionalPool("pool", Money.Parse("1000.01"), ["high"]), new PieceRate("piece", Money.Parse("1.37"), Money.FromYuan(50))]);

    private static PointsScheme Scheme => PointsScheme.Define("read").Base(60).Category("duty", category => category.CapCredits(3, PointsWindow.Period)).Award("patrol", "duty", rule => rule.For("patrol").Worth(2)).Build();

    private static string Statement()
    {
        Activity[] activities = [new(ActivityId.From("a-1"), PersonId.From("p-1"), "patrol", new(2026, 3, 2)), new(ActivityId.From("a-2"), PersonId.From("p-1"), "patrol", new(2026, 3, 3))];
        return Encoding.UTF8.GetString(PointsEngine.Create(Scheme).Score(PersonId.From("p-1"), Period.Month(2026, 3), activities).OrThrow().ToJson());
    }

    private delegate bool Parsing<TSnapshot>(string json, [NotNullWhen(true)] out TSnapshot? snapshot, out IReadOnlyList<Finding> findings);

    private delegate bool Restoring<TSnapshot, TThing>(TSnapshot snapshot, [NotNullWhen(true)] out TThing? restored, out IReadOnlyList<Finding> findings);

    private static Reading Snapshot<TSnapshot, TThing>(Parsing<TSnapshot> parse, Restoring<TSnapshot, TThing> restore) => (byte[] document, out bool read) =>
    {
        read = false;
        if (!parse(Encoding.UTF8.GetString(document), out var snapshot, out var findings))
            return findings;
        read = restore(snapshot, out _, out findings);
        return findings;
    };

    /// <summary>The first stored document of the fixtures that older formats are read from.</summary>
    private static string Fixture(string name) => File.ReadAllText(Path.Combine(Root, "tests", "GridGovernance.Persistence.Tests", "Fixtures", name + ".v1.json"));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "GridGovernance.Domain.sln")))
            folder = folder.Parent;
        return folder.FullName;
    }
}
