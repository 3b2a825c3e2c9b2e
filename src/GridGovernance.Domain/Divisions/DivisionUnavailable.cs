namespace GridGovernance.Domain.Divisions;

/// <summary>The division an operation needs cannot be used, or cannot be added. The cases are the sealed records of this folder that derive from it.</summary>
public abstract record DivisionUnavailable : Refusal
{
    private protected DivisionUnavailable(string code) : base(code)
    {
    }
}
