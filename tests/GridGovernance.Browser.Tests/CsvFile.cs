using CsvHelper;

namespace GridGovernance.Browser.Tests;

/// <summary>A CSV of the tool, read with another reader's eyes: header and rows of texts.</summary>
public sealed record CsvFile(string[] Header, string[][] Rows)
{
    public static CsvFile Read(string path)
    {
        using var reader = CsvReader.Create(new StreamReader(path), new CsvReaderOptions { HasHeader = false });
        var rows = new List<string[]>();
        while (reader.Read())
            rows.Add(reader.Current.ToArray());
        return new(rows[0], [.. rows.Skip(1)]);
    }

    /// <summary>One column by its key.</summary>
    public IEnumerable<string> Column(string key) => Rows.Select(row => row[Array.IndexOf(Header, key)]);
}
