using GridGovernance.Domain.Scoring;
using Microsoft.EntityFrameworkCore;

namespace GridGovernance.Persistence.Tests.Store;

/// <summary>A database of a table per aggregate and one for the ledgers' events.</summary>
internal sealed class GovernanceStore(DbContextOptions<GovernanceStore> options) : DbContext(options)
{
    public DbSet<LedgerRow> LedgerEvents => Set<LedgerRow>();

    /// <summary>Opens a file; pooling is off so that a closed store lets go of it.</summary>
    public static GovernanceStore Open(string file) =>
        new(new DbContextOptionsBuilder<GovernanceStore>().UseSqlite($"Data Source={file};Pooling=False").Options);

    /// <summary>A new file with its tables.</summary>
    public static string Create()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("gridgov-store-").FullName, "banner.db");
        using var store = Open(file);
        store.Database.EnsureCreated();
        return file;
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<UnitId>().HaveConversion<OneSpelling<UnitId>>();
        configurationBuilder.Properties<ActivityId>().HaveConversion<OneSpelling<ActivityId>>();
        configurationBuilder.Properties<SubjectId>().HaveConversion<OneSpelling<SubjectId>>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        foreach (var keeping in Keepings.All)
            keeping.Map(modelBuilder);
        modelBuilder.Entity<LedgerRow>(row =>
        {
            row.ToTable("ledger_events");
            row.HasKey(stored => new { stored.Unit, stored.Number });
            row.HasIndex(stored => new { stored.Unit, stored.Activity }).IsUnique();
            row.HasIndex(stored => stored.Subject);
        });
    }
}
