using GridGovernance.Domain.Grids;

namespace GridGovernance.Cli.Demo.Made;

/// <summary>A made grid worker: an opaque id, a grid, and whether full-time.</summary>
internal sealed record MadeWorker(PersonId Id, GridCode Grid, bool IsFullTime);
