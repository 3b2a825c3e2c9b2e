using GridGovernance.Domain.Staffing;

namespace GridGovernance.Domain.Testing.Staffing;

/// <summary>What a <see cref="RosterCommand"/> does.</summary>
public enum RosterCommandKind
{
    /// <summary>Appoints.</summary>
    Appoint = 0,

    /// <summary>Releases.</summary>
    Release = 1,

    /// <summary>Changes the role.</summary>
    ChangeRole = 2,

    /// <summary>Suspends.</summary>
    Suspend = 3,

    /// <summary>Resumes.</summary>
    Resume = 4,

    /// <summary>Transfers to the other grid, keeping the role.</summary>
    Transfer = 5,

    /// <summary>Changes the ranges.</summary>
    ChangeRanges = 6,

    /// <summary>Closes the roster.</summary>
    Close = 7,
}

/// <summary>One operation on one of two rosters.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Grid">Which roster, 0 or 1; of a transfer, the one left.</param>
/// <param name="Person">Whom it concerns.</param>
/// <param name="Role">The role, where one is needed.</param>
/// <param name="Day">The day, counted from the day the rosters opened; −1 is the day before.</param>
/// <param name="Ranges">The ranges, where they change.</param>
public sealed record RosterCommand(RosterCommandKind Kind, int Grid, PersonId Person, StaffRole Role, int Day, RoleRanges Ranges)
{
    private static readonly PersonId Office = PersonId.From("office");

    /// <summary>Carries it out; the refusal's code, or null when it succeeded.</summary>
    public string? Apply(IReadOnlyList<GridRoster> rosters)
    {
        ArgumentNullException.ThrowIfNull(rosters);
        var roster = rosters[Grid];
        var on = RosterStory.Opened.AddDays(Day);
        Refusal? refusal = null;
        _ = Kind switch
        {
            RosterCommandKind.Appoint => roster.Appoint(Person, Role, on, Office).Succeeded(out _, out refusal),
            RosterCommandKind.Release => roster.Release(Person, on, Office).Succeeded(out _, out refusal),
            RosterCommandKind.ChangeRole => roster.ChangeRole(Person, Role, on, Office).Succeeded(out _, out refusal),
            RosterCommandKind.Suspend => roster.Suspend(Person, on, Office).Succeeded(out _, out refusal),
            RosterCommandKind.Resume => roster.Resume(Person, on, Office).Succeeded(out _, out refusal),
            RosterCommandKind.Transfer => GridRoster.Transfer(roster, rosters[1 - Grid], Person, on, Office).Succeeded(out _, out refusal),
            RosterCommandKind.ChangeRanges => roster.ChangeRanges(Ranges, on, Office).Succeeded(out _, out refusal),
            RosterCommandKind.Close => roster.Close(on, Office).Succeeded(out _, out refusal),
            _ => throw new InvalidOperationException($"No operation is called {Kind}."),
        };
        return refusal?.Code;
    }
}
