using System.Text;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Tests.Scoring;

/// <summary>What is wrong with a stored statement is told all at once, with its path; nothing half read comes back.</summary>
public class StatementMistakesTests
{
    private const string Sound = """
        {"format":1,"scheme":{"id":"s","version":1},"subject":"w1","period":"2026-03","level":"full","total":0,"stars":0,
         "categories":[{"category":"c","total":3}],
         "lines":[{"kind":"award","amount":3,"rule":"r","category":"c","activity":"a"},{"kind":"veto","amount":-3,"rule":"v","activity":"b"}],
         "vetoes":[{"rule":"v","activity":"b","effect":"zero","from":"2026-03-01","until":"2026-12-31"}],
         "notes":[{"rule":"r","category":"c","activity":"n","condition":"tag x","required":"present","actual":""}]}
        """;

    [Fact]
    public void TryParse_OfASoundStatement_GivesEveryPart()
    {
        Assert.True(PointsStatement.TryParse(Encoding.UTF8.GetBytes(Sound), out var statement, out var certificate, out var findings), string.Join('\n', findings));

        Assert.Null(certificate);
        Assert.Equal(new VetoInForce("v", ActivityId.From("b"), VetoEffect.Zero, new(2026, 3, 1), new(2026, 12, 31)), Assert.Single(statement.Vetoes));
        Assert.Equal(new StatementNote("r", "c", ActivityId.From("n"), "tag x", "present", ""), Assert.Single(statement.Notes));
        Assert.Equal((2, 0, Points.Zero), (statement.Lines.Count, statement.Stars, statement.Total));
    }

    [Theory]
    [InlineData("\"format\":1", "\"format\":2", "statement.unreadable $.format 2")]
    [InlineData("\"format\":1", "\"format\":0", "scheme.out-of-range $.format 0")]
    [InlineData("\"scheme\":{\"id\":\"s\",\"version\":1}", "\"scheme\":{\"version\":1.5}", "scheme.missing $.scheme.id ", "scheme.number $.scheme.version 1.5")]
    [InlineData("\"scheme\":{\"id\":\"s\",\"version\":1}", "\"scheme\":[]", "scheme.wrong-type $.scheme […]")]
    [InlineData("\"subject\":\"w1\"", "\"subject\":\"unit:\"", "statement.unreadable $.subject unit:")]
    [InlineData("\"period\":\"2026-03\"", "\"period\":202603", "scheme.wrong-type $.period 202603")]
    [InlineData("\"level\":\"full\"", "\"level\":\"whole\"", "scheme.unknown-word $.level whole")]
    [InlineData("\"total\":0,", "", "scheme.missing $.total ")]
    [InlineData("\"stars\":0", "\"stars\":-1", "scheme.out-of-range $.stars -1")]
    [InlineData("[{\"category\":\"c\",\"total\":3}]", "[7,{\"total\":\"3\"}]", "scheme.wrong-type $.categories[0] 7", "scheme.missing $.categories[1].category ", "scheme.wrong-type $.categories[1].total 3")]
    [InlineData("{\"kind\":\"award\",\"amount\":3,", "{\"kind\":\"prize\",\"extra\":1,", "scheme.unknown-word $.lines[0].kind prize", "scheme.missing $.lines[0].amount ", "scheme.unknown-property $.lines[0].extra extra")]
    [InlineData("\"until\":\"2026-12-31\"", "\"until\":\"2026-02-28\"", "statement.unreadable $.vetoes[0] {…}")]
    [InlineData("\"rule\":\"v\",\"activity\":\"b\",\"effect\":\"zero\",\"from\":\"2026-03-01\",\"until\":\"2026-12-31\"", "\"effect\":\"none\",\"from\":\"2026-3-1\"",
        "scheme.missing $.vetoes[0].rule ", "scheme.missing $.vetoes[0].activity ", "scheme.unknown-word $.vetoes[0].effect none", "scheme.date $.vetoes[0].from 2026-3-1", "scheme.missing $.vetoes[0].until ")]
    [InlineData("\"condition\":\"tag x\",\"required\":\"present\",\"actual\":\"\"", "\"required\":7", "scheme.missing $.notes[0].condition ", "statement.unreadable $.notes[0].required 7", "scheme.missing $.notes[0].actual ")]
    [InlineData("\"notes\":[{\"rule\":\"r\",", "\"notes\":[{", "scheme.missing $.notes[0].rule ")]
    [InlineData("\"amount\":-3", "\"amount\":-2", "statement.unreadable $ {…}")]
    [InlineData("\"rule\":\"r\",\"category\":\"c\",\"activity\":\"a\"", "\"rule\":\"r\",\"category\":\"d\",\"activity\":\"a\"", "statement.unreadable $ {…}")]
    [InlineData("{\"format\":1", "{\"certificate\":\"1:ab\",\"format\":1", "statement.unreadable $.certificate 1:ab")]
    public void TryParse_OfAMistake_NamesItsPath(string sound, string broken, params string[] expected)
    {
        Assert.Contains(sound, Sound, StringComparison.Ordinal);

        Assert.False(PointsStatement.TryParse(Encoding.UTF8.GetBytes(Sound.Replace(sound, broken, StringComparison.Ordinal)), out var statement, out var certificate, out var findings));

        Assert.Null(statement);
        Assert.Null(certificate);
        Assert.Equal(expected, findings.Select(finding => $"{finding.Code} {finding.Path} {finding.Value}"));
    }

    [Fact]
    public void TryParse_OfEveryPartOfAVetoMissing_NeverGivesAVeto() => Assert.All(["rule", "activity", "effect", "from", "until"], name =>
    {
        var broken = System.Text.RegularExpressions.Regex.Replace(Sound, $"(\"vetoes\":\\[{{.*?)\"{name}\":", "$1\"gone\":");
        Assert.False(PointsStatement.TryParse(Encoding.UTF8.GetBytes(broken), out _, out _, out var findings));
        Assert.Equal([("scheme.missing", $"$.vetoes[0].{name}"), ("scheme.unknown-property", "$.vetoes[0].gone")], findings.Select(finding => (finding.Code, finding.Path)));
    });

    [Theory]
    [InlineData("[]", "[…]")]
    [InlineData("7", "7")]
    [InlineData("null", "null")]
    public void TryParse_OfWhatIsNoObject_SaysSo(string json, string shown)
    {
        Assert.False(PointsStatement.TryParse(Encoding.UTF8.GetBytes(json), out _, out _, out var findings));
        Assert.Equal(("scheme.wrong-type", "$", shown), (Assert.Single(findings).Code, findings[0].Path, findings[0].Value));
    }
}
