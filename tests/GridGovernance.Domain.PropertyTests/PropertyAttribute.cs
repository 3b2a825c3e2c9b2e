namespace GridGovernance.Domain.PropertyTests;

/// <summary>
/// A property as FsCheck knows it, on the cases that <see cref="Pace"/> bounds and pins: mutation testing tries every mutant on the same cases, and on fewer.
/// The tests of this assembly find it before FsCheck's own, since it stands nearer to them.
/// </summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class PropertyAttribute : FsCheck.Xunit.PropertyAttribute
{
    public PropertyAttribute()
    {
        if (Pace.Most is { } most)
            MaxTest = most;
        if (Pace.Seed is var (seed, gamma))
            Replay = $"{seed},{gamma}";
    }
}
