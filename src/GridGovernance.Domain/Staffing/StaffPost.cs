using GridGovernance.Domain.Grids;

namespace GridGovernance.Domain.Staffing;

/// <summary>
/// Somebody's place on a grid while nothing about it changes: who, in which role, suspended or not, from when until when.
/// A change of role, a suspension or its end begins a new post; the posts of a person are the person's history.
/// </summary>
public sealed record StaffPost
{
    /// <summary>A post on a grid.</summary>
    /// <exception cref="ArgumentException">The grid or the person is <c>default</c>, or the role undefined.</exception>
    public StaffPost(GridCode grid, PersonId person, StaffRole role, DateSpan span, bool isSuspended = false)
    {
        Grid = Guard.Against.Default(grid);
        Person = Guard.Against.Default(person);
        Role = Guard.Against.EnumOutOfRange(role);
        Span = span;
        IsSuspended = isSuspended;
    }

    /// <summary>The grid.</summary>
    public GridCode Grid { get; }

    /// <summary>Who holds the post.</summary>
    public PersonId Person { get; }

    /// <summary>The role held.</summary>
    public StaffRole Role { get; }

    /// <summary>From the first day to the last, both included; without an end the post is held until further notice.</summary>
    public DateSpan Span { get; }

    /// <summary>Whether the holder is suspended in this time: the place stays taken, and nobody fills it.</summary>
    public bool IsSuspended { get; }
}
