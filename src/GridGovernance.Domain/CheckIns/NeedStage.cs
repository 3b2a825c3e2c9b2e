namespace GridGovernance.Domain.CheckIns;

/// <summary>How far a need of a community's list has come. Claimed is not resolved.</summary>
public enum NeedStage
{
    /// <summary>On the list, nobody has claimed it.</summary>
    Listed = 0,

    /// <summary>Claimed (认领) by an organisation or member.</summary>
    Claimed = 1,

    /// <summary>Reported as done by who claimed it.</summary>
    Done = 2,

    /// <summary>Appraised by the community, satisfied or not. Only a satisfied one is resolved.</summary>
    Appraised = 3,
}
