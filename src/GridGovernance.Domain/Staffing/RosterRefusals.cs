using System.Globalization;
using GridGovernance.Domain.Grids;

namespace GridGovernance.Domain.Staffing;

/// <summary>The day does not fit the roster: <see cref="UnopenedRoster"/>, <see cref="ClosedRoster"/> or <see cref="LaterChange"/>, tried in this order.</summary>
public abstract record ImpossibleDate : Refusal
{
    private protected ImpossibleDate(string code) : base(code) { }

    private protected static string Spell(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>The day lies before the roster opens; a later day helps.</summary>
/// <param name="Grid">The grid.</param>
/// <param name="OpenedOn">The first possible day.</param>
public sealed record UnopenedRoster(GridCode Grid, DateOnly OpenedOn) : ImpossibleDate("staffing.roster-not-open")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new($"the roster of grid {Grid} opens on {Spell(OpenedOn)}", $"网格{Grid}的人员名册自{Spell(OpenedOn)}起启用");
}

/// <summary>The roster is closed for good, as after its grid was retired; no later day helps.</summary>
/// <param name="Grid">The grid.</param>
/// <param name="ClosedOn">The first day on which it was closed.</param>
public sealed record ClosedRoster(GridCode Grid, DateOnly ClosedOn) : ImpossibleDate("staffing.roster-closed")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new($"the roster of grid {Grid} was closed on {Spell(ClosedOn)}", $"网格{Grid}的人员名册已于{Spell(ClosedOn)}关闭");
}

/// <summary>The same thing has changed on a later day already; changes come in order of date.</summary>
/// <param name="Grid">The grid.</param>
/// <param name="ChangedOn">The day of the last change, the first possible day.</param>
public sealed record LaterChange(GridCode Grid, DateOnly ChangedOn) : ImpossibleDate("staffing.later-change")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new($"on grid {Grid} this has changed on {Spell(ChangedOn)} already; a change cannot come before it",
        $"网格{Grid}的该事项已于{Spell(ChangedOn)}变更,不能再作更早的变更");
}

/// <summary>The role cannot be taken: <see cref="AlreadyAppointed"/> or <see cref="RoleAtCapacity"/>, tried in this order.</summary>
public abstract record RoleNotPossible : Refusal
{
    private protected RoleNotPossible(string code) : base(code) { }
}

/// <summary>The person holds a post of the grid already.</summary>
/// <param name="Grid">The grid.</param>
/// <param name="Role">The role held.</param>
public sealed record AlreadyAppointed(GridCode Grid, StaffRole Role) : RoleNotPossible("staffing.already-appointed")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new($"the person is {Role.Name().English} of grid {Grid} already", $"该人员已担任网格{Grid}的{Role.Name().Chinese}");
}

/// <summary>The role is full on the day or on a later one; a release or a wider range helps.</summary>
/// <param name="Grid">The grid.</param>
/// <param name="Role">The role.</param>
/// <param name="Allowed">How many may hold it.</param>
/// <param name="FullOn">The first day on which one more would be too many.</param>
public sealed record RoleAtCapacity(GridCode Grid, StaffRole Role, HeadcountRange Allowed, DateOnly FullOn) : RoleNotPossible("staffing.role-full")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        string.Create(CultureInfo.InvariantCulture, $"grid {Grid} has no place left for a {Role.Name().English} on {FullOn:yyyy-MM-dd}: {Allowed} may hold the role"),
        string.Create(CultureInfo.InvariantCulture, $"网格{Grid}的{Role.Name().Chinese}在{FullOn:yyyy-MM-dd}已满员,编制为{Allowed}"));
}

/// <summary>The person holds no post of the grid on the day.</summary>
/// <param name="Grid">The grid.</param>
/// <param name="On">The day asked for.</param>
public sealed record NotAppointed(GridCode Grid, DateOnly On) : Refusal("staffing.not-appointed")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        string.Create(CultureInfo.InvariantCulture, $"the person holds no post of grid {Grid} on {On:yyyy-MM-dd}"),
        string.Create(CultureInfo.InvariantCulture, $"该人员在{On:yyyy-MM-dd}未在网格{Grid}任职"));
}

/// <summary>The person is suspended already.</summary>
/// <param name="Grid">The grid.</param>
/// <param name="Role">The role held.</param>
public sealed record AlreadySuspended(GridCode Grid, StaffRole Role) : Refusal("staffing.already-suspended")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new($"the {Role.Name().English} of grid {Grid} is suspended already", $"网格{Grid}的该{Role.Name().Chinese}已处于停职状态");
}

/// <summary>The person is not suspended.</summary>
/// <param name="Grid">The grid.</param>
/// <param name="Role">The role held.</param>
public sealed record NotSuspended(GridCode Grid, StaffRole Role) : Refusal("staffing.not-suspended")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new($"the {Role.Name().English} of grid {Grid} is not suspended", $"网格{Grid}的该{Role.Name().Chinese}未被停职");
}

/// <summary>The person has no plot on the day.</summary>
/// <param name="Grid">The grid.</param>
/// <param name="On">The day asked for.</param>
public sealed record NoPlotHeld(GridCode Grid, DateOnly On) : Refusal("staffing.no-plot")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        string.Create(CultureInfo.InvariantCulture, $"the person has no responsibility plot in grid {Grid} on {On:yyyy-MM-dd}"),
        string.Create(CultureInfo.InvariantCulture, $"该人员在{On:yyyy-MM-dd}没有网格{Grid}的责任田"));
}
