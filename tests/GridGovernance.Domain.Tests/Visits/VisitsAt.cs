using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Visits;

namespace GridGovernance.Domain.Tests.Visits;

internal static class VisitsAt
{
    public static Visit On(DateOnly day, string id, string household, string item = "") =>
        new(VisitId.From(id), GridCode.Parse("152221105215001"), HouseholdId.From(household), PersonId.From("worker"), day, item);
}
