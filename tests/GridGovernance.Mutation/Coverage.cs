using System.Globalization;

namespace GridGovernance.Mutation;

/// <summary>Which mutants each test passes and how long it takes, worked out once for all workers: to look takes many times as long as to run.</summary>
internal sealed class Coverage
{
    private const string Once = "once";

    /// <summary>By the id of a test: its milliseconds, and the mutants it passes.</summary>
    public Dictionary<string, (int Milliseconds, int[] Mutants)> Tests { get; } = new(StringComparer.Ordinal);

    /// <summary>What acts while a type is initialised, or was passed only while the rows of theories were drawn up.</summary>
    public HashSet<int> ActingOnce { get; } = [];

    public static Coverage Read(string path)
    {
        var coverage = new Coverage();
        foreach (var cells in File.ReadLines(path).Select(line => line.Split('\t')))
        {
            int[] mutants = [.. cells[2].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(number => int.Parse(number, CultureInfo.InvariantCulture))];
            if (cells[0] == Once)
                coverage.ActingOnce.UnionWith(mutants);
            else
                coverage.Tests.Add(cells[0], (int.Parse(cells[1], CultureInfo.InvariantCulture), mutants));
        }

        return coverage;
    }

    public void Write(string path) =>
        File.WriteAllLines(path, [Line(Once, 0, ActingOnce), .. Tests.Select(test => Line(test.Key, test.Value.Milliseconds, test.Value.Mutants))]);

    private static string Line(string name, int milliseconds, IEnumerable<int> mutants) => string.Create(CultureInfo.InvariantCulture, $"{name}\t{milliseconds}\t{string.Join(' ', mutants)}");
}
