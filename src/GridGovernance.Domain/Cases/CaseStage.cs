namespace GridGovernance.Domain.Cases;

/// <summary>Where a case stands in its flow. <c>default</c> is <see cref="Collected"/>. Final stages: <see cref="Rejected"/> and <see cref="Evaluated"/>.</summary>
public enum CaseStage
{
    /// <summary>Raised by the originator, not yet taken on (采集).</summary>
    Collected = 0,

    /// <summary>Taken on (立案), not yet sent to anyone.</summary>
    Filed = 1,

    /// <summary>Not taken on, with reasons (不予立案). Final.</summary>
    Rejected = 2,

    /// <summary>Sent to a unit (派遣); the clock runs.</summary>
    Dispatched = 3,

    /// <summary>Being handled (处置).</summary>
    Handling = 4,

    /// <summary>The handler has reported its result (反馈), which waits for inspection.</summary>
    FedBack = 5,

    /// <summary>Inspected and found good (核查), ready to be closed.</summary>
    Inspected = 6,

    /// <summary>Closed (结案); the originator has not yet said whether it is settled.</summary>
    Closed = 7,

    /// <summary>The originator confirmed that it is settled (回访确认).</summary>
    Verified = 8,

    /// <summary>The originator rated the handling (评价). Final.</summary>
    Evaluated = 9,
}
