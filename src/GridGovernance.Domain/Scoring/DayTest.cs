namespace GridGovernance.Domain.Scoring;

/// <summary>A kind of day a condition can ask for. <c>default</c> is <see cref="Holiday"/>.</summary>
public enum DayTest
{
    /// <summary>A public holiday of the calendar. Spelled <c>holiday</c>.</summary>
    Holiday = 0,

    /// <summary>A Saturday or Sunday that is not worked as a make-up day (调休). Spelled <c>weekend</c>.</summary>
    Weekend = 1,

    /// <summary>A day the calendar works. Spelled <c>working-day</c>.</summary>
    WorkingDay = 2,

    /// <summary>A Monday, worked or not. Spelled <c>monday</c>.</summary>
    Monday = 3,

    /// <summary>A Tuesday, worked or not. Spelled <c>tuesday</c>.</summary>
    Tuesday = 4,

    /// <summary>A Wednesday, worked or not. Spelled <c>wednesday</c>.</summary>
    Wednesday = 5,

    /// <summary>A Thursday, worked or not. Spelled <c>thursday</c>.</summary>
    Thursday = 6,

    /// <summary>A Friday, worked or not. Spelled <c>friday</c>.</summary>
    Friday = 7,

    /// <summary>A Saturday, worked or not. Spelled <c>saturday</c>.</summary>
    Saturday = 8,

    /// <summary>A Sunday, worked or not. Spelled <c>sunday</c>.</summary>
    Sunday = 9,
}
