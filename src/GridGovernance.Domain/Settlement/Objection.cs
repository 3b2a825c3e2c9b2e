namespace GridGovernance.Domain.Settlement;

/// <summary>An objection to a statement. Immutable; the round holds its newest state.</summary>
/// <param name="Id">Its id, unique in the round.</param>
/// <param name="Subject">Whose statement it is about.</param>
/// <param name="By">Who raised it.</param>
/// <param name="At">When.</param>
/// <param name="Ground">Why; free text without personal data.</param>
/// <param name="State">What became of it.</param>
public sealed record Objection(ObjectionId Id, SubjectId Subject, PersonId By, DateTimeOffset At, string Ground, ObjectionState State);
