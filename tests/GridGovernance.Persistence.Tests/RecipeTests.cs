using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;
using Microsoft.EntityFrameworkCore;

namespace GridGovernance.Persistence.Tests;

/// <summary>The README's recipe, compiled and run.</summary>
public class RecipeTests
{
    private static readonly PersonId Clerk = PersonId.From("clerk");
    private static readonly DateOnly Today = new(2026, 3, 2);

    [Fact]
    public async Task StoreIt()
    {
        var options = new DbContextOptionsBuilder<VillageStore>().UseSqlite($"Data Source={Path.Combine(Directory.CreateTempSubdirectory("gridgov-recipe-").FullName, "villages.db")};Pooling=False").Options;
        var code = DivisionCode.Parse("152221105215");
        await using (var empty = new VillageStore(options))
        {
            await empty.Database.EnsureCreatedAsync();
            var founded = Village.Found(code, Clerk, Today);
            empty.Add(new VillageRow { Code = code, Version = founded.Version, Snapshot = founded.ToSnapshot().ToJson() });
            await empty.SaveChangesAsync();
        }

        await using (var store = new VillageStore(options))
            await Divide(store, code);
        await using var reader = new VillageStore(options);
        Assert.Equal(1, (await reader.Set<VillageRow>().SingleAsync(village => village.Code == code)).Version);
    }

    private static async Task Divide(VillageStore store, DivisionCode code)
    {
        var row = await store.Set<VillageRow>().SingleAsync(village => village.Code == code);
        if (!VillageSnapshot.TryParse(row.Snapshot, out var snapshot, out var findings) || !Village.TryRestore(snapshot, out var village, out findings))
            throw new FindingsException(findings);

        village.Divide([GridDesign.Comprehensive], Clerk, Today).OrThrow();

        (row.Version, row.Snapshot) = (village.Version, village.ToSnapshot().ToJson());
        await store.SaveChangesAsync(); // DbUpdateConcurrencyException: somebody was faster; load again and repeat
    }
}

public sealed class VillageRow
{
    public required DivisionCode Code { get; init; }
    public required int Version { get; set; }
    public required string Snapshot { get; set; }
}

public sealed class VillageStore(DbContextOptions<VillageStore> options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<VillageRow>(row =>
    {
        row.HasKey(village => village.Code);
        row.Property(village => village.Code).HasConversion(code => code.ToString(), text => DivisionCode.Parse(text));
        row.Property(village => village.Version).IsConcurrencyToken();
    });
}
