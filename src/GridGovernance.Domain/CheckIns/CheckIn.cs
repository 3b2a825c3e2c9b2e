using GridGovernance.Domain.Divisions;

namespace GridGovernance.Domain.CheckIns;

/// <summary>A check-in (报到): an organisation where it sits, or a member where they live. The domain event, and a line of the register.</summary>
/// <param name="Community">The community.</param>
/// <param name="Who">The organisation (a unit) or the member (a person).</param>
/// <param name="Origin">Whether they serve in the banner or outside.</param>
/// <param name="On">The day.</param>
/// <param name="ServiceCentre">The division whose service centre (党群服务中心) it took place at; null where it took place elsewhere, online for example.</param>
public sealed record CheckIn(DivisionCode Community, SubjectId Who, CheckInOrigin Origin, DateOnly On, DivisionCode? ServiceCentre)
{
    /// <summary>Whether an organisation checked in, where it sits; otherwise a member did, where they live.</summary>
    public bool IsOrganisation => Who.Unit is not null;
}
