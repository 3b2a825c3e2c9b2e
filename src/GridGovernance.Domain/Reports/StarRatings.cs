using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Scoring;
using GridGovernance.Domain.Staffing;

namespace GridGovernance.Domain.Reports;

/// <summary>
/// Star ratings of villages and lanes by the points of the people on duty there. A village or lane that is scored for itself
/// (<see cref="Activities.DutyUnits"/>) has its stars on its own statement. Who is exempt, or has no statement, does not count; a place without anybody who counts has no rating.
/// </summary>
public static class StarRatings
{
    /// <summary>The villages by the people who hold a post on their grids on a day, most stars first, then the higher mean, then the code.</summary>
    public static IReadOnlyList<StarRating<DivisionCode>> OfVillages(IEnumerable<PointsStatement> statements, IEnumerable<GridRoster> rosters, DateOnly date, StarBands bands) =>
        Rate(statements, Guard.Against.Null(rosters).SelectMany(roster => roster.PostsOn(date).Where(post => !post.IsSuspended).Select(post => (roster.Grid.Village, post.Person))).Distinct(), bands);

    /// <summary>The lanes (党员巷) in use by their heads (巷长), in the same order; a lane is named by its village and its number there.</summary>
    public static IReadOnlyList<StarRating<(DivisionCode Village, int Lane)>> OfLanes(IEnumerable<PointsStatement> statements, IEnumerable<Village> villages, StarBands bands) =>
        Rate(statements, Guard.Against.Null(villages).SelectMany(village => village.Lanes.Select(lane => ((village.Code, lane.Number), lane.Head))), bands);

    private static IReadOnlyList<StarRating<TPlace>> Rate<TPlace>(IEnumerable<PointsStatement> statements, IEnumerable<(TPlace Place, PersonId Person)> people, StarBands bands)
    {
        Guard.Against.Null(statements);
        Guard.Against.Null(bands);
        var totals = statements.Where(statement => !statement.Exempt && statement.Subject.Person is not null).ToDictionary(statement => statement.Subject.Person!.Value, statement => statement.Total);
        return [.. from person in people
                   where totals.ContainsKey(person.Person)
                   group totals[person.Person].TenThousandths by person.Place into place
                   let mean = Mean([.. place])
                   let stars = bands.StarsOf(mean)
                   orderby stars descending, mean descending, place.Key
                   select new StarRating<TPlace>(place.Key, place.Count(), mean, stars)];
    }

    private static Points Mean(long[] points)
    {
        Int128 sum = 0;
        foreach (var total in points)
            sum += total;
        return Points.FromTenThousandths((long)Rounding.Divide(sum, points.Length, RoundingMode.HalfAwayFromZero));
    }
}
