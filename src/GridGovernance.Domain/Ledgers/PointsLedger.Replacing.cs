using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Ledgers;

/// <content>Replacing ids through the caller's key, so that a ledger can leave the office without saying who is who.</content>
public sealed partial class PointsLedger
{
    /// <summary>The same ledger with every subject and person replaced. Free texts (reasons, evidence) stay as they are.</summary>
    /// <param name="subject">The caller's key for subjects; two subjects never get one id.</param>
    /// <param name="person">The caller's key for those who wrote.</param>
    public PointsLedger Replacing(Func<SubjectId, SubjectId> subject, Func<PersonId, PersonId> person)
    {
        Guard.Against.Null(subject);
        Guard.Against.Null(person);
        Activity Replaced(Activity activity, PersonId by) =>
            new(activity.Id, subject(activity.Subject), activity.Kind, activity.OccurredOn, activity.Quantity, activity.Tags, activity.RecordedAt, by);
        var other = new PointsLedger(Unit, separation);
        foreach (var written in events)
        {
            var by = person(written.By);
            other.Append(written switch
            {
                EntryRecorded e => e with { By = by, Activity = Replaced(e.Activity, by) },
                EntryCorrected e => e with { By = by, Activity = Replaced(e.Activity, by) },
                SubjectSuspended e => e with { By = by, Subject = subject(e.Subject) },
                SubjectExempted e => e with { By = by, Subject = subject(e.Subject) },
                BalanceCredited e => e with { By = by, Subject = subject(e.Subject) },
                PointsRedeemed e => e with { By = by, Subject = subject(e.Subject) },
                _ => written with { By = by },
            });
        }

        return other;
    }
}
