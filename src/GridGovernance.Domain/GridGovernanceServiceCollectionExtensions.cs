using GridGovernance.Domain.Cases;
using GridGovernance.Domain.CheckIns;
using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Pairing;
using GridGovernance.Domain.Visits;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace GridGovernance.Domain;

/// <summary>Registers what is stateless and freely shared: planners, the calendar and the policies. Aggregates are never registered, and everything works without a container.</summary>
/// <example>
/// <code>
/// var calendar = WorkingCalendar.Build([new(2026, 10, 1)], []);
/// var services = new ServiceCollection().AddSingleton(calendar).AddGridGovernance(); // the office's calendar wins, the rest are defaults
/// </code>
/// </example>
public static class GridGovernanceServiceCollectionExtensions
{
    /// <summary>
    /// Registers the defaults below as singletons, each only where nothing of its type is registered yet, so that an office's own calendar and policies win by being registered first:
    /// <see cref="WorkingCalendar.WeekdaysOnly"/>, because holidays are decreed year by year and the caller's;
    /// <see cref="GridSizePolicy.Default"/>, 300–500 and 50–80 households;
    /// <see cref="VisitCadence.Default"/>, red 14 days and yellow 30;
    /// <see cref="CheckInPolicy"/>, every half-year, feedback every quarter, 50 hours;
    /// <see cref="MediationPolicy.Ordinary"/>, 30 days;
    /// <see cref="ReplyDeadlines"/>, 1, 3 and 10 working days of the registered calendar;
    /// <see cref="PairingPlanner"/>.
    /// The points engine is registered by <c>AddPointsEngine</c>, because it needs a scheme.
    /// </summary>
    /// <exception cref="ArgumentNullException">The collection is null.</exception>
    public static IServiceCollection AddGridGovernance(this IServiceCollection services)
    {
        Guard.Against.Null(services);
        services.TryAddSingleton(WorkingCalendar.WeekdaysOnly);
        services.TryAddSingleton(GridSizePolicy.Default);
        services.TryAddSingleton(VisitCadence.Default);
        services.TryAddSingleton(new CheckInPolicy());
        services.TryAddSingleton(MediationPolicy.Ordinary);
        services.TryAddSingleton(provider => new ReplyDeadlines(provider.GetRequiredService<WorkingCalendar>()));
        services.TryAddSingleton<PairingPlanner>();
        return services;
    }
}
