using BenchmarkDotNet.Attributes;
using GridGovernance.Domain.Divisions;

namespace GridGovernance.Domain.Benchmarks.Divisions;

/// <summary>What does a binary search over the whole country cost? The baseline looks up in a dictionary by number. Budget: under 1 µs a look-up.</summary>
[MemoryDiagnoser]
public class RegistryLookupBenchmarks
{
    private const int LookUps = 1_024;
    private readonly DivisionCode[] asked = new DivisionCode[LookUps];
    private DivisionRegistry registry = null!;
    private Dictionary<DivisionCode, string> names = [];

    [GlobalSetup]
    public void Setup()
    {
        registry = DivisionRegistry.Load(CountryRows.Build());
        names = registry.ToDictionary(division => division.Code, division => division.Name);
        for (var i = 0; i < LookUps; i++)
            asked[i] = registry[(int)(i * 2_654_435_761L % registry.Count)].Code; // spread, so that the caches do not help
        if (Dictionary() != Registry())
            throw new InvalidOperationException("Both sides must find the same before they are timed.");
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = LookUps)]
    public int Dictionary()
    {
        var length = 0;
        foreach (var code in asked)
            length += names[code].Length;
        return length;
    }

    [Benchmark(OperationsPerInvoke = LookUps)]
    public int Registry()
    {
        var length = 0;
        foreach (var code in asked)
            length += registry.TryFind(code, out var division) ? division.Name.Length : 0;
        return length;
    }
}
