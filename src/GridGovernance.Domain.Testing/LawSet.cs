namespace GridGovernance.Domain.Testing;

/// <summary>The laws of one rule, engine or policy. Needs no test framework: hand <see cref="Ids"/> to one that runs theories, or call <see cref="CheckAll"/>.</summary>
public sealed class LawSet
{
    private readonly LawOptions options;

    /// <summary>A set of laws.</summary>
    /// <param name="laws">The laws; ids are unique.</param>
    /// <param name="options">How hard they are checked.</param>
    /// <exception cref="ArgumentException">An id is there twice.</exception>
    public LawSet(IEnumerable<Law> laws, LawOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(laws);
        Laws = [.. laws];
        this.options = options ?? LawOptions.Default;
        if (Laws.Select(law => law.Id).Distinct(StringComparer.Ordinal).Count() != Laws.Count)
            throw new ArgumentException("A law's id stands in the set twice.", nameof(laws));
    }

    /// <summary>The laws.</summary>
    public IReadOnlyList<Law> Laws { get; }

    /// <summary>The ids, each as the single argument of a theory: strings, so that each law is shown as a test of its own.</summary>
    public IEnumerable<object[]> Ids => Laws.Select(law => new object[] { law.Id });

    /// <summary>The same laws, checked another way.</summary>
    public LawSet With(LawOptions otherOptions) => new(Laws, otherOptions);

    /// <summary>Checks one law.</summary>
    /// <exception cref="LawBrokenException">It is broken, or vacuous.</exception>
    /// <exception cref="ArgumentException">The set has no such law.</exception>
    public void Check(string id)
    {
        var law = Laws.FirstOrDefault(law => law.Id == id) ?? throw new ArgumentException($"There is no law {id} here.", nameof(id));
        var result = law.Check(options);
        if (result.Verdict is not LawVerdict.Kept)
            throw new LawBrokenException(result);
    }

    /// <summary>Checks every law; nothing is thrown.</summary>
    public LawReport CheckAll() => new([.. Laws.Select(law => law.Check(options))]);
}
