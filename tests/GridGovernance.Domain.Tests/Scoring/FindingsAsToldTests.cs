using System.Text;
using GridGovernance.Domain.Scoring;
using static GridGovernance.Domain.Tests.Scoring.March;

namespace GridGovernance.Domain.Tests.Scoring;

/// <summary>What is found in a book of versions, in a binding of custom rules and in the activities of a population, word for word: people correct their files by these sentences.</summary>
public class FindingsAsToldTests
{
    [Fact]
    public void ABook_TellsItsMistakes()
    {
        Assert.False(SchemeBook.TryCreate([Version("s", 1, 1, 3), Version("s", 1, 5, 6), Version("t", 3, 6, 7), Version("s", 2, 9, 10), Version("s", 5, 8, 8)], out _, out var findings));

        Assert.Equal(
            """
            Error book.other-scheme version 3 t: a version of another scheme than s; keep one book for each scheme; 不是s的版本; 每个办法单独建立版本册
            Error book.duplicate-version version 1 : the version number is taken; count versions upwards; a number is never used again; 版本号已被使用; 版本号应递增,且不得重复使用
            Warning book.gap version 1 2026-04-01..2026-04-30: no version covers these dates; extend a version, or leave the dates unscored on purpose; 没有版本覆盖这些日期; 请延长某一版本,或确认这些日期不计分
            Error book.doubly-covered version 3 2026-06-01..2026-07-31: version 1 covers some of these dates too (2026-05-01..2026-06-30); end the earlier version on the day before the later begins; 版本1(2026-05-01..2026-06-30)也覆盖其中部分日期; 请使较早版本在较晚版本生效前一日终止
            Warning book.version-order version 2 : it follows version 5, which is higher; let version numbers rise with the dates; 其生效日期在更高的版本5之后; 请使版本号随日期递增
            """.ReplaceLineEndings("\n").Split('\n').Order(StringComparer.Ordinal),
            Told(findings).Split('\n').Order(StringComparer.Ordinal));
        Assert.False(SchemeBook.TryCreate([], out _, out findings));
        Assert.Equal("Error book.empty  : there is no version; give at least one; 没有任何版本; 请至少提供一个版本", Told(findings));
    }

    [Fact]
    public void ABinding_TellsWhatTheRuleSetLacks()
    {
        var scheme = PointsScheme.Define("s").Category("c").Custom("a", "c", "flood", "1", rule => rule.For("flood", "storm")).Custom("b", "c", "gone", "2", rule => rule.For("flood")).Build();

        Assert.False(PointsEngine.TryCreate(scheme, RuleSet.Of(new Flood()), out _, out var findings));

        Assert.Equal(
            """
            Error scheme.custom-kind $.rules[0].kinds storm: custom rule flood does not understand the kind; leave the kind out, or use a rule that understands it; 自定义规则flood不支持该活动类型; 去掉该类型,或使用支持该类型的规则
            Error scheme.custom-rule $.rules[1] gone 2: rule b names custom code that the rule set does not hold; give the engine a rule set that holds it; it has flood 1; 规则b引用的自定义规则不在规则集中; 为引擎提供包含该规则的规则集;当前有flood 1
            """.ReplaceLineEndings("\n"),
            Told(findings));
        Assert.False(PointsEngine.TryCreate(scheme, null, out _, out findings));
        Assert.Equal(["give the engine a rule set that holds it; it has none", "为引擎提供包含该规则的规则集;当前为空"], [findings[0].Cure.English, findings[0].Cure.Chinese]);
    }

