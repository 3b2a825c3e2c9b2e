namespace GridGovernance.Domain.PartyOrganisations;

/// <summary>A group cannot serve the grid, or stop to serve it. The cases are the sealed records of this folder that derive from it.</summary>
public abstract record ServiceUnavailable : Refusal
{
    private protected ServiceUnavailable(string code) : base(code)
    {
    }
}
