using System.Reflection;
using System.Xml.Linq;
using GridGovernance.Domain.Tests.Architecture;

namespace GridGovernance.Domain.Tests.Documents;

/// <summary>Whoever comes to a type by its name in an editor finds an example, and it compiles and runs as it stands.</summary>
public class EntryPointExampleTests
{
    private static readonly Dictionary<string, string> Examples = new[] { Library.Assembly, typeof(Testing.LawsOf).Assembly }.SelectMany(ExamplesOf).ToDictionary(StringComparer.Ordinal);

    /// <summary>Where a piece of work begins: the types the short guide sends its readers to, and these.</summary>
    private static readonly string[] Further =
    [
        "Points", "Period", "WorkingCalendar", "BilingualText", "Refusal", "Activity", "PointsStatement", "PointsRun", "SchemeBook", "PairingPolicy", "TwoWayCoverage", "RegistryCheck", "WorkModelShape",
        "IPointsRule", "GridGovernanceServiceCollectionExtensions", "ScoringServiceCollectionExtensions", "LawsOf", "ReferencePointsEngine",
    ];

    public static TheoryData<string> EntryPoints => [.. AgentsGuide.EntryPoints.Concat(Further).Distinct().Order(StringComparer.Ordinal)];

    public static TheoryData<string> Documented => [.. Examples.Keys.Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(EntryPoints))]
    public void AnEntryPoint_HasAnExample(string type) => Assert.Contains(Examples.Keys, member => member == $"T:{AgentsGuide.TypeOf(type).FullName}");

    [Theory, MemberData(nameof(Documented))]
    public void AnExample_CompilesAndRuns(string member) => Compiler.Run(Examples[member]);

    private static IEnumerable<KeyValuePair<string, string>> ExamplesOf(Assembly assembly) =>
        from member in XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member")
        let code = string.Join("\n\n", member.Descendants("example").Descendants("code").Select(block => block.Value))
        where code.Length > 0 && member.Attribute("name")!.Value.StartsWith("T:", StringComparison.Ordinal)
        select new KeyValuePair<string, string>(member.Attribute("name")!.Value, code);
}
