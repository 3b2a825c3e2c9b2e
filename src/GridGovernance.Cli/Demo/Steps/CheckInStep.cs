using GridGovernance.Cli.Demo.Made;
using GridGovernance.Domain.Activities;
using GridGovernance.Domain.CheckIns;
using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Cli.Demo.Steps;

/// <summary>Serving members check in at communities, claim what is listed there, and serve (网络+双报到).</summary>
internal sealed class CheckInStep
{
    private CheckInStep(IReadOnlyList<CommunityRegister> registers, IReadOnlyList<SubPlatforms> platforms) => (Registers, Platforms) = (registers, platforms);

    /// <summary>The month's check-ins, claims, results and hours as activities of the serving members.</summary>
    public IReadOnlyList<Activity> Activities => [.. Registers.SelectMany(ActivitiesOf).Where(activity => DemoRun.Month.Contains(activity.OccurredOn))];

    /// <summary>A register for each community.</summary>
    public IReadOnlyList<CommunityRegister> Registers { get; }

    /// <summary>The sub-platforms of each community.</summary>
    public IReadOnlyList<SubPlatforms> Platforms { get; }

    /// <summary>How many checked in from there.</summary>
    public int CheckedIn(CheckInOrigin origin) => Registers.Sum(register => register.CheckIns.Count(checkIn => checkIn.Origin == origin));

    /// <summary>Person-times served in the month.</summary>
    public long PersonTimes => Registers.Sum(register => register.PersonTimes(DateSpan.Create(DemoRun.Month.FirstDay, DemoRun.Month.LastDay)));

    /// <summary>Issues of residents, or projects, that were claimed.</summary>
    public int Claimed(NeedKind kind) => Registers.Sum(register => register.Needs.Count(need => need.Kind == kind && need.FirstClaimedOn is not null));

    /// <summary>Claimed and done, and the residents content.</summary>
    public int Resolved => Registers.Sum(register => register.Resolved);

    /// <summary>Checks the members in and lets them work.</summary>
    public static CheckInStep Build(DemoRun run)
    {
        var chance = SplitMix64.For(run.Seed, 6);
        var registers = run.Registry.Within(run.Banner.Code).Where(division => division.Code.Kind is DivisionKind.ResidentsCommittee).Select(division => division.Code).Order()
            .Select(code => CommunityRegister.Open(code, new CheckInPolicy())).ToList();
        var members = new List<(PersonId Id, CommunityRegister At)>();
        for (var i = 1; i <= Scale.ServingMembersOfTheBanner + Scale.ServingMembersFromOutside; i++)
        {
            var fromOutside = i > Scale.ServingMembersOfTheBanner;
            var member = (Id: PersonId.From($"{(fromOutside ? 'O' : 'S')}{i:D5}"), At: registers[chance.Below(registers.Count)]);
            member.At.CheckIn(member.Id, fromOutside ? CheckInOrigin.FromOutside : CheckInOrigin.InTheBanner, DemoRun.Founded.AddDays(chance.Below(60)), run.Net.Registered.NearestServiceCentre(member.At.Community)).OrThrow();
            members.Add(member);
        }

        Claim(members, NeedKind.Issue, Scale.IssuesClaimed + 37, chance);
        Claim(members, NeedKind.Project, Scale.ProjectsCoordinated + 14, chance);
        foreach (var (id, at) in members)
            at.RecordService(new ServiceRecord(ServiceId.From($"V-{id}"), id, DemoRun.Month.FirstDay.AddDays(chance.Below(DemoRun.Month.Days)), Quantity.Of(chance.Between(1, 6)), chance.Between(3, 8))).OrThrow();
        var kinds = Enum.GetValues<SubPlatformKind>();
        return new(registers, [.. registers.Select(register => kinds.Aggregate(SubPlatforms.Of(register.Community), (platforms, kind) => platforms.With(kind, DemoRun.Office)))]);
    }

    private static void Claim(List<(PersonId Id, CommunityRegister At)> members, NeedKind kind, int count, SplitMix64 chance)
    {
        for (var i = 1; i <= count; i++)
        {
            var (id, at) = members[chance.Below(members.Count)];
            var (need, on) = (NeedId.From($"{kind}-{i:D5}"), DemoRun.Month.FirstDay.AddDays(chance.Below(20)));
            at.List(need, on, kind).OrThrow();
            at.Claim(need, id, on.AddDays(1)).OrThrow();
            if (!chance.Percent(80))
                continue;
            at.ReportDone(need, id, on.AddDays(5)).OrThrow();
            at.Appraise(need, chance.Percent(95), on.AddDays(6)).OrThrow();
        }
    }

    private static IEnumerable<Activity> ActivitiesOf(CommunityRegister register)
    {
        var recorded = DemoRun.RecordedOn(DemoRun.Month.LastDay);
        return register.CheckIns.Select(checkIn => CheckInActivities.OfCheckIn(checkIn, recorded, DemoRun.Office))
            .Concat(register.Needs.SelectMany(need => CheckInActivities.OfNeed(need, recorded, DemoRun.Office)))
            .Concat(register.Services.Select(service => CheckInActivities.OfService(service, recorded, DemoRun.Office)));
    }
}
