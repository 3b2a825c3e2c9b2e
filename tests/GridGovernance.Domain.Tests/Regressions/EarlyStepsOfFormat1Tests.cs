using GridGovernance.Domain.CheckIns;

namespace GridGovernance.Domain.Tests.Regressions;

/// <summary>
/// Restoring a register takes its steps again. When claims, feedback and services came to need a check-in by their day, registers of format 1 that held earlier ones could not be read any more,
/// though every format is read for ever. They are kept, and so is the mark that lets the next snapshot be read.
/// </summary>
public class EarlyStepsOfFormat1Tests
{
    private const string Format1 = """{"format":1,"community":"152221100001","version":7,"checkIns":[{"who":"unit:office","origin":"in-the-banner","on":"2026-01-01"}],"feedback":[{"who":"stranger","period":"2025-Q4"},{"who":"unit:office","period":"2025-Q4"}],"services":[{"member":"stranger","on":"2025-12-20","hours":2.5,"personTimes":3}],"needs":[{"id":"lamp","listedOn":"2026-01-01","claimedBy":null,"claimedOn":null,"doneOn":null,"appraisedOn":null,"isSatisfied":null},{"id":"well","listedOn":"2025-12-01","claimedBy":"unit:office","claimedOn":"2025-12-20","doneOn":null,"appraisedOn":null,"isSatisfied":null}]}""";

    private static readonly DateOnly December = new(2025, 12, 20), March = new(2026, 3, 2);
    private static readonly PersonId Stranger = PersonId.From("stranger");

    [Fact]
    public void StepsBeforeACheckIn_AreRead_AndStoredAndReadAgain()
    {
        var register = Restored(Format1);
        Assert.Equal((1, 3L, Quantity.Parse("2.5")), (register.Claimed, register.PersonTimes(DateSpan.Create(December)), register.HoursOf(Stranger, 2025)));

        var json = register.ToSnapshot().ToJson();
        Assert.Equal(json, Restored(json).ToSnapshot().ToJson());
    }

    [Fact]
    public void TodaysRules_HoldForWhateverComesNext()
    {
        var register = Restored(Format1);

        Assert.IsType<NotCheckedIn>(register.Claim(NeedId.From("lamp"), Stranger, March).Value);
        Assert.IsType<CheckInMissing>(register.GiveFeedback(Stranger, March).Value);
        Assert.IsType<CheckInMissing>(register.RecordService(new(ServiceId.From("s-1"), Stranger, March, Quantity.Of(1), 1)).Value);
    }

    [Fact]
    public void InANewerSnapshot_WithoutTheMark_SuchStepsAreFindings()
    {
        var snapshot = Restored(Format1).ToSnapshot();
        Assert.True(snapshot.HoldsEarlySteps);

        Assert.False(CommunityRegister.TryRestore(snapshot with { HoldsEarlySteps = false }, new(), out _, out var findings));
        Assert.Equal(["$.feedback[0]", "$.feedback[1]", "$.services[0]"], findings.Select(finding => finding.Path));
    }

    /// <summary>Their place in the list alone made services of two communities one, and two activities of one id count nowhere.</summary>
    [Fact]
    public void ServicesWithoutIds_GetIdsThatDifferFromCommunityToCommunity()
    {
        var other = Format1.Replace("152221100001", "152221100002", StringComparison.Ordinal);

        Assert.Equal([ServiceId.From("152221100001/services[0]"), ServiceId.From("152221100002/services[0]")], [Restored(Format1).Services[0].Id, Restored(other).Services[0].Id]);
    }

    /// <summary>The policy is handed in; an office that comes to ask less often, or more, still reads what it stored.</summary>
    [Fact]
    public void AnotherRepeatPeriodThanToday_IsRead()
    {
        var register = CommunityRegister.Open(GridGovernance.Domain.Divisions.DivisionCode.Parse("152221100001"), new(PeriodKind.Quarter, PeriodKind.Month));
        foreach (var day in (DateOnly[])[March, new(2026, 4, 2)])
        {
            register.CheckIn(Stranger, CheckInOrigin.InTheBanner, day).OrThrow();
            register.GiveFeedback(Stranger, day).OrThrow();
        }

        var json = register.ToSnapshot().ToJson();
        Assert.True(CommunityRegisterSnapshot.TryParse(json, out var snapshot, out _));
        Assert.True(CommunityRegister.TryRestore(snapshot, new(PeriodKind.Year), out var yearly, out var findings), string.Join('\n', findings));
        Assert.Equal(json, yearly.ToSnapshot().ToJson());
        Assert.Equal(new AlreadyCheckedIn(Stranger, Period.Of(PeriodKind.Year, March), March), yearly.CheckIn(Stranger, CheckInOrigin.InTheBanner, new(2026, 12, 1)).Value);
        Assert.Empty(yearly.NotReported(new(2026, 12, 1)));
    }

    private static CommunityRegister Restored(string json)
    {
        Assert.True(CommunityRegisterSnapshot.TryParse(json, out var snapshot, out var findings), string.Join('\n', findings));
        Assert.True(CommunityRegister.TryRestore(snapshot, new(), out var register, out findings), string.Join('\n', findings));
        return register;
    }
}
