namespace GridGovernance.Domain.Settlement;

/// <summary>The rules of a round: all of them policy values with defaults. Immutable.</summary>
public sealed record SettlementTerms
{
    internal const int MostWorkingDays = 366;
    internal const int MostOffsetMinutes = 14 * 60;

    /// <summary>Three working days of notice, five of review, Monday to Friday, no score lowered on an objection, local days at +08:00.</summary>
    public static SettlementTerms Default { get; } = new();

    /// <summary>Working days of public notice, 0 to 366, the day of publication not counted; 3 is typical.</summary>
    public int NoticeWorkingDays { get; init; } = 3;

    /// <summary>Working days after the notice within which objections are decided, 0 to 366; undecided ones expire when the round is finalised after them.</summary>
    public int ReviewWorkingDays { get; init; } = 5;

    /// <summary>Which days are worked.</summary>
    public WorkingCalendar Calendar { get; init; } = WorkingCalendar.WeekdaysOnly;

    /// <summary>Whether a decision on an objection may lower the score.</summary>
    public bool MayLowerScore { get; init; }

    /// <summary>The offset whose days count; +08:00 unless set; whole minutes, at most 14 hours.</summary>
    public TimeSpan Offset { get; init; } = TimeSpan.FromHours(8);

    internal SettlementTerms Checked(string parameter)
    {
        foreach (var days in (ReadOnlySpan<int>)[NoticeWorkingDays, ReviewWorkingDays])
        {
            if (days is < 0 or > MostWorkingDays)
                throw new ArgumentOutOfRangeException(parameter, days, $"Working days of notice and review are 0 to {MostWorkingDays}.");
        }

        return Math.Abs(Offset.TotalMinutes) <= MostOffsetMinutes && Offset.Ticks % TimeSpan.TicksPerMinute == 0 ? this
            : throw new ArgumentOutOfRangeException(parameter, Offset, "An offset has whole minutes and at most 14 hours.");
    }

    internal DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(new(Math.Clamp(at.UtcTicks + Offset.Ticks, DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks)));
}
