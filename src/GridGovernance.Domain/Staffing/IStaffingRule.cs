namespace GridGovernance.Domain.Staffing;

/// <summary>
/// A staffing rule of the caller's own, beside the ranges of a template: "a grid chief is no volunteer's relative", "two of the staff speak Mongolian".
/// Stateless, and the same answer for the same staffing. It judges an assessment; plans and appointments follow the ranges alone.
/// </summary>
public interface IStaffingRule
{
    /// <summary>The rule's id in templates and findings: lower-case and dotted, such as <c>staffing.two-shifts</c>, never reused.</summary>
    string Id { get; }

    /// <summary>What the staffing breaks, or null where the rule is kept. Name roles and numbers, never a person.</summary>
    BilingualText? Breach(GridStaffing staffing);
}
