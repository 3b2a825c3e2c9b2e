using GridGovernance.Domain.Scoring;
using GridGovernance.Domain.Settlement;
using static GridGovernance.Domain.Tests.Settlement.RoundDesk;

namespace GridGovernance.Domain.Tests.Settlement;

/// <summary>SET-4: every step of a round can be stored, and is taken again when it is restored.</summary>
public class RoundSnapshotTests
{
    /// <summary>A snapshot of format 1 as it was first written, with a step of every type; it is read for ever.</summary>
    private const string Format1 = """{"format":1,"period":"2026-03","terms":{"noticeWorkingDays":3,"reviewWorkingDays":5,"holidays":["2026-04-06"],"makeUpDays":["2026-04-04"],"mayLowerScore":false,"offsetMinutes":480},"steps":[{"type":"opened","at":"2026-04-01T09:00:00+08:00","by":"preparer"},{"type":"prepared","at":"2026-04-01T09:00:00+08:00","by":"preparer","statements":[{"format":1,"scheme":{"id":"s","version":1},"subject":"worker","period":"2026-03","level":"full","total":61,"categories":[{"category":"duty","total":1}],"lines":[{"kind":"base","amount":60},{"kind":"award","amount":1,"rule":"patrol","category":"duty","activity":"p1"}],"notes":[{"rule":"patrol","category":"duty","activity":"p2","condition":"tag","required":"verified","actual":"none"}]}]},{"type":"published","at":"2026-04-01T09:00:00+08:00","by":"approver"},{"type":"objection-raised","at":"2026-04-02T09:00:00+08:00","by":"worker","objection":"o1","subject":"worker","ground":"one is missing"},{"type":"objection-raised","at":"2026-04-02T09:00:00+08:00","by":"approver","objection":"o2","subject":"worker","ground":"one too many"},{"type":"objection-raised","at":"2026-04-02T09:00:00+08:00","by":"worker","objection":"o3","subject":"worker","ground":"too few"},{"type":"objection-decided","at":"2026-04-03T09:00:00+08:00","by":"reviewer","objection":"o1","decision":"partly-upheld","revised":{"format":1,"scheme":{"id":"s","version":1},"subject":"worker","period":"2026-03","level":"totals","total":62},"effect":[3,4]},{"type":"objection-withdrawn","at":"2026-04-03T09:00:00+08:00","by":"approver","objection":"o2"},{"type":"objection-decided","at":"2026-04-03T09:00:00+08:00","by":"reviewer","objection":"o3","decision":"dismissed"},{"type":"finalised","at":"2026-04-08T09:00:00+08:00","by":"approver"}]}""";

    [Fact]
    public void Restore_Format1_KeepsEverything()
    {
        var round = Restored(Format1);

        Assert.Equal(Format1, round.ToSnapshot().ToJson().Replace("\\u002B", "+", StringComparison.Ordinal));
        Assert.Equal((RoundState.Final, (Points)62, 10), (round.State, round.StatementOf(Worker)!.Total, round.Version));
        Assert.Equal([ObjectionState.PartlyUpheld, ObjectionState.Withdrawn, ObjectionState.Dismissed], round.Objections.Select(objection => objection.State));
        Assert.Equal(new DateOnly(2026, 4, 4), round.NoticeUntil);
        Assert.Equal("p2", round.Steps.OfType<RoundPrepared>().Single().Statements[0].Notes[0].Activity.ToString());
    }

    [Fact]
    public void Restore_ARoundOnNotice_GoesOnWhereItStood()
    {
        var round = OnNotice();
        round.RaiseObjection(First, Worker, Worker, LastDayOfNotice, "x").OrThrow();

        var restored = Restored(round.ToSnapshot().ToJson());

        Assert.IsType<DutiesNotSeparate>(restored.Publish(Preparer, AfterNotice).Value is RoundStepNotAllowed ? restored.Finalise(Preparer, AfterNotice).Value : null);
        Assert.IsType<ObjectionsStillOpen>(restored.Finalise(Approver, AfterNotice).Value);
        Assert.Equal(ObjectionState.Expired, Assert.Single(restored.Finalise(Approver, AfterReview).OrThrow().Expired).State);
    }

