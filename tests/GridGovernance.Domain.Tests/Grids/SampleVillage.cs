using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;

namespace GridGovernance.Domain.Tests.Grids;

/// <summary>红峰村 with two grids: 001 holds a, b, c; 002 holds d.</summary>
internal static class SampleVillage
{
    public static readonly DivisionCode Code = DivisionCode.Parse("152221105215");
    public static readonly PersonId Clerk = PersonId.From("clerk");
    public static readonly DateOnly Start = new(2026, 1, 1);
    public static readonly DateOnly Later = new(2026, 2, 1);

    public static Village Build()
    {
        var village = Village.Found(Code, Clerk, Start);
        village.Divide([GridDesign.Comprehensive.With(Homes("a", "b", "c")), GridDesign.Comprehensive.With(Homes("d"))], Clerk, Start).OrThrow();
        return village;
    }

    public static GridCode Grid(int sequence) => GridCode.Create(Code, sequence);

    public static HouseholdId Home(string id) => HouseholdId.From(id);

    public static HouseholdId[] Homes(params string[] ids) => [.. ids.Select(HouseholdId.From)];
}
