namespace GridGovernance.Domain.PartyOrganisations;

/// <summary>A person an operation names is not the member it needs. Texts name the opaque id only. The cases are the sealed records of this folder that derive from it.</summary>
public abstract record MemberUnavailable : Refusal
{
    private protected MemberUnavailable(string code) : base(code)
    {
    }
}
