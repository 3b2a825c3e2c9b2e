using System.Globalization;
using System.Text.Json;

namespace GridGovernance.Mutation;

/// <summary>One change Stryker built into the library, with the number that switches it on.</summary>
internal sealed record Mutant(int Id, string Path, Place Start, Place End, string Mutator, string Replacement)
{
    private const string BlockRemoval = "Block removal mutation";

    /// <summary>The mutants of a folder, in the files that are wanted, that Stryker itself would try: what does not compile is left out, and the removal of a block in which something else is mutated.</summary>
    public static List<Mutant> Read(string report, string folder, Func<string, bool> wanted)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(report));
        return
        [
            .. from file in document.RootElement.GetProperty("files").EnumerateObject()
               let path = file.Name.Replace('\\', '/')
               let name = path[(path.LastIndexOf('/') + 1)..]
               where path.EndsWith($"/{folder}/{name}", StringComparison.Ordinal) && wanted(name)
               let compiled = file.Value.GetProperty("mutants").EnumerateArray().Where(mutant => Text(mutant, "status") != "CompileError").Select(mutant => Of($"{folder}/{name}", mutant)).ToList()
               from mutant in compiled
               where mutant.Mutator != BlockRemoval || !compiled.Exists(mutant.Holds)
               orderby mutant.Path, mutant.Start, mutant.Id
               select mutant,
        ];
    }

    private static Mutant Of(string path, JsonElement mutant)
    {
        var location = mutant.GetProperty("location");
        return new Mutant(
            int.Parse(Text(mutant, "id"), CultureInfo.InvariantCulture), path, Place.Of(location.GetProperty("start")), Place.Of(location.GetProperty("end")), Text(mutant, "mutatorName"), Text(mutant, "replacement"));
    }

    private static string Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";

    private bool Holds(Mutant other) => other != this && Start.CompareTo(other.Start) <= 0 && other.End.CompareTo(End) <= 0;
}
