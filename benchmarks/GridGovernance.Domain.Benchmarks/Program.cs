using BenchmarkDotNet.Running;
using GridGovernance.Domain.Benchmarks.Pairing;

if (args is ["verify", "pairing", ..])
    return PairingVerification.Run(args.Length > 2 ? args[2..] : PairingBenchmarks.AllCases);
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
