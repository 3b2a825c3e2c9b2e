namespace GridGovernance.Domain.Grids;

/// <summary>The grid an operation needs cannot be used, or a new one cannot be coded. The cases are the sealed records of this folder that derive from it.</summary>
public abstract record GridUnavailable : Refusal
{
    private protected GridUnavailable(string code) : base(code)
    {
    }
}
