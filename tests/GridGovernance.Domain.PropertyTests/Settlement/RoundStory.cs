using FsCheck;
using FsCheck.Fluent;
using GridGovernance.Domain.Scoring;
using GridGovernance.Domain.Settlement;

namespace GridGovernance.Domain.PropertyTests.Settlement;

internal enum RoundCommandKind
{
    Prepare,
    Publish,
    Raise,
    Uphold,
    Dismiss,
    Withdraw,
    Finalise,
}

/// <summary>One thing asked of a round of two subjects, persons 0 and 1; the others work in the office.</summary>
internal sealed record RoundCommand(RoundCommandKind Kind, int By, int Objection, int Subject, int Total, int Day)
{
    public DateTimeOffset At => new DateTimeOffset(2026, 4, 1, 9, 0, 0, TimeSpan.FromHours(8)).AddDays(Day);

    public DateOnly On => DateOnly.FromDateTime(At.DateTime);

    public static PersonId Person(int number) => PersonId.From($"p-{number}");
}

/// <summary>The terms of a round and what is asked of it, in April 2026 with a holiday on Monday 6 and a worked Saturday on 4.</summary>
internal sealed record RoundStory(int NoticeDays, int ReviewDays, bool MayLower, IReadOnlyList<RoundCommand> Commands)
{
    public static readonly Period March = Period.Month(2026, 3);

    public SettlementTerms Terms => new() { NoticeWorkingDays = NoticeDays, ReviewWorkingDays = ReviewDays, MayLowerScore = MayLower, Calendar = WorkingCalendar.Build([new(2026, 4, 6)], [new(2026, 4, 4)]) };

    public static PointsStatement Statement(int subject, int total) => new(new("s", 1), RoundCommand.Person(subject), March, ExplanationLevel.Totals, total, null, false, false, [], [], []);

    public override string ToString() => $"notice {NoticeDays}, review {ReviewDays}, may lower {MayLower}\n{string.Join('\n', Commands)}";

    /// <summary>Stories that mostly go forward, so that many rounds become final, with commands out of place, out of time and by the wrong person among them.</summary>
    public static Arbitrary<RoundStory> Any() => Arb.From(
        from notice in Gen.Choose(0, 3)
        from review in Gen.Choose(0, 2)
        from lower in Gen.Elements(false, false, true)
        from length in Gen.Choose(2, 14)
        from commands in Gen.CollectToArray(Enumerable.Range(0, length).ToArray(), Command)
        select new RoundStory(notice, review, lower, commands),
        story => Enumerable.Range(0, story.Commands.Count).Select(i => story with { Commands = [.. story.Commands.Where((_, at) => at != i)] }));

    private static Gen<RoundCommand> Command(int position) =>
        from kind in position == 0 ? Gen.Constant(RoundCommandKind.Prepare) : position == 1 ? Gen.Elements(RoundCommandKind.Publish, RoundCommandKind.Publish, RoundCommandKind.Prepare)
            : Gen.Frequency((4, Gen.Constant(RoundCommandKind.Raise)), (5, Gen.Constant(RoundCommandKind.Uphold)), (7, Gen.Elements(Enum.GetValues<RoundCommandKind>())))
        from writer in position == 0 ? Gen.Constant(2) : position == 1 ? Gen.Elements(3, 3, 2)
            : kind is RoundCommandKind.Uphold or RoundCommandKind.Dismiss ? Gen.Elements(4, 4, 4, 3, 2, 1, 0) : Gen.Elements(0, 0, 1, 2, 3, 4)
        from objection in Gen.Choose(0, 1)
        from subject in Gen.Elements(0, 0, 1)
        from total in Gen.Elements(59, 61, 62)
        from late in Gen.Frequency((6, Gen.Constant(0)), (1, Gen.Choose(-2, 4)))
        select new RoundCommand(kind, writer, objection, subject, total, (position + 1) / 2 + late);
}
