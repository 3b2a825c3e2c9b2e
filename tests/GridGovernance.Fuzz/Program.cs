using GridGovernance.Fuzz;
using SharpFuzz;

// usage: list | seeds TARGET FOLDER | TARGET (the document on standard input; under afl-fuzz one after another)
switch (args)
{
    case ["list"]:
        Console.WriteLine(string.Join('\n', Targets.All.Keys));
        return 0;
    case ["seeds", var name, var folder] when Targets.All.TryGetValue(name, out var make):
        Directory.CreateDirectory(folder);
        foreach (var (seed, i) in make().Seeds.Select((seed, i) => (seed, i)))
            File.WriteAllBytes(Path.Combine(folder, $"seed-{i}"), seed);
        return 0;
    case [var name] when name != "seeds":
        // An instrumented assembly counts into memory that is there from here on and not before, so everything else is made inside.
        Target? target = null;
        Fuzzer.Run(stream =>
        {
            using var document = new MemoryStream();
            stream.CopyTo(document);
            (target ??= Targets.All[name]()).Feed(document.ToArray());
        });
        return 0;
    default:
        Console.Error.WriteLine("usage: list | seeds TARGET FOLDER | TARGET");
        return 2;
}
