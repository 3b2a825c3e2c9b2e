using GridGovernance.Domain.Scoring;
using GridGovernance.Domain.Settlement;

namespace GridGovernance.Domain.Tests.Settlement;

/// <summary>People, days and statements the tests of rounds share. March 2026 is published on Wednesday 1 April; the notice ends on Tuesday 7 April, for Monday is a holiday.</summary>
internal static class RoundDesk
{
    public static readonly Period March = Period.Month(2026, 3);
    public static readonly PersonId Worker = PersonId.From("worker");
    public static readonly PersonId Preparer = PersonId.From("preparer");
    public static readonly PersonId Approver = PersonId.From("approver");
    public static readonly PersonId Reviewer = PersonId.From("reviewer");
    public static readonly ObjectionId First = ObjectionId.From("o1");

    public static readonly DateTimeOffset Published = At(4, 1);
    public static readonly DateTimeOffset LastDayOfNotice = At(4, 7);
    public static readonly DateTimeOffset AfterNotice = At(4, 8);
    public static readonly DateTimeOffset AfterReview = At(4, 15);

    public static SettlementTerms Terms { get; } = new() { Calendar = WorkingCalendar.Build([new(2026, 4, 6)], []) };

    public static SettlementRound Opened(SettlementTerms? terms = null) => SettlementRound.Open(March, Preparer, Published, terms ?? Terms);

    public static SettlementRound OnNotice(SettlementTerms? terms = null)
    {
        var round = Opened(terms);
        round.Prepare([Statement(61)], Preparer, Published).OrThrow();
        round.Publish(Approver, Published).OrThrow();
        return round;
    }

    public static PointsStatement Statement(int total, string subject = "worker", int version = 1, Period? period = null) =>
        new(new("s", version), SubjectId.Parse(subject), period ?? March, ExplanationLevel.Totals, total, null, false, false, [], [], []);

    private static DateTimeOffset At(int month, int day) => new(2026, month, day, 9, 0, 0, TimeSpan.FromHours(8));
}