    [Theory]
    [InlineData("\"format\":1,\"period\"", "\"format\":2,\"period\"", "snapshot.format $.format 2")]
    [InlineData("\"period\":\"2026-03\",\"terms\"", "\"period\":\"2026-13\",\"terms\"", "snapshot.unreadable $.period 2026-13")]
    [InlineData("\"noticeWorkingDays\":3", "\"noticeWorkingDays\":-1", "snapshot.range $.terms.noticeWorkingDays -1")]
    [InlineData("\"offsetMinutes\":480", "\"offsetMinutes\":48000", "snapshot.range $.terms.offsetMinutes 48000")]
    [InlineData("[\"2026-04-06\"]", "[\"2026-04-06\",\"2026-04-06\"]", "calendar.duplicate $.terms.holidays[1] 2026-04-06")]
    [InlineData("\"type\":\"opened\"", "\"type\":\"published\"", "snapshot.unreadable $.steps[0].type published")]
    [InlineData("\"amount\":60", "\"amount\":59", "statement.unreadable $.steps[1].statements[0]")]
    [InlineData("\"type\":\"published\",\"at\":\"2026-04-01T09:00:00+08:00\",\"by\":\"approver\"", "\"type\":\"published\",\"at\":\"2026-04-01T09:00:00+08:00\",\"by\":\"preparer\"", "settlement.duties-not-separate $.steps[2] published")]
    [InlineData("\"2026-04-02T09:00:00+08:00\",\"by\":\"worker\",\"objection\":\"o1\"", "\"2026-04-07T09:00:00+08:00\",\"by\":\"worker\",\"objection\":\"o1\"", "settlement.objection-too-late $.steps[3] objection-raised")]
    [InlineData("\"decision\":\"dismissed\"", "\"decision\":\"open\"", "snapshot.unreadable $.steps[8].decision open")]
    [InlineData("\"effect\":[3,4]", "\"effect\":[3,0]", "snapshot.range $.steps[6].effect[1] 0")]
    [InlineData("\"ground\":\"too few\"", "\"ground\":\" \"", "snapshot.missing $.steps[5].ground")]
    [InlineData("2026-04-08T09", "2026-04-03T10", "settlement.notice-still-running $.steps[9] finalised")]
    public void TryRestore_ABrokenSnapshot_SaysWhatIsWrongAndWhere(string good, string broken, string found)
    {
        Assert.Contains(good, Format1, StringComparison.Ordinal);

        Assert.True(RoundSnapshot.TryParse(Format1.Replace(good, broken, StringComparison.Ordinal), out var snapshot, out _));
        Assert.False(SettlementRound.TryRestore(snapshot!, out _, out var findings));

        Assert.StartsWith(found, $"{findings[0].Code} {findings[0].Path} {findings[0].Value}", StringComparison.Ordinal);
    }

    [Fact]
    public void TryRestore_SeveralMistakes_NamesAllAtOnce()
    {
        Assert.True(RoundSnapshot.TryParse(Format1.Replace("2026-04-04", "2026-04-31", StringComparison.Ordinal).Replace("\"dismissed\"", "\"gone\"", StringComparison.Ordinal).Replace("\"finalised\"", "\"closed\"", StringComparison.Ordinal), out var snapshot, out _));

        Assert.False(SettlementRound.TryRestore(snapshot!, out _, out var findings));

        Assert.Equal(["$.terms.makeUpDays[0]", "$.steps[8].decision", "$.steps[9].type"], findings.Select(finding => finding.Path));
        Assert.False(RoundSnapshot.TryParse("{\"format\":1", out _, out findings));
        Assert.Equal("snapshot.json", Assert.Single(findings).Code);
    }

    [Fact]
    public void Open_TermsOutOfRange_AreTheCallersMistake()
    {
        foreach (var terms in new[] { Terms with { NoticeWorkingDays = -1 }, Terms with { ReviewWorkingDays = 367 }, Terms with { Offset = TimeSpan.FromHours(15) }, Terms with { Offset = TimeSpan.FromSeconds(1) } })
            Assert.Throws<ArgumentOutOfRangeException>(() => SettlementRound.Open(March, Preparer, Published, terms));
    }

    private static SettlementRound Restored(string json)
    {
        Assert.True(RoundSnapshot.TryParse(json, out var snapshot, out var unread), string.Join('\n', unread));
        Assert.True(SettlementRound.TryRestore(snapshot!, out var round, out var findings), string.Join('\n', findings));
        return round;
    }
}
