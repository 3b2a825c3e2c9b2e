using System.Text;
using GridGovernance.Domain.PropertyTests.Documents;

namespace GridGovernance.Fuzz;

/// <summary>One thing that is fuzzed.</summary>
/// <param name="Seeds">Documents to begin from.</param>
/// <param name="Feed">Gives it a document, and throws for an answer that is none.</param>
internal sealed record Target(IReadOnlyList<byte[]> Seeds, Action<byte[]> Feed);

/// <summary>What is fuzzed: every reader of a document, the spellings of values, and the tool's readers of files.</summary>
internal static class Targets
{
    /// <summary>Every target by its name, made when it is asked for.</summary>
    public static IReadOnlyDictionary<string, Func<Target>> All { get; } = Readers.All.Select(reader => (Name: Word(reader.Key), Make: (Func<Target>)(() => Document(reader.Value.Seed, reader.Value.Read))))
        .Append((Name: "codes", Make: Codes)).Concat(ToolTargets.All()).ToDictionary(pair => pair.Name, pair => pair.Make);

    private static Target Document(string seed, Reading read) => new([Encoding.UTF8.GetBytes(seed)], document =>
    {
        var findings = read(document, out var whole);
        if (!whole && findings.Count == 0)
            throw new InvalidOperationException("It is refused without a finding.");
    });

    private static Target Codes() => new([.. Spellings.Seeds.Values.Distinct().Select(Encoding.UTF8.GetBytes)], document =>
    {
        var text = Encoding.UTF8.GetString(document);
        foreach (var read in Spellings.All.Values)
        {
            if (read(text) is { } wrong)
                throw new InvalidOperationException(wrong);
        }
    });

    private static string Word(string name) => name.Replace(' ', '-');
}
