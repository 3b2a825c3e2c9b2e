namespace GridGovernance.Domain.Scoring;

/// <summary>Gathers what a scheme does with each kind, in one pass over its rules.</summary>
internal sealed class KindRows
{
    private readonly TextIndex kinds;
    private readonly KindRow[] rows;

    public KindRows(CompiledScheme compiled, TextIndex kinds)
    {
        this.kinds = kinds;
        rows = new KindRow[kinds.Count];
        for (var i = 0; i < rows.Length; i++)
            rows[i] = new();
        for (var rule = 0; rule < compiled.Rules.Length; rule++)
            AddScored(compiled.Rules[rule].Rule.OwnKinds, rule);
        for (var completion = 0; completion < compiled.Completions.Length; completion++)
            AddItems(compiled.Completions[completion].Items, completion, compiled.FirstCounter[completion]);
        for (var i = 0; i < compiled.Scheme.Rules.Count; i++)
        {
            if (compiled.Scheme.Rules[i] is VetoRule veto)
                AddVeto(veto);
        }
    }

    /// <summary>A row for each kind, in the order of their numbers.</summary>
    public KindRow[] All => rows;

    private void AddScored(ActivityKind[] of, int rule)
    {
        foreach (var kind in of)
            RowOf(kind).AddScored(rule);
    }

    private void AddItems(IReadOnlyList<CompletionItem> items, int completion, int firstCounter)
    {
        for (var i = 0; i < items.Count; i++)
            RowOf(items[i].Kind).Add(new ItemOfKind(completion, firstCounter + i, items[i].Tag));
    }

    private void AddVeto(VetoRule veto)
    {
        foreach (var kind in veto.OwnKinds)
            RowOf(kind).Add(veto);
    }

    private KindRow RowOf(ActivityKind kind) => rows[kinds.Find(kind.ToString())];
}
