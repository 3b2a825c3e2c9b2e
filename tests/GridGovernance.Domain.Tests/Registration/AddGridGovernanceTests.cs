using GridGovernance.Domain.Cases;
using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Pairing;
using Microsoft.Extensions.DependencyInjection;

namespace GridGovernance.Domain.Tests.Registration;

public class AddGridGovernanceTests
{
    [Fact]
    public void AddGridGovernance_Alone_RegistersTheDefaults()
    {
        using var provider = new ServiceCollection().AddGridGovernance().BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });

        Assert.Same(WorkingCalendar.WeekdaysOnly, provider.GetRequiredService<WorkingCalendar>());
        Assert.Same(GridSizePolicy.Default, provider.GetRequiredService<GridSizePolicy>());
        Assert.NotNull(provider.GetRequiredService<PairingPlanner>());
    }

    [Fact]
    public void AddGridGovernance_AfterTheOfficesOwn_KeepsIt()
    {
        var calendar = WorkingCalendar.Build([new(2026, 10, 1)], []);

        using var provider = new ServiceCollection().AddSingleton(calendar).AddGridGovernance().AddGridGovernance().BuildServiceProvider();

        Assert.Same(calendar, provider.GetRequiredService<WorkingCalendar>());
        Assert.Same(calendar, provider.GetRequiredService<ReplyDeadlines>().Calendar);
    }

    [Fact]
    public void AddGridGovernance_ToNothing_Throws() => Assert.Throws<ArgumentNullException>(() => GridGovernanceServiceCollectionExtensions.AddGridGovernance(null!));
}
