using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using GridGovernance.Cli.Host;
using GridGovernance.Cli.Input;
using GridGovernance.Cli.Output;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Cli.Commands.Scoring;

/// <summary><c>gridgov points verify</c>: each certified statement confirmed, refuted, or made by another semantics version.</summary>
internal static class PointsVerifyCommand
{
    public static Command Build(CommandBuilder build)
    {
        var statements = build.Needed<string>("--statements", "FILE", new("certified statements, as points score --certify prints them", "带凭证的积分单,由 points score --certify 输出"));
        var command = build.Command("verify", new("Checks the certificates of statements", "核验积分单的凭证"),
            "gridgov points verify --scheme scheme-grid-worker-month.json --activities activities.csv --statements statements.json");
        var input = PointsInput.On(command, build);
        command.Add(statements);
        return build.Runs(command, run => Verify(run, input, run.Needed(statements)));
    }

    private static void Verify(ToolRun run, PointsInput asked, string file)
    {
        var read = asked.Read(run, ExplanationLevel.Full);
        var given = Read(run, file);
        if (read is not { } input)
            return;
        CertifiedStatement[] certified = [.. given.Select(entry => entry.Certified).OfType<CertifiedStatement>()];
        var answers = new Queue<Verification>(input.Engine.Verify(certified, input.Subjects, input.Log.Activities, input.Options));
        var table = new OutputTable("verification", new("Verification", "核验结果"))
            .Column("subject", "Subject", "对象").Column("period", "Period", "周期").Column("total", "Total", "总分").Column("answer", "Answer", "结论");
        foreach (var entry in given)
        {
            var answer = entry.Certified is null ? Verification.Refuted : answers.Dequeue();
            table.Add(entry.Subject, entry.Period, entry.Total, Word(answer));
            if (entry.Certified is { Statement: var statement } && answer is not Verification.Confirmed)
                run.Findings.Report(file, NotConfirmed(statement, answer));
        }

        run.Show(table);
    }

    /// <summary>A statement as the file gives it; without <paramref name="Certified"/> it cannot be one that the engine wrote, so it is refuted.</summary>
    private sealed record Given(string Subject, string Period, string Total, CertifiedStatement? Certified);

    private static string Word(Verification answer) => answer switch
    {
        Verification.Confirmed => "confirmed",
        Verification.OtherSemanticsVersion => "other-semantics-version",
        _ => "refuted",
    };

    private static Finding NotConfirmed(PointsStatement statement, Verification answer) => answer is Verification.Refuted
        ? Finding.Error("statement.refuted", "", $"{statement.Subject} {statement.Period}", new("the statement does not follow from these inputs, or its certificate is another's", "积分单与给定输入不符,或凭证不属于它"),
            new("give the inputs it was made from; else it was changed", "请给出其所依据的输入;否则它已被改动"))
        : Finding.Error("statement.other-semantics", "", $"{statement.Subject} {statement.Period}", new("another semantics version certified it", "凭证由其他语义版本出具"),
            new("verify it with a tool of that version", "请使用该版本的工具核验"));

    /// <summary>The statements of an array, one object, or one object a line; what cannot be read, and what bears no certificate, is reported too.</summary>
    private static List<Given> Read(ToolRun run, string file)
    {
        var given = new List<Given>();
        if (run.Text(file) is not { } text)
            return given;
        if (string.IsNullOrWhiteSpace(text))
            run.Findings.Report(file, InputFindings.Empty());
        foreach (var (json, line) in Documents(run, file, text))
        {
            var path = string.Create(CultureInfo.InvariantCulture, $"$[{given.Count}]");
            CertifiedStatement? certified = null;
            if (!PointsStatement.TryParse(Encoding.UTF8.GetBytes(json), out var statement, out var certificate, out var findings))
            {
                foreach (var finding in findings)
                    run.Findings.Report(file, line + (finding.Line ?? 1) - 1, Finding.Error(finding.Code, path + finding.Path.TrimStart('$'), finding.Value, finding.Problem, finding.Cure));
            }
            else if (certificate is { } proof)
                certified = new(statement, proof);
            else
                run.Findings.Report(file, line, Finding.Error("statement.uncertified", path, statement.Subject.ToString(), new("the statement bears no certificate", "积分单没有凭证"),
                    new("make it with points score --certify", "请用 points score --certify 生成")));
            given.Add(new(TextOf(json, "subject"), TextOf(json, "period"), TextOf(json, "total"), certified));
        }

        return given;
    }

    private static string TextOf(string json, string property)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement.ValueKind is JsonValueKind.Object && document.RootElement.TryGetProperty(property, out var value) ? value.ToString() : "";
        }
        catch (JsonException)
        {
            return "";
        }
    }

    private static List<(string Json, long Line)> Documents(ToolRun run, string file, string text)
    {
        try
        {
            if (!text.AsSpan().TrimStart().StartsWith("[", StringComparison.Ordinal))
                return [.. text.Split('\n').Select((line, index) => (line, index + 1L)).Where(pair => !string.IsNullOrWhiteSpace(pair.line))];
            using var document = JsonDocument.Parse(text);
            var found = new List<(string, long)>();
            var at = 0;
            foreach (var element in document.RootElement.EnumerateArray())
            {
                var json = element.GetRawText();
                at = text.IndexOf(json, at, StringComparison.Ordinal);
                found.Add((json, text.AsSpan(0, at).Count('\n') + 1));
                at += json.Length;
            }

            return found;
        }
        catch (JsonException exception)
        {
            run.Findings.Report(file, (exception.LineNumber ?? 0) + 1, Finding.Error("statement.unreadable", "", "", new("the file is no JSON", "文件不是有效的 JSON"), new("give it as points score --certify printed it", "请保持 points score --certify 输出的原样")));
            return [];
        }
    }
}
