using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Kernel;
using GridGovernance.Domain.Staffing;

namespace Smoke;

/// <summary>Builds the net: a village with two grids, its roster, their snapshots.</summary>
internal static class Building
{
    public static readonly DivisionCode Hongfeng = DivisionCode.Parse("152221105215");
    private static readonly PersonId Clerk = PersonId.From("clerk");
    private static readonly DateOnly Start = new(2026, 1, 1);

    public static void Tell(TextWriter output)
    {
        var village = Village.Found(Hongfeng, Clerk, Start);
        village.Divide([GridDesign.Comprehensive.With([HouseholdId.From("a"), HouseholdId.From("b")]), GridDesign.Comprehensive], Clerk, Start).OrThrow();
        output.WriteLine(village.Merge(GridCode.Create(Hongfeng, 2), GridCode.Create(Hongfeng, 1), RedivisionTrigger.PopulationFlow, Clerk, Start).OrThrow());
        output.WriteLine(village.ToSnapshot().ToJson());
        output.WriteLine(Restored(village).ToSnapshot().ToJson() == village.ToSnapshot().ToJson());

        var template = StaffingTemplate.FullTimePartTimePlusVolunteers(HeadcountRange.Exactly(1), HeadcountRange.Create(0, 1));
        var roster = GridRoster.Open(GridCode.Create(Hongfeng, 1), RoleRanges.Create(default, default, HeadcountRange.Exactly(1), HeadcountRange.Create(0, 1), HeadcountRange.AtLeast(0)), Start);
        roster.Appoint(PersonId.From("w-1"), StaffRole.FullTime, Start, Clerk).OrThrow();
        if (!roster.Appoint(PersonId.From("w-2"), StaffRole.FullTime, Start, Clerk).Succeeded(out _, out var refusal))
            output.WriteLine($"{refusal.Describe(Language.English)} / {refusal.Describe(Language.Chinese)}");
        output.WriteLine($"{template.Id} {roster.ToSnapshot().ToJson()}");
    }

    private static Village Restored(Village village) =>
        VillageSnapshot.TryParse(village.ToSnapshot().ToJson(), out var snapshot, out _) ? Village.Restore(snapshot) : throw new InvalidOperationException("A snapshot does not read its own JSON.");
}
