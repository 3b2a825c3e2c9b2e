using GridGovernance.Cli.Output;

// Beside the tests: the writer that the crash tests start and kill. It writes one file after another over the same name, whole ones of a single letter, for ever.
for (var letter = 'a'; args is [var file]; letter = letter == 'z' ? 'a' : (char)(letter + 1))
{
    var line = new string(letter, 99);
    AtomicFile.Write(file, writer =>
    {
        for (var i = 0; i < GridGovernance.Cli.Tests.Crash.KilledToolTests.Lines; i++)
            writer.WriteLine(line);
    });
    Console.WriteLine(letter);
}
