using FsCheck;
using FsCheck.Fluent;
using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Staffing;

namespace GridGovernance.Domain.Testing.Staffing;

/// <summary>What the laws of a staffing rule are told about it: numbers at which it speaks, and what it claims. Immutable; every method gives a new sample.</summary>
public sealed class StaffingSample
{
    private static readonly DateSpan Span = DateSpan.Create(new(2026, 1, 1));
    private static readonly GridCode Grid = GridCode.Parse("152221105215001");
    private readonly int[] households;
    private readonly IReadOnlyDictionary<StaffRole, int[]> counts;

    private StaffingSample(int[] households, IReadOnlyDictionary<StaffRole, int[]> counts, bool isMonotone) => (this.households, this.counts, IsMonotone) = (households, counts, isMonotone);

    /// <summary>Grids of everyday, nothing claimed.</summary>
    internal static StaffingSample Plain { get; } = new([], new Dictionary<StaffRole, int[]>(), false);

    internal bool IsMonotone { get; }

    /// <summary>Grids of so many households; the edges of the rule, say.</summary>
    public StaffingSample Households(params int[] numbers) => new([.. households, .. numbers], counts, IsMonotone);

    /// <summary>So many in a role; the edges of the rule, say.</summary>
    public StaffingSample Posts(StaffRole role, params int[] numbers) => new(households, new Dictionary<StaffRole, int[]>(counts) { [role] = [.. counts.GetValueOrDefault(role, []), .. numbers] }, IsMonotone);

    /// <summary>The rule claims that one more person, not suspended, never breaks it; a law of its own checks it.</summary>
    public StaffingSample Monotone() => new(households, counts, true);

    internal Arbitrary<StaffedGrid> Cases => Arb.From(Any, Shrink);

    private Gen<StaffedGrid> Any =>
        from homes in households.Length == 0 ? Gen.Elements(0, 1, 59, 300, 500, 2_000) : Gen.Elements(households)
        from numbers in Gen.CollectToArray(StaffRoles.All, role => counts.TryGetValue(role, out var own) && own.Length > 0 ? Gen.Elements(own) : Gen.Elements(0, 0, 1, 1, 2, 4, 7))
        let roles = StaffRoles.All.SelectMany((role, i) => Enumerable.Repeat(role, numbers[i])).ToArray()
        from suspended in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true))).ArrayOf(roles.Length)
        from first in Gen.Choose(1, 90)
        select new StaffedGrid(GridStaffing.Of(GridWork.Of(Grid, homes), roles.Select((role, i) => new StaffPost(Grid, PersonId.From($"worker-{first + i}"), role, Span, suspended[i]))));

    private static IEnumerable<StaffedGrid> Shrink(StaffedGrid grid) =>
        grid.Staffing.Posts.Select(post => new StaffedGrid(GridStaffing.Of(grid.Staffing.Work, grid.Staffing.Posts.Where(other => other != post))));
}

/// <summary>A grid's staff that a rule is asked about.</summary>
internal sealed record StaffedGrid(GridStaffing Staffing)
{
    /// <summary>The same grid with one more in a role.</summary>
    public StaffedGrid With(StaffRole role) =>
        new(GridStaffing.Of(Staffing.Work, Staffing.Posts.Append(new StaffPost(Staffing.Grid, PersonId.From("one-more"), role, DateSpan.Create(new(2026, 1, 1))))));

    public override string ToString() => $"{Staffing.Work}: {string.Join(", ", Staffing.Posts.Select(post => $"{post.Person} {post.Role.Spell()}{(post.IsSuspended ? " suspended" : "")}"))}";
}
