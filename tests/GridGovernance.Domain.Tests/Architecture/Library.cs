using System.Reflection;
using ArchUnitNET.Loader;
using Type = System.Type;

namespace GridGovernance.Domain.Tests.Architecture;

/// <summary>What the architecture tests look at: the library, its folders and its source tree.</summary>
internal static class Library
{
    public const string RootNamespace = "GridGovernance.Domain";

    public static readonly Assembly Assembly = typeof(Points).Assembly;

    public static readonly ArchUnitNET.Domain.Architecture Architecture = new ArchLoader().LoadAssembly(Assembly).Build();

    public static IEnumerable<Type> Types => Assembly.GetTypes().Where(type => type.Namespace?.StartsWith(RootNamespace, StringComparison.Ordinal) == true);

    public static IEnumerable<Type> PublicTypes => Assembly.GetExportedTypes();

    /// <summary>The folders that hold code, read from the namespaces: a namespace is its folder.</summary>
    public static IReadOnlyList<string> Folders => [.. Types.Select(FolderOf).Where(folder => folder.Length > 0).Distinct().Order(StringComparer.Ordinal)];

    public static string FolderOf(Type type) => type.Namespace!.Length == RootNamespace.Length ? "" : type.Namespace[(RootNamespace.Length + 1)..];

    /// <summary>The repository's root: the folder above this one that holds the solution.</summary>
    public static DirectoryInfo Root { get; } = FindRoot();

    public static IEnumerable<FileInfo> SourceFiles =>
        Root.GetDirectories("src").Single().EnumerateFiles("*.cs", SearchOption.AllDirectories)
            .Where(file => !file.FullName.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"));

    private static DirectoryInfo FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (folder.EnumerateFiles("GridGovernance.Domain.sln").Any())
                return folder;
        }

        throw new InvalidOperationException("The tests run outside of the repository.");
    }
}
