using System.Diagnostics.CodeAnalysis;

namespace GridGovernance.Domain.Staffing;

/// <summary>The roles of a grid, with the one spelling each has in files and the words each has in both languages.</summary>
public static class StaffRoles
{
    private static readonly string[] Spellings = ["chief", "adviser", "full-time", "part-time", "volunteer"];

    private static readonly BilingualText[] Names =
    [
        new("grid chief", "网格长"), new("adviser", "网格指导员"), new("full-time grid worker", "专职网格员"),
        new("part-time grid worker", "兼职网格员"), new("volunteer", "志愿者"),
    ];

    /// <summary>Every role, in the order in which tables show them.</summary>
    public static IReadOnlyList<StaffRole> All { get; } =
        [StaffRole.GridChief, StaffRole.Adviser, StaffRole.FullTime, StaffRole.PartTime, StaffRole.Volunteer];

    /// <summary>The spellings as one text, for messages: <c>chief, adviser, …</c>.</summary>
    internal static string List => string.Join(", ", Spellings);

    /// <summary>The role's spelling in files: <c>chief</c>, <c>adviser</c>, <c>full-time</c>, <c>part-time</c> or <c>volunteer</c>.</summary>
    /// <exception cref="ArgumentException">The role is undefined.</exception>
    public static string Spell(this StaffRole role) => Spellings[(int)Guard.Against.EnumOutOfRange(role)];

    /// <summary>What the role is called.</summary>
    /// <exception cref="ArgumentException">The role is undefined.</exception>
    public static BilingualText Name(this StaffRole role) => Names[(int)Guard.Against.EnumOutOfRange(role)];

    /// <summary>Reads a role's spelling, in lower case only; never throws.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out StaffRole role)
    {
        var index = Array.IndexOf(Spellings, text);
        role = index < 0 ? default : (StaffRole)index;
        return index >= 0;
    }
}
