using GridGovernance.Domain.Divisions;

namespace GridGovernance.Domain.CheckIns;

/// <summary>A check-in (报到): an organisation where it sits, or a member where they live. The domain event, and a line of the register.</summary>
/// <param name="Community">The community.</param>
/// <param name="Who">The organisation (a unit) or the member (a person).</param>
/// <param name="Origin">Whether they serve in the banner or outside.</param>
/// <param name="On">The day.</param>
public sealed record CheckIn(DivisionCode Community, SubjectId Who, CheckInOrigin Origin, DateOnly On);
