using System.Text;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Testing.Scoring;

/// <summary>One scoring, whole: a scheme, the custom rules it names, a period, who is scored, their activities and the options. Immutable.</summary>
/// <param name="Scheme">The scheme.</param>
/// <param name="Period">A period of the scheme's kind.</param>
/// <param name="Subjects">Who is scored, nobody twice.</param>
/// <param name="Activities">Activities in any order, with duplicates, conflicts and strays among them.</param>
/// <param name="Options">How it is asked for.</param>
public sealed record ScoredPeriod(PointsScheme Scheme, Period Period, IReadOnlyList<ScoredSubject> Subjects, IReadOnlyList<Activity> Activities, ScoringOptions Options)
{
    /// <summary>The custom rules generated schemes can name: a sound one and a faulting one.</summary>
    public static RuleSet Rules { get; } = RuleSet.Of(new SampleLevelRule(), new SampleFaultyRule());

    /// <summary>The custom rules the scheme is bound to; those generated schemes can name, unless the laws of a scheme of the caller's say otherwise.</summary>
    internal RuleSet Bound { get; init; } = Rules;

    /// <summary>The fast engine of the scheme.</summary>
    public PointsEngine Engine => PointsEngine.Create(Scheme, Bound);

    /// <summary>The reference engine of the scheme.</summary>
    public ReferencePointsEngine Reference => new(Scheme, Bound);

    /// <summary>Scores it with the fast engine.</summary>
    public ScoringReport Score() => Engine.ScoreAll(Period, Subjects, Activities, Options);

    /// <summary>Everything a reader needs to see the case.</summary>
    public override string ToString()
    {
        var text = new StringBuilder().AppendLine().Append(Encoding.UTF8.GetString(Scheme.ToJson())).AppendLine().Append(Period).Append(' ').Append(Options.Level).AppendLine();
        foreach (var subject in Subjects)
            text.Append(subject.Subject).Append(subject.Exempt ? " exempt" : "").Append(" suspended [").AppendJoin(' ', subject.Suspensions).Append("] carried ").Append(subject.Opening.CarryOver)
                .Append(" vetoes [").AppendJoin(", ", subject.Opening.Vetoes).Append("] adjustments [").AppendJoin(' ', subject.Opening.Adjustments.Select(adjustment => adjustment.Amount)).AppendLine("]");
        foreach (var activity in Activities)
            text.Append(activity).Append(" x").Append(activity.Quantity).Append(" [").AppendJoin(' ', activity.Tags).Append("] by ").Append(activity.Recorder?.ToString() ?? "-").AppendLine();
        return text.ToString();
    }
}
