namespace GridGovernance.Cli.Tests.Commands.Scoring;

public sealed class PointsLintCommandTests : IDisposable
{
    private readonly GridGovRunner tool = new();

    public void Dispose() => tool.Dispose();

    [Theory]
    [InlineData("scheme-grid-worker-month.json", "grid-worker-month")]
    [InlineData("scheme-party-member-year.json", "party-member-year")]
    [InlineData("scheme-net-month.json", "net-month")]
    public void Lint_OfASample_HasNothingToSay(string name, string id)
    {
        Assert.Equal(0, tool.Run("sample", "points", "--out", tool.PathOf("out")));
        Assert.True(File.Exists(Path.Combine(tool.PathOf("out"), "points-scheme.v1.schema.json")));

        Assert.Equal(0, tool.Run("points", "lint", Path.Combine(tool.PathOf("out"), name), "--format", "json"));

        Assert.Empty(tool.Error);
        Assert.Contains($"\"{id}\"", tool.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Lint_OfMistakes_PrintsEachWithItsLineAndFails()
    {
        var file = tool.File("bad.json", """
            {
              "format": 1, "id": "bad", "version": 1, "basis": { "document": "d" },
              "effective": { "from": "2026-01-02" },
              "period": "mnth",
              "base": -1,
              "rules": [
                { "type": "award", "id": "a", "category": "nowhere", "kinds": ["k"], "value": { "fixed": 1 } }
              ]
            }
            """);

        Assert.Equal(1, tool.Run("points", "lint", file));

        Assert.Equal(
            [
                $"{file}:3: scheme.effective-off-period $.effective.from=2026-01-02: not the first day of a month; use 2026-01-01",
                $"{file}:4: scheme.unknown-word $.period=mnth: not a word of the vocabulary here; did you mean \"month\"?",
                $"{file}:5: scheme.negative $.base=-1: the amount bears a sign; write it without a sign; the type of rule gives it",
                $"{file}:7: scheme.unknown-category $.rules[0].category=nowhere: rule a: no category has this id; declare the category under \"categories\"",
            ],
            tool.ErrorLines);
        Assert.Empty(tool.Out);
    }

    [Fact]
    public void Lint_OfAWarning_PrintsItAndSucceeds()
    {
        var file = tool.File("warn.json", """{ "format": 1, "id": "w", "version": 1, "effective": { "from": "2026-01-01" }, "period": "month", "rules": [] }""");

        Assert.Equal(0, tool.Run("points", "lint", file, "--lang", "zh"));

        Assert.Equal([$"{file}:1: scheme.no-basis $.basis: 警告:办法未写明依据; 请写明文件、条款和日期", $"{file}:1: scheme.no-rules $.rules: 警告:没有规则,所有对象只有基础分; 请添加规则"], tool.ErrorLines);
    }
}
