using System.Globalization;
using GridGovernance.Domain.Scoring;
using GridGovernance.Domain.Staffing;

namespace GridGovernance.Domain.Activities;

/// <summary>Changes of a roster as activities of who takes a post or a plot.</summary>
public static class StaffingActivities
{
    /// <summary>A post taken, on its first day.</summary>
    public static Activity OfAppointment(StaffAppointed appointed, DateTimeOffset recordedAt, PersonId? recorder = null)
    {
        Guard.Against.Null(appointed);
        return new(StableId.Of("post-taken", appointed.Grid.ToString(), Spell(appointed.EffectiveOn), appointed.Person.ToString()), appointed.Person, ActivityKinds.PostTaken, appointed.EffectiveOn,
            tags: ["role=" + appointed.Role.Spell()], recordedAt: recordedAt, recorder: recorder);
    }

    /// <summary>A plot of responsibility taken over, on its first day; the quantity is its households.</summary>
    public static Activity OfPlot(PlotAssigned assigned, DateTimeOffset recordedAt, PersonId? recorder = null)
    {
        Guard.Against.Null(assigned);
        return new(StableId.Of("plot-taken", assigned.Grid.ToString(), Spell(assigned.EffectiveOn), assigned.Plot.Person.ToString()), assigned.Plot.Person, ActivityKinds.PlotTaken,
            assigned.EffectiveOn, Quantity.Of(assigned.Plot.Households.Count), recordedAt: recordedAt, recorder: recorder);
    }

    private static string Spell(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
