using GridGovernance.Domain.Divisions;

namespace GridGovernance.Domain.CheckIns;

/// <summary>
/// The register of a community for dual check-in (双报到): organisations report where they sit, members where they live; then they claim needs from the community's list,
/// and the community appraises what was done. Not thread-safe.
/// </summary>
public sealed partial class CommunityRegister
{
    private readonly CheckInPolicy policy;
    private readonly SortedDictionary<(SubjectId Who, Period Period), CheckIn> checkIns = [];
    private readonly SortedSet<(SubjectId Who, Period Period)> feedback = [];
    private readonly List<ServiceRecord> services = [];

    private CommunityRegister(DivisionCode community, CheckInPolicy policy) => (Community, this.policy) = (community, policy);

    /// <summary>The community.</summary>
    public DivisionCode Community { get; }

    /// <summary>How often steps were taken, for optimistic concurrency.</summary>
    public int Version { get; private set; }

    /// <summary>Every check-in, by who and then by period.</summary>
    public IReadOnlyCollection<CheckIn> CheckIns => checkIns.Values;

    /// <summary>Every service recorded, in the order of recording.</summary>
    public IReadOnlyList<ServiceRecord> Services => services;

    /// <summary>Opens the register of a community or village.</summary>
    /// <exception cref="ArgumentException">The division is no community or village.</exception>
    public static CommunityRegister Open(DivisionCode community, CheckInPolicy policy)
    {
        Guard.Against.Null(policy);
        return community.Level is DivisionLevel.Village
            ? new(community, policy)
            : throw new ArgumentException($"Check-in takes place at a community or village; {community} is a {community.Level}.", nameof(community));
    }

    /// <summary>Checks an organisation (a unit) or a member (a person) in, once a period.</summary>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public CheckInOutcome CheckIn(SubjectId who, CheckInOrigin origin, DateOnly on)
    {
        Guard.Against.Default(who);
        Guard.Against.EnumOutOfRange(origin);
        var period = Period.Of(policy.Repeats, on);
        if (checkIns.TryGetValue((who, period), out var earlier))
            return new AlreadyCheckedIn(who, period, earlier.On);
        var checkIn = new CheckIn(Community, who, origin, on);
        checkIns.Add((who, period), checkIn);
        Version++;
        return checkIn;
    }

    /// <summary>Notes that feedback was given in the period of a day; giving it twice counts once.</summary>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public void NoteFeedback(SubjectId who, DateOnly on)
    {
        if (feedback.Add((Guard.Against.Default(who), Period.Of(policy.Feedback, on))))
            Version++;
    }

    /// <summary>Records a service of a member.</summary>
    public void RecordService(ServiceRecord service)
    {
        services.Add(Guard.Against.Null(service));
        Version++;
    }

    /// <summary>Who checked in at any time before the day, and not in the period of the day: they have yet to report.</summary>
    public IReadOnlyList<SubjectId> NotReported(DateOnly day)
    {
        var period = Period.Of(policy.Repeats, day);
        return [.. checkIns.Values.Where(checkIn => checkIn.On <= day).Select(checkIn => checkIn.Who).Distinct()
            .Where(who => !checkIns.ContainsKey((who, period))).Order()];
    }

    /// <summary>Who is checked in in the period of the day and has given no feedback in the feedback period of the day.</summary>
    public IReadOnlyList<SubjectId> WithoutFeedback(DateOnly day)
    {
        var (reported, asked) = (Period.Of(policy.Repeats, day), Period.Of(policy.Feedback, day));
        return [.. checkIns.Keys.Where(key => key.Period == reported && !feedback.Contains((key.Who, asked))).Select(key => key.Who).Order()];
    }

    /// <summary>Hours a member served in a calendar year.</summary>
    public Quantity HoursOf(PersonId member, int year) => Quantity.FromTenThousandths(
        services.Where(service => service.Member == member && service.On.Year == year).Sum(service => service.Hours.TenThousandths));

    /// <summary>Members checked in in a year whose hours stay below the policy's, with the hours they served, in order of id.</summary>
    public IReadOnlyList<(PersonId Member, Quantity Hours)> ShortOfHours(int year) =>
        [.. checkIns.Where(entry => entry.Value.On.Year == year).Select(entry => entry.Key.Who.Person).OfType<PersonId>().Distinct().Order()
            .Select(member => (member, HoursOf(member, year))).Where(member => member.Item2 < policy.HoursPerYear)];

    /// <summary>Person-times served in a span: each service counts all it served, so one person served twice counts twice.</summary>
    public long PersonTimes(DateSpan span) => services.Where(service => span.Contains(service.On)).Sum(service => (long)service.PersonTimes);
}
