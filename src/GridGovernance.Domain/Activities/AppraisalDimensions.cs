using System.Collections.Frozen;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Activities;

/// <summary>Names and codes of the five dimensions.</summary>
public static class AppraisalDimensions
{
    private static readonly FrozenDictionary<ActivityKind, AppraisalDimension> Sample = new Dictionary<ActivityKind, AppraisalDimension>
    {
        [ActivityKinds.Visit] = AppraisalDimension.PlayingTheirPart,
        [ActivityKinds.CheckIn] = AppraisalDimension.PlayingTheirPart,
        [ActivityKinds.HouseholdLinked] = AppraisalDimension.PlayingTheirPart,
        [ActivityKinds.PostTaken] = AppraisalDimension.PlayingTheirPart,
        [ActivityKinds.PlotTaken] = AppraisalDimension.PlayingTheirPart,
        [ActivityKinds.OutreachVisit] = AppraisalDimension.NewWaysOfWorking,
        [ActivityKinds.NeedClaimed] = AppraisalDimension.NewWaysOfWorking,
        [ActivityKinds.MustVisit] = AppraisalDimension.MeetingStandards,
        [ActivityKinds.MustClear] = AppraisalDimension.MeetingStandards,
        [ActivityKinds.LateReply] = AppraisalDimension.MeetingStandards,
        [ActivityKinds.SupervisionCard] = AppraisalDimension.MeetingStandards,
        [ActivityKinds.CaseClosed] = AppraisalDimension.BetterService,
        [ActivityKinds.AppealAnswered] = AppraisalDimension.BetterService,
        [ActivityKinds.NeedResolved] = AppraisalDimension.BetterService,
        [ActivityKinds.ServiceHours] = AppraisalDimension.BetterService,
        [ActivityKinds.VisitListCompleted] = AppraisalDimension.BrightSpots,
        [ActivityKinds.MediationAgreed] = AppraisalDimension.BrightSpots,
    }.ToFrozenDictionary();

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

    /// <summary>
    /// The direction in which the built-in work counts in the sample scheme. The founding document assigns none, so this is our reading; a scheme may choose otherwise.
    /// Null for kinds of a scheme's own.
    /// </summary>
    public static AppraisalDimension? DimensionOf(ActivityKind kind) => Sample.TryGetValue(kind, out var dimension) ? dimension : null;

    /// <summary>Gives a scheme the five directions as its categories, with their codes as ids and their names as titles.</summary>
    public static PointsSchemeBuilder FiveDirections(this PointsSchemeBuilder scheme, Action<PointsCategoryBuilder>? with = null)
    {
        Guard.Against.Null(scheme);
        foreach (var dimension in All)
        {
            scheme.Category(dimension.Code(), category =>
            {
                category.Title(dimension.Name().English, dimension.Name().Chinese);
                with?.Invoke(category);
            });
        }

        return scheme;
    }

    private static ArgumentOutOfRangeException Undefined(AppraisalDimension dimension) => new(nameof(dimension), dimension, "One of the five dimensions is needed.");
}
