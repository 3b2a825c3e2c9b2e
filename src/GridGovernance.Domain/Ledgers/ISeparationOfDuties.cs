namespace GridGovernance.Domain.Ledgers;

/// <summary>
/// Who is too close to whom to write for them, such as members of one household. That nobody writes for themselves is the ledger's own rule and need not be said here.
/// Stateless: asked twice, it answers the same.
/// </summary>
public interface ISeparationOfDuties
{
    /// <summary>Whether the recorder is too close to the subject on that day.</summary>
    bool IsTooClose(PersonId recorder, SubjectId subject, DateOnly on);
}
