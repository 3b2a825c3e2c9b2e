using System.Globalization;
using GridGovernance.Domain.Grids;

namespace GridGovernance.Domain.Cases;

/// <summary>
/// A joint mediation (联合调解): several bodies, such as party branch, land office, grid chief and village committee, settle a dispute between parties.
/// It ends by a written agreement, by a party's refusal, or when its time is up. Not thread-safe.
/// </summary>
/// <example>
/// <code>
/// PersonId[] parties = [PersonId.From("p-1"), PersonId.From("p-2")];
/// UnitId[] bodies = [UnitId.From("branch"), UnitId.From("land-office")];
/// var mediation = JointMediation.Open(MediationId.From("m-1"), GridCode.Parse("152221105215001"), "land use", parties, bodies, new(2020, 8, 3), MediationPolicy.Ordinary)
///     .Succeeded(out var opened, out var refusal) ? opened : throw new InvalidOperationException(refusal.Describe(Language.English));
/// mediation.HoldSession(bodies, new(2020, 8, 5)).OrThrow();
/// </code>
/// </example>
public sealed partial class JointMediation
{
    private readonly MediationPolicy policy;
    private readonly List<MediationStepTaken> history = [];
    private int extendedBy;

    private JointMediation(MediationId id, GridCode grid, string matter, IReadOnlyList<PersonId> parties, IReadOnlyList<UnitId> bodies, DateOnly openedOn, MediationPolicy policy) =>
        (Id, Grid, Matter, Parties, Bodies, OpenedOn, this.policy) = (id, grid, matter, parties, bodies, openedOn, policy);

    /// <summary>The mediation's id, for life.</summary>
    public MediationId Id { get; }

    /// <summary>The grid the dispute arose in.</summary>
    public GridCode Grid { get; }

    /// <summary>What kind of matter it is, by the caller's id, such as <c>land-use</c>.</summary>
    public string Matter { get; }

    /// <summary>The parties, in order of id.</summary>
    public IReadOnlyList<PersonId> Parties { get; }

    /// <summary>The bodies that mediate together, in order of id.</summary>
    public IReadOnlyList<UnitId> Bodies { get; }

    /// <summary>The day it was opened.</summary>
    public DateOnly OpenedOn { get; }

    /// <summary>The last day on which it can be agreed; the last day there is, where the limit lies beyond it.</summary>
    public DateOnly LastDay => DateOnly.FromDayNumber((int)Math.Min((long)OpenedOn.DayNumber + policy.Days + extendedBy, DateOnly.MaxValue.DayNumber));

    /// <summary>Where it stands.</summary>
    public MediationStage Stage => history.Count == 0 ? MediationStage.Open : history[^1].To;

    /// <summary>The agreement, once there is one.</summary>
    public MediationAgreement? Agreement { get; private set; }

    /// <summary>Sessions, extensions and the end, in order.</summary>
    public IReadOnlyList<MediationStepTaken> History => history;

    /// <summary>The number of steps taken, for optimistic concurrency.</summary>
    public int Version => history.Count;

    /// <summary>Id, stage and version; nothing of its matter or parties.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Id}: {Stage}, version {Version}");

    /// <summary>Opens a mediation. Refused when the policy excludes the matter.</summary>
    /// <exception cref="ArgumentException">An id is <c>default</c>, there are fewer than two parties, or no body.</exception>
    public static OpenMediationOutcome Open(MediationId id, GridCode grid, string matter, IReadOnlyList<PersonId> parties, IReadOnlyList<UnitId> bodies, DateOnly on, MediationPolicy policy)
    {
        Guard.Against.Default(id);
        Guard.Against.Default(grid);
        Guard.Against.NullOrWhiteSpace(matter);
        Guard.Against.Null(policy);
        PersonId[] distinctParties = [.. Guard.Against.NullOrEmpty(parties).Select(party => Guard.Against.Default(party)).Distinct().Order()];
        UnitId[] distinctBodies = [.. Guard.Against.NullOrEmpty(bodies).Select(body => Guard.Against.Default(body)).Distinct().Order()];
        ArgumentOutOfRangeException.ThrowIfLessThan(distinctParties.Length, 2, nameof(parties));
        if (!policy.IsMediable(matter))
            return new MatterNotMediable(matter);
        return new JointMediation(id, grid, matter, distinctParties, distinctBodies, on, policy);
    }

