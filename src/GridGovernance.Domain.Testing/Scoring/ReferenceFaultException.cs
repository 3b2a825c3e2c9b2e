using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Testing.Scoring;

/// <summary>A custom rule threw, gave no answer or is missing: the subject gets no statement.</summary>
internal sealed class ReferenceFaultException(string rule, ActivityId activity, Exception? cause = null) : Exception($"Rule {rule} faulted on activity {activity}.", cause)
{
    public string Rule { get; } = rule;

    public ActivityId Activity { get; } = activity;
}
