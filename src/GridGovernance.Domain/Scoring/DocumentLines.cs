namespace GridGovernance.Domain.Scoring;

/// <summary>Where each path of a document stands, so that findings about its meaning name a line too. Looked through once, when the first line is asked for.</summary>
internal sealed class DocumentLines(DocumentNode root)
{
    private Dictionary<string, int>? lines;

    /// <summary>The line of the path, or of the nearest one around it that the document has.</summary>
    public int LineOf(string path)
    {
        lines ??= Gathered();
        while (path.Length > 0)
        {
            if (lines.TryGetValue(path, out var line))
                return line;
            path = path[..Math.Max(path.LastIndexOf('.'), Math.Max(path.LastIndexOf('['), 0))];
        }

        return 1;
    }

    private Dictionary<string, int> Gathered()
    {
        var gathered = new Dictionary<string, int>(StringComparer.Ordinal);
        Add(root, gathered);
        return gathered;
    }

    private static void Add(DocumentNode node, Dictionary<string, int> gathered)
    {
        gathered.TryAdd(node.Path, node.Line);
        foreach (var (_, member) in node.Members)
            Add(member, gathered);
        foreach (var item in node.Items)
            Add(item, gathered);
    }
}
