namespace GridGovernance.Domain.Testing;

/// <summary>A law as data: something that holds of every case, with a check that looks for a case where it does not.</summary>
/// <param name="Id">Its id, such as <c>SCO-3</c> or <c>RUL-1</c>; never reused.</param>
/// <param name="Sentence">The law as a sentence, in both languages.</param>
/// <param name="Check">Looks for a counterexample among as many generated cases as the options say.</param>
public sealed record Law(string Id, BilingualText Sentence, Func<LawOptions, LawResult> Check)
{
    /// <summary>A law of one's own, told in one language only.</summary>
    /// <param name="id">Its id; never reused.</param>
    /// <param name="sentence">The law as a sentence, shown whatever language is asked for.</param>
    /// <param name="check">Looks for a counterexample.</param>
    public Law(string id, string sentence, Func<LawOptions, LawResult> check) : this(id, new BilingualText(sentence, sentence), check)
    {
    }

    /// <summary>Id and sentence in the asked language.</summary>
    public string Describe(Language language) => $"{Id} {Sentence.In(language)}";

    /// <summary>Id and sentence in English.</summary>
    public override string ToString() => Describe(Language.English);
}
