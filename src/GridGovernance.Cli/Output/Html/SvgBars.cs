using System.Globalization;
using System.Text;

namespace GridGovernance.Cli.Output.Html;

/// <summary>Bars side by side, each with its label below and its count above.</summary>
internal static class SvgBars
{
    private const int Height = 200;
    private const int Foot = 24;
    private const int Head = 18;

    /// <summary>Draws them; the picture's name and every bar's numbers are there as text.</summary>
    public static string Draw(string name, IReadOnlyList<(string Label, long Count)> bars)
    {
        var most = Math.Max(1, bars.Count == 0 ? 1 : bars.Max(bar => bar.Count));
        var width = Math.Clamp(640 / Math.Max(1, bars.Count), 28, 80);
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg role=\"img\" viewBox=\"0 0 {Math.Max(1, bars.Count) * width} {Height + Foot + Head}\" width=\"{Math.Max(1, bars.Count) * width}\" xmlns=\"http://www.w3.org/2000/svg\"><title>{HtmlPage.Text(name)}</title>\n");
        for (var i = 0; i < bars.Count; i++)
        {
            var (label, count) = bars[i];
            var tall = (int)(count * Height / most);
            var middle = i * width + width / 2;
            svg.Append(CultureInfo.InvariantCulture, $"<g><title>{HtmlPage.Text(label)}: {count}</title><rect x=\"{i * width + 2}\" y=\"{Head + Height - tall}\" width=\"{width - 4}\" height=\"{tall}\" fill=\"#2f6f8f\"/>");
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{middle}\" y=\"{Head + Height - tall - 4}\" text-anchor=\"middle\" font-size=\"11\">{count}</text>");
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{middle}\" y=\"{Head + Height + 16}\" text-anchor=\"middle\">{HtmlPage.Text(label)}</text></g>\n");
        }

        return svg.Append("</svg>").ToString();
    }
}