    /// <summary>Holds a session with some of the bodies.</summary>
    public MediationOutcome HoldSession(IReadOnlyList<UnitId> bodies, DateOnly on)
    {
        Guard.Against.NullOrEmpty(bodies);
        if (Check(on) is { } refusal)
            return refusal;
        if (bodies.Except(Bodies).Order().Select(body => body.ToString()).FirstOrDefault() is { } stranger)
            return new NotPartOfMediation(Id, stranger);
        return Record(MediationStep.HoldSession, MediationStage.Open, on, [.. bodies.Distinct().Order()], []);
    }

    /// <summary>Gives the mediation more days, once, when all parties ask and the policy allows it.</summary>
    public MediationOutcome Extend(int days, IReadOnlyList<PersonId> askedBy, DateOnly on)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        Guard.Against.Null(askedBy);
        if (Check(on) is { } refusal)
            return refusal;
        var all = !Parties.Except(askedBy).Any();
        var allowed = extendedBy > 0 ? 0 : policy.ExtensionDays;
        if (!all || days > allowed)
            return new ExtensionNotAllowed(Id, allowed, days, all);
        extendedBy = days;
        return Record(MediationStep.Extend, MediationStage.Open, on, [], Parties, days);
    }

    /// <summary>Ends the mediation by a written agreement, signed by every party and every body, after at least one session.</summary>
    public MediationOutcome Agree(MediationAgreement agreement, DateOnly on)
    {
        Guard.Against.Null(agreement);
        if (Check(on) is { } refusal)
            return refusal;
        if (!history.Exists(taken => taken.Step is MediationStep.HoldSession))
            return new NoSessionHeld(Id);
        var (parties, bodies) = (Parties.Except(agreement.SignedBy).Count(), Bodies.Except(agreement.WitnessedBy).Count());
        if (parties + bodies > 0)
            return new SignaturesMissing(Id, parties, bodies);
        Agreement = agreement;
        return Record(MediationStep.Agree, MediationStage.Agreed, on, Bodies, Parties);
    }

    /// <summary>Ends the mediation because a party refuses to be mediated.</summary>
    public MediationOutcome RefuseBy(PersonId party, DateOnly on)
    {
        Guard.Against.Default(party);
        if (CheckOrder(on) is { } refusal)
            return refusal;
        if (!Parties.Contains(party))
            return new NotPartOfMediation(Id, party.ToString());
        return Record(MediationStep.Refuse, MediationStage.RefusedByParty, on, [], [party]);
    }

    /// <summary>Ends the mediation without agreement because its last day has passed.</summary>
    public MediationOutcome Expire(DateOnly on)
    {
        if (CheckOrder(on) is { } refusal)
            return refusal;
        if (on <= LastDay)
            return new TimeNotUpYet(Id, LastDay);
        return Record(MediationStep.Expire, MediationStage.TimeExpired, on, [], []);
    }

    private MediationOutcome? Check(DateOnly on)
    {
        if (Stage is not MediationStage.Open)
            return new MediationEnded(Id, Stage);
        if (on > LastDay)
            return new MediationTimeIsUp(Id, LastDay, on);
        return CheckOrder(on);
    }

    private MediationOutcome? CheckOrder(DateOnly on)
    {
        if (Stage is not MediationStage.Open)
            return new MediationEnded(Id, Stage);
        var last = history.Count == 0 ? OpenedOn : history[^1].On;
        if (on < last)
            return new MediationStepOutOfTime(Id, last, on);
        return null;
    }

    private MediationStepTaken Record(MediationStep step, MediationStage to, DateOnly on, IReadOnlyList<UnitId> by, IReadOnlyList<PersonId> parties, int days = 0)
    {
        var taken = new MediationStepTaken(Id, Grid, step, to, on, by, parties, days);
        history.Add(taken);
        return taken;
    }
}
