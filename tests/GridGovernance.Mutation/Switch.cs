using System.Reflection;

namespace GridGovernance.Mutation;

/// <summary>The switch that Stryker compiles into the library: which mutant acts, and which ones a test has passed.</summary>
internal sealed class Switch
{
    public const int None = -1;

    private readonly FieldInfo _active;
    private readonly FieldInfo _captures;
    private readonly MethodInfo _passed;

    public Switch()
    {
        var control = typeof(Domain.Kernel.Points).Assembly.GetTypes().SingleOrDefault(type => type.Name == "MutantControl")
            ?? throw new InvalidOperationException("The library has no mutants in it: tests/mutation lets Stryker build them first.");
        const BindingFlags Any = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;
        _active = control.GetField("_activeMutant", Any) ?? control.GetField("ActiveMutant", Any)!;
        _captures = control.GetField("CaptureCoverage", Any)!;
        _passed = control.GetMethod("GetCoverageData", Any)!;
    }

    public void Activate(int mutant) => _active.SetValue(null, mutant);

    public void Capture(bool on) => _captures.SetValue(null, on);

    /// <summary>The mutants passed since the last question, and those of them passed while a type was being initialised.</summary>
    public (IList<int> Passed, IList<int> Static) Passed()
    {
        var both = (IList<int>[])_passed.Invoke(null, null)!;
        return (both[0], both[1]);
    }
}
