using BenchmarkDotNet.Running;
using GridGovernance.Domain.Benchmarks.Pairing;
using GridGovernance.Domain.Benchmarks.Scoring;

if (args is ["verify", "pairing", ..])
    return PairingVerification.Run(args.Length > 2 ? args[2..] : PairingBenchmarks.AllCases);
if (args is ["verify", "scoring"])
    return ScoringVerification.Run();
if (args is ["ratios", "scoring", ..])
    return ScoringRatios.Run(args[2..]);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
