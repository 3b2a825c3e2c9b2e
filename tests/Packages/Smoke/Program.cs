using System.Runtime.InteropServices;
using System.Text;
using Smoke;

if (args is ["--runtime"])
{
    Console.WriteLine(RuntimeInformation.FrameworkDescription);
    return;
}

// The same bytes whichever runtime, culture or encoding the machine has.
using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
Building.Tell(output);
Pairings.Tell(output);
Scores.Tell(output);
Rounds.Tell(output);
Documents.Tell(output);
Texts.Tell(output);
