using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Settlement;

/// <content>To storage and back.</content>
public sealed partial class SettlementRound
{
    /// <summary>The whole state, for storage. Of the statements it keeps what they say and their notes; what was found in their input is not kept.</summary>
    public RoundSnapshot ToSnapshot() => new()
    {
        Format = RoundSnapshot.NewestFormat,
        Period = Period.ToString(),
        Terms = new()
        {
            NoticeWorkingDays = Terms.NoticeWorkingDays,
            ReviewWorkingDays = Terms.ReviewWorkingDays,
            Holidays = [.. Terms.Calendar.Holidays.Select(SnapshotReader.Spell)],
            MakeUpDays = [.. Terms.Calendar.MakeUpDays.Select(SnapshotReader.Spell)],
            MayLowerScore = Terms.MayLowerScore,
            OffsetMinutes = (int)Terms.Offset.TotalMinutes,
        },
        Steps = [.. steps.Select(Store)],
    };

    /// <summary>
    /// Restores a round by taking its steps again; a broken snapshot is refused with every finding, a newer format by name. A step after a broken one is judged from where the round then stands.
    /// Who recorded the entries a decision was about is not judged again.
    /// </summary>
    /// <param name="snapshot">The stored state.</param>
    /// <param name="round">The round, or null when there are findings.</param>
    /// <param name="findings">Everything that is wrong.</param>
    public static bool TryRestore(RoundSnapshot snapshot, [NotNullWhen(true)] out SettlementRound? round, out IReadOnlyList<Finding> findings)
    {
        var reader = new SnapshotReader();
        var restored = reader.Accepts(Guard.Against.Null(snapshot).Format, RoundSnapshot.NewestFormat) ? new RoundRestoring(reader, snapshot).Restore() : null;
        findings = reader.Findings;
        round = reader.IsClean ? restored : null;
        return round is not null;
    }

    private static RoundStepSnapshot Store(RoundStep step)
    {
        RoundStepSnapshot Of(string type) => new() { Type = type, At = step.At, By = step.By.ToString() };
        return step switch
        {
            RoundOpened => Of("opened"),
            RoundPrepared prepared => Of("prepared") with { Statements = [.. prepared.Statements.Select(Store)] },
            RoundPublished => Of("published"),
            ObjectionRaised { Objection: var raised } => Of("objection-raised") with { Objection = raised.Id.ToString(), Subject = raised.Subject.ToString(), Ground = raised.Ground },
            ObjectionDecided decided => Of("objection-decided") with
            {
                Objection = decided.Objection.Id.ToString(),
                Decision = SnapshotReader.Spell(decided.Objection.State),
                Revised = decided.Revised is { } revised ? Store(revised) : null,
                Effect = decided.Effect.Count == 0 ? null : decided.Effect,
            },
            ObjectionTakenBack taken => Of("objection-withdrawn") with { Objection = taken.Objection.Id.ToString() },
            RoundFinalised => Of("finalised"),
            _ => throw new InvariantBrokenException("SET-4"),
        };
    }

    private static JsonElement Store(PointsStatement statement)
    {
        using var document = JsonDocument.Parse(statement.ToJson());
        return document.RootElement.Clone();
    }
}
