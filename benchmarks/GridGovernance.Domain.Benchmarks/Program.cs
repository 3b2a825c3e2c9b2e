using BenchmarkDotNet.Running;
using GridGovernance.Domain.Benchmarks.Pairing;
using GridGovernance.Domain.Benchmarks.Province;
using GridGovernance.Domain.Benchmarks.Scoring;

switch (args)
{
    case ["verify", "pairing", ..]:
        return PairingVerification.Run(args.Length > 2 ? args[2..] : PairingBenchmarks.AllCases);
    case ["figures", "pairing"]:
        return PairingFigures.Run();
    case ["verify", "scoring"]:
        return ScoringVerification.Run();
    case ["ratios", "scoring", ..]:
        return ScoringRatios.Run(args[2..]);
    case ["growth"]:
        return Growth.Run(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "results"));
    case ["province", var tool, var directory, ..]:
        return ProvinceRun.Run(tool, directory, args.Length > 3 ? args[3] : null);
    case ["cold", "published", .. var programs]:
        return ColdStart.Compare(processes: 9, programs);
    case ["cold", var side]:
        return ColdProcess.Run(side);
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return 0;
}
