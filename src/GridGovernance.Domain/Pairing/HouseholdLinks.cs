using System.Globalization;

namespace GridGovernance.Domain.Pairing;

/// <summary>
/// Who leads which household, and who did: an append-only history of spans by household (党员联系户). One member at most leads a household on a day; changes take effect
/// on the day given, and never before the household's last change. Not thread-safe.
/// </summary>
/// <example>
/// <code>
/// var links = HouseholdLinks.Open(UnitId.From("village"));
/// links.Link(HouseholdId.From("h-1"), PersonId.From("m-1"), PersonId.From("clerk"), new(2026, 1, 1)).OrThrow();
/// </code>
/// </example>
public sealed partial class HouseholdLinks
{
    private readonly SortedDictionary<HouseholdId, List<LinkSpan>> spans = [];

    private HouseholdLinks(UnitId unit) => Unit = unit;

    /// <summary>The unit whose links these are, such as a village or the banner.</summary>
    public UnitId Unit { get; }

    /// <summary>Rises by one with every change; for optimistic concurrency.</summary>
    public long Version { get; private set; }

    /// <summary>Unit and figures.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Unit}: households {spans.Count}, version {Version}");

    /// <summary>Opens the links of a unit; none yet.</summary>
    public static HouseholdLinks Open(UnitId unit) => new(Guard.Against.Default(unit));

    /// <summary>The member who leads the household on a day; null for none.</summary>
    public PersonId? MemberOf(HouseholdId household, DateOnly on) => SpanOn(Guard.Against.Default(household), on)?.Member;

    /// <summary>All links of a day, by household.</summary>
    public IReadOnlyList<HouseholdLink> On(DateOnly day) =>
        [.. spans.Keys.Select(household => (Household: household, Span: SpanOn(household, day))).Where(pair => pair.Span is not null).Select(pair => new HouseholdLink(pair.Household, pair.Span!.Member))];

    /// <summary>Every span of a household, oldest first.</summary>
    public IReadOnlyList<LinkSpan> History(HouseholdId household) => spans.TryGetValue(Guard.Against.Default(household), out var list) ? [.. list] : [];

    /// <summary>Links a household that has no member on the day. Refused, in this order: the household changed on a later day; it has a member.</summary>
    public LinkOutcome Link(HouseholdId household, PersonId member, PersonId by, DateOnly on)
    {
        Guard.Against.Default(household);
        Guard.Against.Default(member);
        Guard.Against.Default(by);
        if (ChangedAfter(household, on) is { } later)
            return later;
        if (SpanOn(household, on) is { } span)
            return new HouseholdAlreadyLinked(household, span.Member);
        Begin(household, member, by, on);
        Version++;
        return new HouseholdLinked(household, member, by, on);
    }

    /// <summary>Ends a household's link: the day given is the first without it. Refused, in this order: the household changed on a later day; it has no member.</summary>
    public UnlinkOutcome Unlink(HouseholdId household, PersonId by, DateOnly on)
    {
        Guard.Against.Default(household);
        Guard.Against.Default(by);
        if (ChangedAfter(household, on) is { } later)
            return later;
        if (SpanOn(household, on) is not { } span)
            return new HouseholdNotLinked(household);
        End(household, on);
        Version++;
        return new HouseholdUnlinked(household, span.Member, by, on);
    }

    /// <summary>
    /// Hands every household of a member who leaves over to others; households not named stay without a member until they are linked. From that day on the member leads nobody.
    /// Refused, in this order: a household that the member leads on the day or comes to lead later changed on a later day (end such a link first); a household is handed over that the member does not lead.
    /// </summary>
    /// <param name="from">The member who leaves.</param>
    /// <param name="to">The new member of each household; none may be the one who leaves.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="on">The first day with the new members.</param>
    /// <exception cref="ArgumentException">A household is named twice, or handed over to the one who leaves.</exception>
    public HandOverOutcome HandOver(PersonId from, IReadOnlyCollection<HouseholdLink> to, PersonId by, DateOnly on)
    {
        Guard.Against.Default(from);
        Guard.Against.Default(by);
        var targets = Guard.Against.Null(to).ToDictionary(link => Guard.Against.Default(link.Household), link => Guard.Against.Default(link.Member));
        if (targets.ContainsValue(from))
            throw new ArgumentException($"Member {from} leaves and cannot be handed a household.", nameof(to));
        HouseholdId[] led = [.. spans.Where(pair => pair.Value.Exists(span => span.Member == from && span.LastsInto(on))).Select(pair => pair.Key)];
        foreach (var household in led)
            if (ChangedAfter(household, on) is { } later)
                return later;
        foreach (var household in targets.Keys.Order())
            if (Array.BinarySearch(led, household) < 0)
                return new HouseholdNotLedBy(household, from);
        foreach (var household in led)
        {
            End(household, on);
            if (targets.TryGetValue(household, out var member))
                Begin(household, member, by, on);
        }

        Version++;
        return new HouseholdsHandedOver(from, [.. led.Where(targets.ContainsKey).Select(household => new HouseholdLink(household, targets[household]))], [.. led.Where(household => !targets.ContainsKey(household))], by, on);
    }

    /// <summary>
    /// Makes the links those of a plan: households of its case get the member planned or none, others are left alone. Refused: a household that would change has changed on a later day.
    /// </summary>
    public AdoptOutcome Adopt(PairingPlan plan, PersonId by, DateOnly on)
    {
        Guard.Against.Null(plan);
        Guard.Against.Default(by);
        var changes = plan.Case.Households
            .Select(household => (household.Id, From: MemberOf(household.Id, on), To: plan.LinkOf(household.Id)?.Member))
            .Where(change => change.From != change.To).ToList();
        foreach (var (household, _, _) in changes)
            if (ChangedAfter(household, on) is { } later)
                return later;
        foreach (var (household, from, to) in changes)
        {
            if (from is not null)
                End(household, on);
            if (to is { } member)
                Begin(household, member, by, on);
        }

        Version++;
        return new PlanAdopted([.. changes.Where(change => change.To is not null).Select(change => new HouseholdLink(change.Id, change.To!.Value))], [.. changes.Where(change => change.To is null).Select(change => change.Id)], by, on);
    }

    private LinkSpan? SpanOn(HouseholdId household, DateOnly on) =>
        spans.TryGetValue(household, out var list) ? list.Find(span => span.From <= on && (span.Before is not { } end || on < end)) : null;

    /// <summary>History is not rewritten: a change must not lie before the household's last one.</summary>
    private HouseholdChangedLater? ChangedAfter(HouseholdId household, DateOnly on)
    {
        if (!spans.TryGetValue(household, out var list))
            return null;
        var last = list[^1].Before ?? list[^1].From;
        return on < last ? new(household, last) : null;
    }

    private void Begin(HouseholdId household, PersonId member, PersonId by, DateOnly on)
    {
        if (!spans.TryGetValue(household, out var list))
            spans.Add(household, list = []);
        list.Add(new(member, on, null, by));
    }

    private void End(HouseholdId household, DateOnly on)
    {
        var list = spans[household];
        list[^1] = new(list[^1].Member, list[^1].From, on, list[^1].By);
    }
}