    [Fact]
    public void APopulation_TellsWhatDoesNotCount()
    {
        var scheme = PointsScheme.Define("s").Category("c").Award("k", "c", rule => rule.For("k").WorthPerUnit(1)).Custom("a", "c", "flood", "1", rule => rule.For("flood")).Build();
        var engine = PointsEngine.Create(scheme, RuleSet.Of(new Flood()));
        Activity[] activities =
        [
            Did("twice", "k", 2), Did("twice", "k", 2), Did("two", "k", 2), Did("two", "k", 3, who: Other), Did("else", "k", 4, who: PersonId.From("w9")), Did("kind", "x", 5),
            new(ActivityId.From("old"), Worker, "k", new(2026, 2, 28)), Did("fault", "flood", 6, who: Other),
        ];

        Assert.Equal(
            """
            Warning scoring.duplicate activity twice twice: the activity was recorded more than once with the same content; it counts once; keep one of the records; 同一活动以相同内容重复记录;只计一次; 只保留一条记录
            Error scoring.unlisted-subject activity else w9: the activity's subject is not among those scored; list the subject to be scored, or correct the activity's subject; 活动的对象不在计分名单内; 将该对象列入计分名单,或更正活动的对象
            Error scoring.fault activity fault a: rule a faulted on activity fault of w2: InvalidOperationException; correct the rule or the activity; there is no total rather than a wrong one; 规则a在处理w2的活动fault时出错:InvalidOperationException; 更正规则或活动;宁无总分,不出错分
            Error scoring.unknown-kind activity kind x: no rule of the scheme names the activity's kind; correct the kind, or let a rule of the scheme name it; 办法中没有规则涉及该活动类型; 更正活动类型,或在办法中为其设立规则
            Warning scoring.outside-period activity old 2026-02-28: the activity did not occur in 2026-03; score the period it occurred in, or correct its date; 活动不在2026-03内发生; 在其发生的周期内计分,或更正日期
            Error scoring.conflict activity two two: one id stands for activities of different content (subjects w1, w2); none of them counts; give each activity an id of its own, or keep the true record; 同一编号对应内容不同的活动(对象w1, w2);均不计分; 为每个活动使用独立编号,或只保留真实记录
            """.ReplaceLineEndings("\n").Split('\n').Order(StringComparer.Ordinal),
            Told(engine.ScoreAll(TheMonth, [Worker, Other], activities).Findings).Split('\n').Order(StringComparer.Ordinal));
        Assert.Equal(
            "Error scoring.uncovered period 1999-03: no version of s covers 1999-03; score a period a version is effective in, or add the version; s没有任何版本适用于1999-03; 在版本有效期内计分,或补充相应版本",
            Told(PointsEngine.Create(Version("s", 1, 1, 3)).ScoreAll(Period.Month(1999, 3), [Worker], []).Findings));
        Assert.Equal(
            "Error scoring.period-kind period 2026-Q1: the scheme scores periods of kind Month, and 2026-Q1 is of kind Quarter; ask for a period of the scheme's kind; 办法的计分周期为月,而2026-Q1为季度; 请使用与办法一致的周期",
            Told(PointsEngine.Create(Version("s", 1, 1, 3)).ScoreAll(Period.Quarter(2026, 1), [Worker], []).Findings));
    }

    [Fact]
    public void ADocument_ThatIsNoJson_TellsWhere()
    {
        Assert.False(PointsScheme.TryParse(Encoding.UTF8.GetBytes("{ \"format\": 1,\n  \"id\" 3 }"), out _, out var findings));

        Assert.Equal(["Error scheme.json  2:8: the text is not JSON from here on; check brackets, quotes and commas just before it; 此处起不是有效的JSON; 请检查此处之前的括号、引号和逗号"], Told(findings).Split('\n'));
        Assert.Equal(2, findings[0].Line);
    }

    [Theory]
    [InlineData("{ /* why */ \"format\": 2 }", "Error scheme.comment  : a scheme has no comments; move the remark to a title or basis; 办法文件不允许注释; 请将说明写入标题或依据")]
    [InlineData("{ \"format\": 2, }", "Error scheme.trailing-comma  ,: a comma follows the last element; delete the comma; 最后一个元素之后有多余逗号; 请删除该逗号")]
    [InlineData("{ \"format\": 2, \"id\": \"\\ud83d\" }", "Error scheme.text $.id : the text has half of a surrogate pair; write the character itself; 文本包含不完整的代理对; 请直接书写该字符")]
    [InlineData("{ \"format\": 2, \"format\": 1 }", "Error scheme.duplicate-property $.format format: the property stands here twice; keep one of them; 属性重复出现; 请只保留一个")]
    [InlineData("{ \"format\": 2 }", "Error scheme.newer-format $.format 2: format 2 is newer than this version reads (1); update the library, or save the scheme in format 1; 格式2比本版本支持的(1)更新; 请更新程序库,或以格式1保存")]
    [InlineData("[ 1 ]", "Error scheme.wrong-type $ […]: the value is of another type; write an object in braces; 值的类型不对; 请写花括号中的对象")]
    public void ADocument_ThatIsWrittenOtherwise_TellsHow(string json, string told)
    {
        Assert.False(PointsScheme.TryParse(Encoding.UTF8.GetBytes(json), out _, out var findings));

        Assert.Contains(told, Told(findings).Split('\n'));
    }

