namespace GridGovernance.Domain.Pairing;

/// <summary>How far a planning has come. Rounds are few; each later round is shorter, because only what changed is planned again.</summary>
public readonly record struct PairingProgress
{
    /// <summary>Reports progress.</summary>
    public PairingProgress(int round, int done, int households) => (Round, Done, Households) = (round, done, households);

    /// <summary>The round, from 1.</summary>
    public int Round { get; }

    /// <summary>Households passed in this round.</summary>
    public int Done { get; }

    /// <summary>All households.</summary>
    public int Households { get; }
}
