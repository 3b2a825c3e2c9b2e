namespace GridGovernance.Domain.Activities;

/// <summary>
/// The five directions of 俄体镇's 一带五, as dimensions of a grid's appraisal. They are no pairing ratio: "one leads five" as a ratio is <see cref="Pairing.PairingPolicy.OneLeadsFive"/>.
/// The founding document names them and defines nothing more. <c>default</c> is no dimension.
/// </summary>
public enum AppraisalDimension
{
    /// <summary>作用发挥: members play their part.</summary>
    PlayingTheirPart = 1,

    /// <summary>机制创新: new ways of working.</summary>
    NewWaysOfWorking,

    /// <summary>达标争优: reaching the standard and striving for more.</summary>
    MeetingStandards,

    /// <summary>服务升级: better service.</summary>
    BetterService,

    /// <summary>亮点纷呈: bright spots worth showing.</summary>
    BrightSpots,
}
