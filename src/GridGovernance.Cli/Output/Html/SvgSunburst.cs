using System.Globalization;
using System.Text;

namespace GridGovernance.Cli.Output.Html;

/// <summary>Two rings around a name: parts, and the parts of parts, each as wide as its weight.</summary>
internal static class SvgSunburst
{
    private const double Inner = 90;
    private const double Middle = 190;
    private const double Outer = 270;
    private const int Half = 280;

    /// <summary>The least share of the ring that has room for a name.</summary>
    private const double LeastLabelled = 0.03;

    /// <summary>
    /// Draws a table whose first columns are a part, a part of it, and a weight; rows of one part stand together.
    /// Hovering or a screen reader tells each part's name and weight, a reader of the page finds them in the table.
    /// </summary>
    public static string Draw(string name, string centre, OutputTable table)
    {
        var rings = table.Rows.GroupBy(row => row[0].Text!, StringComparer.Ordinal)
            .Select(ring => (Name: ring.Key, Parts: ring.Select(row => (Name: row[1].Text!, Weight: long.Parse(row[2].Text!, CultureInfo.InvariantCulture))).ToList())).ToList();
        var all = (double)rings.Sum(ring => ring.Parts.Sum(part => part.Weight));
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg role=\"img\" class=\"sunburst\" data-table=\"{table.Name}\" viewBox=\"{-Half} {-Half} {2 * Half} {2 * Half}\" width=\"{2 * Half}\" xmlns=\"http://www.w3.org/2000/svg\"><title>{HtmlPage.Text(name)}</title><desc>{HtmlPage.Text(string.Join("; ", rings.Select(ring => $"{ring.Name}: {ring.Parts.Sum(part => part.Weight)}")))}</desc>\n");
        var at = 0L;
        for (var i = 0; i < rings.Count && all > 0; i++) // a part without weight is an arc without width
        {
            var hue = i * 360 / rings.Count;
            var weight = rings[i].Parts.Sum(part => part.Weight);
            svg.Append(Arc($"{rings[i].Name}: {weight}", at / all, (at + weight) / all, Inner, Middle, $"hsl({hue} 42% 68%)"));
            if (weight / all > LeastLabelled)
                svg.Append(Label(rings[i].Name, (at + weight / 2.0) / all));
            foreach (var (part, size) in rings[i].Parts)
            {
                svg.Append(Arc($"{rings[i].Name} {part}: {size}", at / all, (at + size) / all, Middle + 2, Outer, $"hsl({hue} 45% 82%)"));
                at += size;
            }
        }

        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"0\" y=\"5\" text-anchor=\"middle\" class=\"centre\">{HtmlPage.Text(centre)}</text></svg>");
        return svg.ToString();
    }

    private static string Arc(string title, double from, double until, double near, double far, string colour)
    {
        var large = until - from > 0.5 ? 1 : 0;
        return string.Create(CultureInfo.InvariantCulture,
            $"<path d=\"M{Point(from, far)} A{far:0.#} {far:0.#} 0 {large} 1 {Point(until, far)} L{Point(until, near)} A{near:0.#} {near:0.#} 0 {large} 0 {Point(from, near)} Z\" fill=\"{colour}\" stroke=\"#fff\" stroke-width=\"0.6\"><title>{HtmlPage.Text(title)}</title></path>\n");
    }

    private static string Label(string text, double at)
    {
        var turned = at * 360 - 90;
        var flipped = at > 0.5;
        return string.Create(CultureInfo.InvariantCulture,
            $"<text transform=\"rotate({turned + (flipped ? 180 : 0):0.#}) translate({(flipped ? -1 : 1) * (Inner + Middle) / 2:0.#} 4)\" text-anchor=\"middle\">{HtmlPage.Text(text)}</text>\n");
    }

    private static string Point(double turn, double radius)
    {
        var angle = turn * 2 * Math.PI - Math.PI / 2;
        return string.Create(CultureInfo.InvariantCulture, $"{radius * Math.Cos(angle):0.##} {radius * Math.Sin(angle):0.##}");
    }
}
