namespace GridGovernance.Domain.Pairing;

/// <summary>How far from its own grid a household's member may come. A wider scope is used only where the grid itself is short of places.</summary>
public enum PairingScope
{
    /// <summary>Only members of the household's own grid.</summary>
    Grid = 1,

    /// <summary>Members of the household's village or community; its own grid first.</summary>
    Village,

    /// <summary>Members of the whole banner or county (the first six digits of the code); the household's own grid first.</summary>
    Banner,
}
