namespace GridGovernance.Domain.Cases;

/// <summary>Everything that can be done to a case: the main flow first, then the side operations.</summary>
public enum CaseStep
{
    /// <summary>采集: raise the case.</summary>
    Collect = 0,

    /// <summary>立案: take it on.</summary>
    File = 1,

    /// <summary>不予立案: refuse it, with reasons.</summary>
    Reject = 2,

    /// <summary>派遣: send it to a direct subordinate; the clock starts.</summary>
    Dispatch = 3,

    /// <summary>处置: begin to handle it.</summary>
    Handle = 4,

    /// <summary>反馈: report the result to the unit that dispatched it.</summary>
    Feedback = 5,

    /// <summary>核查: find the result good.</summary>
    Inspect = 6,

    /// <summary>返工: find the result wanting and send it back to the handler.</summary>
    Rework = 7,

    /// <summary>结案: close it.</summary>
    Close = 8,

    /// <summary>回访确认: the originator confirms, or denies and so reopens it for rework.</summary>
    Verify = 9,

    /// <summary>评价: the originator rates the handling.</summary>
    Evaluate = 10,

    /// <summary>上报: hand it to the direct superior.</summary>
    Submit = 11,

    /// <summary>交办: hand it on to a direct subordinate.</summary>
    Assign = 12,

    /// <summary>退回: give it back to whoever handed it over.</summary>
    Return = 13,

    /// <summary>抄送: let another unit read along.</summary>
    CopyTo = 14,

    /// <summary>批示: a superior's instruction.</summary>
    Instruct = 15,

    /// <summary>加急: mark it urgent.</summary>
    MarkUrgent = 16,

    /// <summary>延期: give it more working time, approved by a superior.</summary>
    Extend = 17,

    /// <summary>挂账: park it, with a written reason; the clock stands still.</summary>
    Park = 18,

    /// <summary>销账: take it up again.</summary>
    Resume = 19,

    /// <summary>督办: raise the level of supervision.</summary>
    Supervise = 20,

    /// <summary>吹哨: call other bodies in.</summary>
    Whistle = 21,
}
