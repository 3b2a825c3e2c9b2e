namespace GridGovernance.Domain.Activities;

/// <summary>Who is credited with work on a case: units are appraised by it, persons are paid by it. <c>default</c> is <see cref="Unit"/>.</summary>
public enum CaseCredit
{
    /// <summary>The unit that handled or held the case.</summary>
    Unit = 0,

    /// <summary>The person who acted last for that unit; the unit itself where nobody had acted for it yet.</summary>
    Person = 1,
}
