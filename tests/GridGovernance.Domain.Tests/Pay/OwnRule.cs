using GridGovernance.Domain.Pay;

namespace GridGovernance.Domain.Tests.Pay;

/// <summary>A caller's rule that pays what it is told to, and knows whom it was asked about.</summary>
internal sealed class OwnRule(string id, string version, Func<GradedSubject, Money>? pay = null) : IPayRule
{
    public List<SubjectId> Asked { get; } = [];

    public string Id => id;

    public string Version => version;

    public Money Evaluate(GradedSubject subject)
    {
        Asked.Add(subject.Subject);
        return pay?.Invoke(subject) ?? Money.Zero;
    }
}
