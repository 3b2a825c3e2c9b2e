namespace GridGovernance.Domain.Grids;

/// <summary>A household an operation names is not where it has to be. The cases are the sealed records of this folder that derive from it. Texts name the opaque id only.</summary>
public abstract record HouseholdUnavailable : Refusal
{
    private protected HouseholdUnavailable(string code) : base(code)
    {
    }
}
