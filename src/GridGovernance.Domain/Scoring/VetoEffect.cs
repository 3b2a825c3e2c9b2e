namespace GridGovernance.Domain.Scoring;

/// <summary>What a veto (一票否决) does. <c>default</c> is <see cref="Zero"/>.</summary>
public enum VetoEffect
{
    /// <summary>The total becomes the smaller of itself and 0, past floor and ceiling. Spelled <c>zero</c>.</summary>
    Zero = 0,

    /// <summary>The total stays, and the grade is the lowest: no stars. Spelled <c>lowest-grade</c>.</summary>
    LowestGrade = 1,
}
