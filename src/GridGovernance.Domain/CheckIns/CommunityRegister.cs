using System.Globalization;
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
    private readonly SortedDictionary<(SubjectId Who, DateOnly On), CheckIn> checkIns = [];
    private readonly Dictionary<SubjectId, SortedSet<DateOnly>> daysOf = [];
    private readonly SortedSet<(SubjectId Who, Period Period)> feedback = [];
    private readonly List<ServiceRecord> services = [];
    private readonly HashSet<ServiceId> serviceIds = [];
    private bool allowsEarlySteps, holdsEarlySteps;

    private CommunityRegister(DivisionCode community, CheckInPolicy policy) => (Community, this.policy) = (community, policy);

    /// <summary>The community.</summary>
    public DivisionCode Community { get; }

    /// <summary>How often steps were taken, for optimistic concurrency.</summary>
    public int Version { get; private set; }

    /// <summary>Every check-in, by who and then by day.</summary>
    public IReadOnlyCollection<CheckIn> CheckIns => checkIns.Values;

    /// <summary>Every service recorded, in the order of recording.</summary>
    public IReadOnlyList<ServiceRecord> Services => services;

    /// <summary>Community and figures.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Community}: check-ins {checkIns.Count}, services {services.Count}, version {Version}");

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
        return DayIn(who, period) is { } earlier ? new AlreadyCheckedIn(who, period, earlier) : Keep(new CheckIn(Community, who, origin, on, serviceCentre));
    }

    private CheckIn Keep(CheckIn checkIn)
    {
        checkIns.Add((checkIn.Who, checkIn.On), checkIn);
        if (!daysOf.TryGetValue(checkIn.Who, out var days))
            daysOf.Add(checkIn.Who, days = []);
        days.Add(checkIn.On);
        Version++;
        return checkIn;
    }

    /// <summary>The first day in a period on which somebody checked in. More than one is there only where the office has come to ask less often.</summary>
    private DateOnly? DayIn(SubjectId who, Period period)
    {
        if (!daysOf.TryGetValue(who, out var days))
            return null;
        foreach (var day in days)
        {
            if (period.Contains(day))
                return day;
        }

        return null;
    }

    /// <summary>Notes feedback for the period of a day. Refused, in this order: they had not checked in by that day, they gave it already.</summary>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public FeedbackOutcome GiveFeedback(SubjectId who, DateOnly on) => GiveFeedback(who, Period.Of(policy.Feedback, on), on);

    private FeedbackOutcome GiveFeedback(SubjectId who, Period period, DateOnly on)
    {
        if (IsTooEarly(Guard.Against.Default(who), on))
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
        if (IsTooEarly(service.Member, service.On))
            return new CheckInMissing(Community, service.Member, service.On);
        if (!serviceIds.Add(service.Id))
            return new ServiceAlreadyRecorded(service.Id);
        services.Add(service);
        Version++;
        return service;
    }

    /// <summary>Whether an organisation or member had checked in here by a day, in whatever period.</summary>
    public bool HasCheckedIn(SubjectId who, DateOnly by) => daysOf.TryGetValue(Guard.Against.Default(who), out var days) && days.Min <= by;

    /// <summary>Whether somebody may not act yet. A register that is read back keeps what an earlier version of the rules allowed, and remembers that it does.</summary>
    private bool IsTooEarly(SubjectId who, DateOnly on)
    {
        var isEarly = !HasCheckedIn(who, on);
        holdsEarlySteps |= isEarly && allowsEarlySteps;
        return isEarly && !allowsEarlySteps;
    }

    /// <summary>Who of those obliged, by the office's list, has not checked in for the period of the day by then, in order of id.</summary>
    public IReadOnlyList<SubjectId> NotReported(IEnumerable<SubjectId> obliged, DateOnly day)
    {
        var period = Period.Of(policy.Repeats, day);
        return [.. Guard.Against.Null(obliged).Distinct().Where(who => !(DayIn(who, period) <= day)).Order()];
    }

    /// <summary>Who checked in at any time before the day, and not in the period of the day: they have yet to report.</summary>
    public IReadOnlyList<SubjectId> NotReported(DateOnly day)
    {
        var period = Period.Of(policy.Repeats, day);
        return [.. daysOf.Keys.Where(who => HasCheckedIn(who, day) && DayIn(who, period) is null).Order()];
    }

    /// <summary>Who is checked in in the period of the day and has given no feedback in the feedback period of the day.</summary>
    public IReadOnlyList<SubjectId> WithoutFeedback(DateOnly day)
    {
        var (reported, asked) = (Period.Of(policy.Repeats, day), Period.Of(policy.Feedback, day));
        return [.. daysOf.Keys.Where(who => DayIn(who, reported) is not null && !feedback.Contains((who, asked))).Order()];
    }

    /// <summary>Hours a member served in a calendar year.</summary>
    public Quantity HoursOf(PersonId member, int year)
    {
        Guard.Against.Default(member);
        return Quantity.FromTenThousandths(services.Where(service => service.Member == member && service.On.Year == year).Sum(service => service.Hours.TenThousandths));
    }

    /// <summary>Members checked in in a year whose hours stay below the policy's, with the hours they served, in order of id.</summary>
    public IReadOnlyList<(PersonId Member, Quantity Hours)> ShortOfHours(int year) =>
        [.. checkIns.Keys.Where(key => key.On.Year == year).Select(key => key.Who.Person).OfType<PersonId>().Distinct().Order()
            .Select(member => (member, HoursOf(member, year))).Where(member => member.Item2 < policy.HoursPerYear)];

    /// <summary>Person-times served in a span: each service counts all it served, so one person served twice counts twice.</summary>
    public long PersonTimes(DateSpan span) => services.Where(service => span.Contains(service.On)).Sum(service => (long)service.PersonTimes);
}
