namespace GridGovernance.Domain.Divisions;

/// <summary>The service centre an operation needs cannot be used or opened. The cases are the sealed records of this folder that derive from it.</summary>
public abstract record ServiceCentreUnavailable : Refusal
{
    private protected ServiceCentreUnavailable(string code) : base(code)
    {
    }
}
