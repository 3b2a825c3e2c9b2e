using GridGovernance.Domain.Grids;

namespace GridGovernance.Cli.Demo.Made;

/// <summary>A made grid worker: an opaque id, a grid, whether full-time, and how diligent, 0 to 100.</summary>
internal sealed record MadeWorker(PersonId Id, GridCode Grid, bool IsFullTime, int Diligence);
