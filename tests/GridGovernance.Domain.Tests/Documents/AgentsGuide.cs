using System.Text.RegularExpressions;
using GridGovernance.Domain.Tests.Architecture;

namespace GridGovernance.Domain.Tests.Documents;

/// <summary>The short guide for coding assistants, and the names it uses.</summary>
internal static partial class AgentsGuide
{
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(Library.Root.FullName, "src", "GridGovernance.Domain", "AGENTS.md"));

    private static readonly ILookup<string, Type> Types = Library.PublicTypes.Concat(typeof(Testing.LawsOf).Assembly.GetExportedTypes())
        .ToLookup(type => type.Name.Split('`')[0], StringComparer.Ordinal);

    /// <summary>The types its table sends readers to.</summary>
    public static IEnumerable<string> EntryPoints => Lines.Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Select(line => line.Split('|')[2])
        .SelectMany(cell => Named().Matches(cell)).Select(match => match.Groups["type"].Value).Where(name => Types.Contains(name) && !TypeOf(name).IsEnum).Distinct();

    /// <summary>Every name in code that begins with a capital: a type, and perhaps one of its members.</summary>
    public static IEnumerable<(string Type, string Member)> Names => Lines.SelectMany(line => Quoted().Matches(line)).SelectMany(quoted => Named().Matches(quoted.Value))
        .Select(match => (match.Groups["type"].Value, match.Groups["member"].Value)).Distinct();

    public static bool Knows(string type) => Types.Contains(type);

    public static Type TypeOf(string name) => Types[name].First();

    [GeneratedRegex("`[^`]+`")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"(?<![\w.#])(?<type>[A-Z]\w+)(?:\.(?<member>[A-Z]\w+))?")]
    private static partial Regex Named();
}
