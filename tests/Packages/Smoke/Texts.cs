using System.Globalization;
using GridGovernance.Domain.Kernel;

namespace Smoke;

/// <summary>Texts come in the language asked for, whatever the culture: here, under invariant globalisation, there is none but the invariant one.</summary>
internal static class Texts
{
    public static void Tell(TextWriter output)
    {
        output.WriteLine($"[{CultureInfo.CurrentCulture.Name}]");
        var text = new BilingualText("one grid", "一个网格");
        foreach (var language in new[] { Language.English, Language.Chinese })
            output.WriteLine($"{(int)language} {text.In(language)}");
    }
}
