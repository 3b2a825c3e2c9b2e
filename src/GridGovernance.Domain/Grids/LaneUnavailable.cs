namespace GridGovernance.Domain.Grids;

/// <summary>The lane an operation needs cannot be used. The cases are the sealed records of this folder that derive from it.</summary>
public abstract record LaneUnavailable : Refusal
{
    private protected LaneUnavailable(string code) : base(code)
    {
    }
}
