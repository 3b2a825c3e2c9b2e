namespace GridGovernance.Domain.Pairing;

/// <summary>
/// A hard constraint on who may lead whom. It only ever takes pairs away: no constraint widens the scope or overrules another.
/// Implementations are stateless or immutable, give the same answer every time, and may be shared between threads.
/// </summary>
public interface IPairingConstraint
{
    /// <summary>Stable, lower-case and dotted, such as <c>pairing.own-household</c>; names the constraint in reports.</summary>
    string Code { get; }

    /// <summary>Whether this member may lead this household.</summary>
    bool Allows(PairingMember member, PairingHousehold household);

    /// <summary>Whether this household comes first where places are short, because leaving it without a member breaks the constraint. None by default.</summary>
    bool MustCover(PairingHousehold household) => false;
}
