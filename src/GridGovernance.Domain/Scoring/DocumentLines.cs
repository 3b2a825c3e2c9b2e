namespace GridGovernance.Domain.Scoring;

/// <summary>Where each path of a document stands, so that findings about its meaning name a line too.</summary>
internal sealed class DocumentLines
{
    private readonly Dictionary<string, int> lines = new(StringComparer.Ordinal);

    public DocumentLines(DocumentNode root) => Add(root);

    /// <summary>The line of the path, or of the nearest one around it that the document has.</summary>
    public int LineOf(string path)
    {
        while (path.Length > 0)
        {
            if (lines.TryGetValue(path, out var line))
                return line;
            path = path[..Math.Max(path.LastIndexOf('.'), Math.Max(path.LastIndexOf('['), 0))];
        }

        return 1;
    }

    private void Add(DocumentNode node)
    {
        lines.TryAdd(node.Path, node.Line);
        foreach (var (_, member) in node.Members)
            Add(member);
        foreach (var item in node.Items)
            Add(item);
    }
}
