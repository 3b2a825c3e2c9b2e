using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Scoring;
using GridGovernance.Domain.Settlement;

namespace GridGovernance.Domain.Reports;

/// <summary>
/// The public notice (公示) of a settlement round: which results hang out at which service centre (党群服务中心), during which hours, and until when they can be objected to. Immutable.
/// </summary>
public sealed class PublicNotice
{
    private PublicNotice(SettlementRound round, RoundPublished published, ServiceCentre centre)
    {
        Period = round.Period;
        From = round.Terms.DayOf(published.At);
        Until = published.NoticeUntil;
        ServiceCentre = centre.Division;
        Hours = centre.Hours;
        Results = [.. round.Statements.Select(statement => (statement.Subject, statement.Total))];
    }

    /// <summary>The period whose results they are.</summary>
    public Period Period { get; }

    /// <summary>The day they were put up.</summary>
    public DateOnly From { get; }

    /// <summary>The last day on which objections come in time.</summary>
    public DateOnly Until { get; }

    /// <summary>The township or village whose service centre they hang out at.</summary>
    public DivisionCode ServiceCentre { get; }

    /// <summary>When it is open.</summary>
    public OpeningHours Hours { get; }

    /// <summary>Each subject with its total as it stands, in order of subject. Ids are opaque; names are the office's to add.</summary>
    public IReadOnlyList<(SubjectId Subject, Points Total)> Results { get; }

    /// <summary>The notice of a published round at a service centre. Refused while the round is not published.</summary>
    public static PublicNoticeOutcome Of(SettlementRound round, ServiceCentre at)
    {
        Guard.Against.Null(at);
        return Guard.Against.Null(round).Steps.OfType<RoundPublished>().LastOrDefault() is { } published
            ? new PublicNotice(round, published, at)
            : new NotYetPublished(round.Period);
    }
}

/// <summary>What came of drawing up a notice: the <see cref="PublicNotice"/>, or that the round is not published.</summary>
public sealed class PublicNoticeOutcome : Outcome<PublicNotice, NotYetPublished>
{
    private PublicNoticeOutcome(OneOf<PublicNotice, NotYetPublished> outcome) : base(outcome) { }

    /// <summary>The notice.</summary>
    public static implicit operator PublicNoticeOutcome(PublicNotice notice) => new(notice);

    /// <summary>Not published.</summary>
    public static implicit operator PublicNoticeOutcome(NotYetPublished refusal) => new(refusal);
}

/// <summary>Only published results hang out.</summary>
/// <param name="Period">The period of the round.</param>
public sealed record NotYetPublished(Period Period) : Refusal("notice.not-published")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new($"the results of {Period} are not published", $"{Period} 的结果尚未公示");
}