    [Fact]
    public void BytesThatAreNoText_AreToldOnce()
    {
        Assert.False(PointsScheme.TryParse([0x7B, 0xFF, 0x7D], out _, out var findings));

        Assert.Equal("Error scheme.utf8  : the bytes are not UTF-8; save the document as UTF-8; 字节不是UTF-8编码; 请将文档另存为UTF-8", Told(findings));
    }

    [Theory]
    [InlineData(RecorderTest.IsSubject, "recorder is-subject | absent", "recorder is-subject | is-other", null)]
    [InlineData(RecorderTest.IsOther, "recorder is-other | absent", null, "recorder is-other | is-subject")]
    [InlineData(RecorderTest.Present, "recorder present | absent", null, null)]
    [InlineData(RecorderTest.Absent, null, "recorder absent | is-other", "recorder absent | is-subject")]
    public void ARecorder_WhoIsNotTheOneAskedFor_IsToldByTheirPart(RecorderTest asked, string? nobody, string? another, string? oneself)
    {
        var engine = PointsEngine.Create(PointsScheme.Define("s").Category("c").Award("a", "c", rule => rule.For("k").Worth(1).When(RuleCondition.RecordedBy(asked))).Build());
        string? Noted(PersonId? recorder) => engine.Score(Worker, TheMonth, [new(ActivityId.From("a"), Worker, "k", new(2026, 3, 2), recorder: recorder)]).OrThrow().Notes
            .Select(note => $"{note.Condition} {note.Required} | {note.Actual}").SingleOrDefault();

        Assert.Equal((nobody, another, oneself), (Noted(null), Noted(Recorder), Noted(Worker)));
    }

    [Theory]
    [InlineData("""  "floor": null, "ceiling": null, "categories": [ { "id": "duty", "caps": [] } ], "rules": [] """)]
    [InlineData("""  "categories": [ { "id": "duty" } ], "rules": [ { "type": "award", "id": "a", "category": "duty", "kinds": ["k"], "value": { "fixed": 1 }, "limits": [], "window": { "from": "2026-01-01", "until": null } } ] """)]
    [InlineData("""  "categories": [], "rules": [ { "type": "veto", "id": "v", "kinds": ["k"], "scope": "year" } ] """)]
    public void WhatMayBeEmptyOrNull_IsNoMistake(string parts)
    {
        var read = PointsScheme.TryParse(Encoding.UTF8.GetBytes($$"""{ "format": 1, "id": "small", "version": 1, "basis": { "document": "d" }, "effective": { "from": "2026-01-01", "until": null }, "period": "month", {{parts}} }"""), out var scheme, out var findings);

        Assert.True(read, string.Join('\n', findings));
        Assert.DoesNotContain(findings, finding => finding.Severity is FindingSeverity.Error);
        Assert.All(scheme!.Rules.OfType<VetoRule>(), veto => Assert.Equal(VetoEffect.Zero, veto.Effect));
    }

    private static PointsScheme Version(string id, int version, int from, int until) => PointsScheme.Define(id, version).Basis("d").Category("c").Award("a", "c", rule => rule.For("k").Worth(1))
        .Effective(new(2026, from, 1), new DateOnly(2026, until, 1).AddMonths(1).AddDays(-1)).Build();

    private static string Told(IEnumerable<Finding> findings) =>
        string.Join('\n', findings.Select(finding => $"{finding.Severity} {finding.Code} {finding.Path} {finding.Value}: {finding.Problem.English}; {finding.Cure.English}; {finding.Problem.Chinese}; {finding.Cure.Chinese}"));

    private sealed class Flood : IPointsRule
    {
        public string Id => "flood";

        public string Version => "1";

        public IReadOnlyList<ActivityKind> Kinds => [ActivityKind.Parse("flood")];

        public RuleAnswer Evaluate(Activity activity) => throw new InvalidOperationException();
    }
}
