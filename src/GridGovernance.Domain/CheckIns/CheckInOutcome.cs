namespace GridGovernance.Domain.CheckIns;

/// <summary>What came of a check-in: <see cref="CheckIn"/>, or that it was done in this period already.</summary>
public sealed class CheckInOutcome : Outcome<CheckIn, AlreadyCheckedIn>
{
    private CheckInOutcome(OneOf<CheckIn, AlreadyCheckedIn> outcome) : base(outcome) { }

    /// <summary>Checked in.</summary>
    public static implicit operator CheckInOutcome(CheckIn checkIn) => new(checkIn);

    /// <summary>Done already.</summary>
    public static implicit operator CheckInOutcome(AlreadyCheckedIn refusal) => new(refusal);
}

/// <summary>Who checks in twice in a period counts once.</summary>
/// <param name="Who">The organisation or member.</param>
/// <param name="Period">The period.</param>
/// <param name="On">The day of the first check-in.</param>
public sealed record AlreadyCheckedIn(SubjectId Who, Period Period, DateOnly On) : Refusal("check-in.already")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new(
        $"{Who} has checked in for {Period} already, on {On:yyyy-MM-dd}",
        $"{Who} 已于 {On:yyyy-MM-dd} 完成 {Period} 的报到");
}
