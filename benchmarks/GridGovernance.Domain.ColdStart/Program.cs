using GridGovernance.Domain.Benchmarks.Scoring;

return ColdProcess.Run(args is [var side] ? side : "scheme");
