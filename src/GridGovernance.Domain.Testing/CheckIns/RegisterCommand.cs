using System.Globalization;
using GridGovernance.Domain.CheckIns;
using GridGovernance.Domain.Kernel;

namespace GridGovernance.Domain.Testing.CheckIns;

/// <summary>One thing asked of a community's register; small numbers stand for ids, so that they collide.</summary>
/// <param name="Kind">What is asked.</param>
/// <param name="Who">Who: even numbers are organisations, odd ones members.</param>
/// <param name="Id">Which need or service.</param>
/// <param name="Value">Hours, people served, or whether the community is satisfied.</param>
/// <param name="On">The day.</param>
public sealed record RegisterCommand(RegisterCommandKind Kind, int Who, int Id, int Value, DateOnly On)
{
    /// <summary>Who it is as a subject.</summary>
    public SubjectId Subject => Who % 2 == 0 ? UnitId.From(Number(Who)) : PersonId.From(Number(Who));

    private NeedId Need => NeedId.From(Number(Id));

    /// <summary>Asks it of a register; null when it was done, otherwise the refusal.</summary>
    public Refusal? Apply(CommunityRegister register)
    {
        ArgumentNullException.ThrowIfNull(register);
        return Kind switch
        {
            RegisterCommandKind.CheckIn => register.CheckIn(Subject, (CheckInOrigin)(Value % 2), On).Value,
            RegisterCommandKind.Feedback => register.GiveFeedback(Subject, On).Value,
            RegisterCommandKind.Serve => register.RecordService(new(ServiceId.From(Number(Id)), PersonId.From(Number(Who | 1)), On, Quantity.Of(Value), Value * 3)).Value,
            RegisterCommandKind.List => register.List(Need, On, (NeedKind)(Value % 2)).Value,
            RegisterCommandKind.Claim => register.Claim(Need, Subject, On).Value,
            RegisterCommandKind.ReportDone => register.ReportDone(Need, Subject, On).Value,
            RegisterCommandKind.Relist => register.Relist(Need, On).Value,
            _ => register.Appraise(Need, Value > 1, On).Value,
        } as Refusal;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>What is asked of a register.</summary>
public enum RegisterCommandKind
{
    /// <summary>Check in.</summary>
    CheckIn = 0,

    /// <summary>Give feedback.</summary>
    Feedback = 1,

    /// <summary>Record a service.</summary>
    Serve = 2,

    /// <summary>List a need.</summary>
    List = 3,

    /// <summary>Claim a need.</summary>
    Claim = 4,

    /// <summary>Report a need as done.</summary>
    ReportDone = 5,

    /// <summary>Appraise a need.</summary>
    Appraise = 6,

    /// <summary>Put a need back on the list.</summary>
    Relist = 7,
}
