using System.Text;
using GridGovernance.Cli.Host;
using GridGovernance.Domain.Pay;

namespace GridGovernance.Cli.Commands.Pay;

/// <summary>Reads a pay policy from a file and reports what is wrong with it.</summary>
internal static class PayInput
{
    /// <summary>The policy, or null when it was refused.</summary>
    public static PayPolicy? Read(ToolRun run, string file)
    {
        if (run.Text(file) is not { } text)
            return null;
        var accepted = PayPolicy.TryParse(Encoding.UTF8.GetBytes(text), out var policy, out var findings);
        foreach (var finding in findings)
            run.Findings.Report(file, finding);
        return accepted ? policy : null;
    }

    /// <summary>Says which pools were returned whole because nobody has points.</summary>
    public static void ReportReturned(ToolRun run, string file, PaySettled settled)
    {
        foreach (var pool in settled.Returned)
        {
            run.Findings.Report(file, Finding.Warning(pool.Code, pool.Component ?? "", pool.Pool.ToString(),
                new(pool.Describe(Language.English), pool.Describe(Language.Chinese)), new("give points above zero to somebody, or leave the pool unpaid", "须有人得分大于零,否则奖金池不发放")));
        }
    }
}
