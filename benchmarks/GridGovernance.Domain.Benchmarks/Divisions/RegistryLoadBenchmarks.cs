using BenchmarkDotNet.Attributes;
using GridGovernance.Domain.Divisions;

namespace GridGovernance.Domain.Benchmarks.Divisions;

/// <summary>What does a checked registry of the whole country cost to load? The baseline puts the unchecked rows into a dictionary. Budget: under 3 s and 400 MB.</summary>
[MemoryDiagnoser]
public class RegistryLoadBenchmarks
{
    private DivisionRow[] rows = [];

    [GlobalSetup]
    public void Setup()
    {
        rows = CountryRows.Build();
        if (Dictionary() != Registry())
            throw new InvalidOperationException("Both sides must hold every row before they are timed.");
    }

    [Benchmark(Baseline = true)]
    public int Dictionary() => rows.ToDictionary(row => row.Code, row => row.Name, StringComparer.Ordinal).Count;

    [Benchmark]
    public int Registry() => DivisionRegistry.Load(rows).Count;
}
