using System.Reflection;
using GridGovernance.Domain.Tests.Architecture;

namespace GridGovernance.Domain.Tests.Documents;

/// <summary>An assistant believes what it reads: every name in the guide exists.</summary>
public class AgentsGuideTests
{
    private static readonly HashSet<string> ElsewhereKnown = ["DateOnly", "DateTimeOffset", "FindingsException", "GridGovernance", "AsT0"];

    [Fact]
    public void EveryType_AndItsMember_Exists()
    {
        var wrong = AgentsGuide.Names.Where(name => !ElsewhereKnown.Contains(name.Type) && !IsMember(name.Type) && !IsFolder(name.Type)
            && !(AgentsGuide.Knows(name.Type) && (name.Member.Length == 0 || Members(AgentsGuide.TypeOf(name.Type)).Contains(name.Member))));

        Assert.Empty(wrong);
    }

    [Fact]
    public void TheTable_SendsToManyTypes() => Assert.True(AgentsGuide.EntryPoints.Count() > 20);

    private static bool IsFolder(string name) => Library.Folders.Contains(name);

    /// <summary>A member told without its type, such as <c>Succeeded</c>.</summary>
    private static bool IsMember(string name) => Library.PublicTypes.SelectMany(Members).Contains(name);

    private static IEnumerable<string> Members(Type type) => type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy).Select(member => member.Name);
}
