using System.Globalization;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;

namespace GridGovernance.Domain.Benchmarks.Grids;

/// <summary>What does a banner of 50,000 households in 850 grids cost to JSON and back, every aggregate checked as it is restored? The baseline only parses the text.</summary>
[MemoryDiagnoser]
[SimpleJob(warmupCount: 2, iterationCount: 6)]
public class SnapshotBenchmarks
{
    private const int Villages = 170;
    private const int GridsOfAVillage = 5;
    private const int Households = 50_000;
    private static readonly PersonId Clerk = PersonId.From("clerk");
    private static readonly DateOnly Start = new(2026, 1, 1);
    private readonly Village[] banner = [.. Enumerable.Range(0, Villages).Select(Found)];
    private string[] texts = [];

    [GlobalSetup]
    public void Setup()
    {
        texts = ToJson();
        if (!ToJsonAndBack().Select(village => village.ToSnapshot().ToJson()).SequenceEqual(texts))
            throw new InvalidOperationException("What is read back must be what was written, before it is timed.");
    }

    [Benchmark(Baseline = true)]
    public int ParseOnly()
    {
        var grids = 0;
        foreach (var text in texts)
        {
            using var document = JsonDocument.Parse(text);
            grids += document.RootElement.GetProperty("grids").GetArrayLength();
        }

        return grids;
    }

    [Benchmark]
    public string[] ToJson() => [.. banner.Select(village => village.ToSnapshot().ToJson())];

    [Benchmark]
    public Village[] ToJsonAndBack() => [.. ToJson().Select(Restore)];

    private static Village Restore(string text) => VillageSnapshot.TryParse(text, out var snapshot, out var findings) ? Village.Restore(snapshot) : throw new FindingsException(findings);

    private static Village Found(int number)
    {
        var village = Village.Found(DivisionCode.Parse(string.Create(CultureInfo.InvariantCulture, $"152221{200 + number / 17}{200 + number % 17}")), Clerk, Start);
        village.Divide([.. Enumerable.Range(0, GridsOfAVillage).Select(grid => GridDesign.Comprehensive.With(HouseholdsOf(number * GridsOfAVillage + grid)))], Clerk, Start).OrThrow();
        return village;
    }

    private static HouseholdId[] HouseholdsOf(int grid) =>
        [.. Enumerable.Range(0, Households).Where(household => household % (Villages * GridsOfAVillage) == grid).Select(household => HouseholdId.From(household))];
}
