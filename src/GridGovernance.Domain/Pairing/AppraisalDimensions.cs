namespace GridGovernance.Domain.Pairing;

/// <summary>Names and codes of the five dimensions.</summary>
public static class AppraisalDimensions
{
    /// <summary>All five, in the document's order.</summary>
    public static IReadOnlyList<AppraisalDimension> All { get; } =
        [AppraisalDimension.PlayingTheirPart, AppraisalDimension.NewWaysOfWorking, AppraisalDimension.MeetingStandards, AppraisalDimension.BetterService, AppraisalDimension.BrightSpots];

    /// <summary>The stable code, such as <c>playing-their-part</c>; serves as category id in schemes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No dimension.</exception>
    public static string Code(this AppraisalDimension dimension) => dimension switch
    {
        AppraisalDimension.PlayingTheirPart => "playing-their-part",
        AppraisalDimension.NewWaysOfWorking => "new-ways-of-working",
        AppraisalDimension.MeetingStandards => "meeting-standards",
        AppraisalDimension.BetterService => "better-service",
        AppraisalDimension.BrightSpots => "bright-spots",
        _ => throw Undefined(dimension),
    };

    /// <summary>The name in both languages.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No dimension.</exception>
    public static BilingualText Name(this AppraisalDimension dimension) => dimension switch
    {
        AppraisalDimension.PlayingTheirPart => new("Playing their part", "作用发挥"),
        AppraisalDimension.NewWaysOfWorking => new("New ways of working", "机制创新"),
        AppraisalDimension.MeetingStandards => new("Meeting and raising standards", "达标争优"),
        AppraisalDimension.BetterService => new("Better service", "服务升级"),
        AppraisalDimension.BrightSpots => new("Bright spots", "亮点纷呈"),
        _ => throw Undefined(dimension),
    };

    private static ArgumentOutOfRangeException Undefined(AppraisalDimension dimension) => new(nameof(dimension), dimension, "One of the five dimensions is needed.");
}
