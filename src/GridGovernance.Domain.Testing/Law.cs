namespace GridGovernance.Domain.Testing;

/// <summary>A law as data: something that holds of every case, with a check that looks for a case where it does not.</summary>
/// <param name="Id">Its id, such as <c>SCO-3</c> or <c>RUL-1</c>; never reused.</param>
/// <param name="Sentence">The law as a sentence.</param>
/// <param name="Check">Looks for a counterexample among as many generated cases as the options say.</param>
public sealed record Law(string Id, string Sentence, Func<LawOptions, LawResult> Check)
{
    /// <summary>Id and sentence.</summary>
    public override string ToString() => $"{Id} {Sentence}";
}
