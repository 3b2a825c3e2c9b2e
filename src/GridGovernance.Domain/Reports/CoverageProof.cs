namespace GridGovernance.Domain.Reports;

/// <summary>One claim of full coverage: proven over everything that was checked, or broken by each of its gaps. Immutable.</summary>
public sealed class CoverageProof
{
    internal CoverageProof(CoverageClaim claim, int checkedCount, IReadOnlyList<CoverageGap> gaps) => (Claim, Checked, Gaps) = (claim, checkedCount, gaps);

    /// <summary>The claim.</summary>
    public CoverageClaim Claim { get; }

    /// <summary>How many villages, households or grids were checked; of none, the claim holds and proves nothing.</summary>
    public int Checked { get; }

    /// <summary>Every exception, in order of code and id.</summary>
    public IReadOnlyList<CoverageGap> Gaps { get; }

    /// <summary>Whether there is no exception.</summary>
    public bool Holds => Gaps.Count == 0;
}
