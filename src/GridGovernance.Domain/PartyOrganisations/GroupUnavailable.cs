namespace GridGovernance.Domain.PartyOrganisations;

/// <summary>The party group an operation needs cannot be used or formed. The cases are the sealed records of this folder that derive from it.</summary>
public abstract record GroupUnavailable : Refusal
{
    private protected GroupUnavailable(string code) : base(code)
    {
    }
}
