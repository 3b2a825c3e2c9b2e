using GridGovernance.Domain.Pay;

namespace GridGovernance.Domain.Testing.Pay;

/// <summary>One settlement of pay: a policy and everyone's points. Immutable.</summary>
/// <param name="Policy">The policy.</param>
/// <param name="Subjects">Everyone, nobody twice.</param>
public sealed record PayCase(PayPolicy Policy, IReadOnlyList<PaySubject> Subjects)
{
    /// <summary>Settles it.</summary>
    public PaySettled Settle() => Policy.Settle(Subjects).OrThrow();

    /// <summary>The policy's document and everyone's points.</summary>
    public override string ToString() => $"\n{Policy.ToJson()}{string.Join(", ", Subjects.Select(subject => $"{subject.Subject}={subject.Points}{(subject.LowestGrade ? " veto" : "")}{(subject.Exempt ? " exempt" : "")}"))}";
}
