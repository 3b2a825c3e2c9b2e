using System.Globalization;
using System.Text;
using GridGovernance.Domain.Ledgers;
using GridGovernance.Domain.Scoring;
using GridGovernance.Domain.Settlement;
using GridGovernance.Domain.Tests.Architecture;
using static GridGovernance.Domain.Tests.Settlement.RoundDesk;

namespace GridGovernance.Domain.Tests.Settlement;

/// <summary>The worked example of the documents: a settled month, a correction in April, a circular with an earlier date, and every figure still explained.</summary>
public class WhyMarchSaid61Tests
{
    private static readonly PersonId Clerk = PersonId.From("clerk");
    private static readonly DateTimeOffset EndOfMarch = new(2026, 3, 31, 18, 0, 0, TimeSpan.FromHours(8));
    private static readonly DateTimeOffset MidApril = new(2026, 4, 16, 9, 0, 0, TimeSpan.FromHours(8));

    [Fact]
    public void TheDocument_TellsWhatTheLibraryAnswers()
    {
        var file = Path.Combine(Library.Root.FullName, "src", "GridGovernance.Domain", "Settlement", "WHY-MARCH-SAID-61.md");
        if (Environment.GetEnvironmentVariable("UPDATE_DOCUMENTS") == "1")
            File.WriteAllText(file, Tell());

        Assert.Equal(Tell(), File.ReadAllText(file));
    }

    [Fact]
    public void TheFigures_AreThoseOfTheTitle() => Assert.Matches("said \\*\\*61\\*\\*(.|\n)*says \\*\\*63\\*\\*(.|\n)*says \\*\\*66\\*\\*(.|\n)*April begins with \\*\\*5\\*\\*(.|\n)*still 61", Tell());

    private static PointsScheme Scheme(int version, int worth) => PointsScheme.Define("patrols", version).Base(60).Category("duty")
        .Award("patrol", "duty", rule => rule.For("patrol").WorthPerUnit(worth)).Build();

    private static PointsStatement Score(PointsScheme scheme, PointsLedger ledger, Period period, Opening? opening = null) =>
        PointsEngine.Create(scheme).Score(ledger.SubjectsFor(period, [Worker], _ => opening ?? Opening.Nothing)[0], period, ledger.Activities.Where(activity => period.Contains(activity.OccurredOn))).OrThrow();

    private static string Tell()
    {
        var (circularOne, circularTwo) = (Scheme(1, 1), Scheme(2, 2));
        var ledger = PointsLedger.Open(UnitId.From("office"));
        ledger.Record(new(ActivityId.From("p-1"), Worker, "patrol", new(2026, 3, 9), Quantity.Of(1)), Clerk, EndOfMarch.AddDays(-20)).OrThrow();
        var round = SettlementRound.Open(March, Preparer, EndOfMarch, Terms);
        round.Prepare([Score(circularOne, ledger, March)], Preparer, EndOfMarch).OrThrow();
        round.Publish(Approver, Published).OrThrow();
        round.Finalise(Approver, AfterNotice).OrThrow();
        var settled = round.StatementOf(Worker)!;

        ledger.Correct(ActivityId.From("p-1"), new(ActivityId.From("p-2"), Worker, "patrol", new(2026, 3, 9), Quantity.Of(3)), Clerk, MidApril, "three patrols, not one").OrThrow();
        var corrected = Score(circularOne, ledger, March);
        var correction = LinkedAdjustment.For(settled, corrected, ActivityId.From("p-2"))!;
        var retroactive = Score(circularTwo, ledger, March);
        var circular = LinkedAdjustment.For(settled, retroactive, already: correction.Amount)!;
        var opening = CarryOver.RestartAtBase.OpeningAfter(settled, 60, [correction, circular]);
        var april = Score(circularTwo, ledger, March.Next(), opening);
        var then = Score(circularOne, ledger.AsOf(EndOfMarch), March);
        Assert.Equal(settled, then);

        var text = new StringBuilder("# Why did March say 61?\n\nA test runs this example and keeps this page in step with what the library answers.\n\n");
        Line(text, $"A worker begins each month with {circularOne.Base} points; circular 1 makes a patrol worth 1 point. One patrol is recorded for 9 March, and the round of March is settled: the statement said **{settled.Total}**.");
        Line(text, $"On 16 April the entry `p-1` is corrected: there were three patrols. `p-1` is reversed and `p-2` stands in its place. Scored by circular 1 with what is known *now*, March says **{corrected.Total}**.");
        Line(text, $"Later circular 2 makes a patrol worth 2 points from 1 March on. Scored by circular 2 with what is known now, March says **{retroactive.Total}**.");
        Line(text, $"March is final and does not move. Its corrections are adjustments of April, each linked to its cause: {Signed(correction)} for the entry `{correction.Cause}`, {Signed(circular)} for the circular. April begins with **{opening.Adjustments.Aggregate(Points.Zero, (sum, adjustment) => sum + adjustment.Amount)}** points of adjustment and says {april.Total}.");
        Line(text, $"So why did March say 61? The ledger as of {EndOfMarch:yyyy-MM-dd HH:mm}, scored by the version then in force, answers with the very statement that was settled: it is still {then.Total}.");
        text.Append("| asked | known at | version | answer |\n|---|---|---|---|\n");
        Row(text, "what March said", "31 March", circularOne, then);
        Row(text, "what March should have said", "16 April", circularOne, corrected);
        Row(text, "what March says under the circular", "16 April", circularTwo, retroactive);
        text.Append("\n## The statement of March, line by line\n\n");
        foreach (var line in then.Lines)
            text.Append(CultureInfo.InvariantCulture, $"- {line.Kind} {line.Amount}{(line.Rule is null ? "" : $", rule `{line.Rule}`, activity `{line.Activity}`")}\n");
        text.Append("\n## The statement of April, line by line\n\n");
        foreach (var line in april.Lines)
            text.Append(CultureInfo.InvariantCulture, $"- {line.Kind} {line.Amount}{(line.Activity is null ? "" : $", activity `{line.Activity}`")}\n");
        return text.ToString();
    }

    private static void Line(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append("\n\n");

    private static void Row(StringBuilder text, string asked, string known, PointsScheme scheme, PointsStatement statement) =>
        text.Append(CultureInfo.InvariantCulture, $"| {asked} | {known} | circular {scheme.Version} | {statement.Total} |\n");

    private static string Signed(LinkedAdjustment adjustment) => (adjustment.Amount > Points.Zero ? "+" : "") + adjustment.Amount;
}
