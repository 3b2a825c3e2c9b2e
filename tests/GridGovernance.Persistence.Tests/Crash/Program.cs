using GridGovernance.Persistence.Tests.Crash;
using GridGovernance.Persistence.Tests.Store;

// Two tasks beside the tests: the writer that the crash tests start and kill, and, when a format rises, its fixtures.
switch (args)
{
    case ["fixtures", var directory]:
        foreach (var keeping in Keepings.All)
            File.WriteAllText(Path.Combine(directory, $"{keeping.Table}.v{keeping.NewestFormat}.json"), keeping.Json(keeping.Live()) + "\n");
        return 0;
    case [var task, var file]:
        return Writer.Run(task, file);
    default:
        return 2;
}
