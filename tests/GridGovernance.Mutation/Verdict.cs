namespace GridGovernance.Mutation;

/// <summary>What the tests said to a mutant.</summary>
internal enum Verdict
{
    /// <summary>A test failed, or the process died of it.</summary>
    Killed,

    /// <summary>The tests did not end in time.</summary>
    TimedOut,

    /// <summary>Every test that passes it succeeded.</summary>
    Survived,

    /// <summary>No test passes it.</summary>
    Uncovered,

    /// <summary>It acts while a type is initialised, once in a process: it needs one of its own.</summary>
    NeedsItsOwnProcess,

    /// <summary>The test that failed goes on failing without it: something else is broken, and the process is of no more use.</summary>
    Muddled,
}
