using GridGovernance.Domain.Divisions;

namespace GridGovernance.Domain.CheckIns;

/// <summary>
/// The register of a community for dual check-in (双报到): organisations report where they sit, members where they live; then they claim needs from the community's list,
/// and the community appraises what was done. Not thread-safe.
/// </summary>
/// <example>
/// <code>
/// var register = CommunityRegister.Open(DivisionCode.Parse("152221100001"), new CheckInPolicy());
/// register.CheckIn(PersonId.From("m-1"), CheckInOrigin.InTheBanner, new(2026, 3, 2)).OrThrow();
/// register.List(NeedId.From("n-1"), new(2026, 3, 2)).OrThrow();
/// register.Claim(NeedId.From("n-1"), PersonId.From("m-1"), new(2026, 3, 3)).OrThrow(); // claimed is not yet resolved
/// </code>
/// </example>
public sealed partial class CommunityRegister
{
    private readonly CheckInPolicy policy;
    private readonly SortedDictionary<(SubjectId Who, Period Period), CheckIn> checkIns = [];
    private readonly Dictionary<SubjectId, DateOnly> firstCheckIns = [];
    private readonly SortedSet<(SubjectId Who, Period Period)> feedback = [];
    private readonly List<ServiceRecord> services = [];
    private readonly HashSet<ServiceId> serviceIds = [];

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

    /// <summary>Checks an organisation (a unit) in where it sits, or a member (a person) where they live, once a period.</summary>
    /// <param name="who">The organisation or member.</param>
    /// <param name="origin">Whether they serve in the banner or outside.</param>
    /// <param name="on">The day.</param>
    /// <param name="at">The service centre it takes place at, of the community or of what it lies in; null where it takes place elsewhere.</param>
    /// <exception cref="ArgumentException">The id is <c>default</c>, or the service centre stands elsewhere.</exception>
    public CheckInOutcome CheckIn(SubjectId who, CheckInOrigin origin, DateOnly on, ServiceCentre? at = null)
    {
        if (at is not null && !at.Division.Contains(Community))
            throw new ArgumentException($"The service centre of {at.Division} does not serve {Community}.", nameof(at));
        return CheckIn(who, origin, on, at?.Division);
    }

    private CheckInOutcome CheckIn(SubjectId who, CheckInOrigin origin, DateOnly on, DivisionCode? serviceCentre)
    {
        Guard.Against.Default(who);
        Guard.Against.EnumOutOfRange(origin);
        var period = Period.Of(policy.Repeats, on);
        if (checkIns.TryGetValue((who, period), out var earlier))
            return new AlreadyCheckedIn(who, period, earlier.On);
        var checkIn = new CheckIn(Community, who, origin, on, serviceCentre);
        checkIns.Add((who, period), checkIn);
        if (!firstCheckIns.TryGetValue(who, out var first) || on < first)
            firstCheckIns[who] = on;
        Version++;
        return checkIn;
    }

    /// <summary>Notes feedback for the period of a day. Refused, in this order: they had not checked in by that day, they gave it already.</summary>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public FeedbackOutcome GiveFeedback(SubjectId who, DateOnly on)
    {
        var period = Period.Of(policy.Feedback, on);
        if (!HasCheckedIn(Guard.Against.Default(who), on))
            return new CheckInMissing(Community, who, on);
        if (!feedback.Add((who, period)))
            return new FeedbackAlreadyGiven(who, period);
        Version++;
        return new FeedbackGiven(Community, who, period, on);
    }

    /// <summary>Records a service of a member. Refused, in this order: the member had not checked in by that day, the service is recorded already.</summary>
    public ServiceOutcome RecordService(ServiceRecord service)
    {
        Guard.Against.Null(service);
        if (!HasCheckedIn(service.Member, service.On))
            return new CheckInMissing(Community, service.Member, service.On);
        if (!serviceIds.Add(service.Id))
            return new ServiceAlreadyRecorded(service.Id);
        services.Add(service);
        Version++;
        return service;
    }

    /// <summary>Whether an organisation or member had checked in here by a day, in whatever period.</summary>
    public bool HasCheckedIn(SubjectId who, DateOnly by) => firstCheckIns.TryGetValue(who, out var first) && first <= by;

    /// <summary>Who of those obliged, by the office's list, has not checked in for the period of the day by then, in order of id.</summary>
    public IReadOnlyList<SubjectId> NotReported(IEnumerable<SubjectId> obliged, DateOnly day)
    {
        var period = Period.Of(policy.Repeats, day);
        return [.. Guard.Against.Null(obliged).Distinct().Where(who => !checkIns.TryGetValue((who, period), out var checkIn) || checkIn.On > day).Order()];
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
