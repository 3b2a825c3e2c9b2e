using System.Globalization;
using System.Text;

namespace GridGovernance.Cli.Output.Html;

/// <summary>
/// A bar for each row of a table, lying, with its label and its number as text. Lengths are in percent of the page, so that texts keep their size
/// on a phone; where there are negative numbers bars grow from a line in the middle, to the left for less.
/// </summary>
internal static class SvgBars
{
    private const int RowHeight = 22;
    private const int LabelHeight = 18;
    private const int LongestLabelBeside = 10;

    /// <summary>Draws one column of numbers by one of labels; the picture's name and all its numbers are there as text.</summary>
    public static string Draw(string name, OutputTable table, string labels, string numbers, Language language)
    {
        var (label, number) = (At(table, labels), At(table, numbers));
        var bars = table.Rows.Where(row => row[number].Text is not null)
            .Select(row => (Label: row[label].ForPeople(language), Number: row[number].Text!, Value: decimal.Parse(row[number].Text!, CultureInfo.InvariantCulture))).ToList();
        var most = bars.Select(bar => Math.Abs(bar.Value)).DefaultIfEmpty().Max();
        var signed = bars.Exists(bar => bar.Value < 0);
        var above = bars.Exists(bar => TextWidth.Of(bar.Label) > LongestLabelBeside);
        var step = RowHeight + (above ? LabelHeight : 0);
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg role=\"img\" class=\"bars\" data-table=\"{table.Name}\" data-label=\"{labels}\" data-value=\"{numbers}\" width=\"100%\" height=\"{bars.Count * step + 4}\" xmlns=\"http://www.w3.org/2000/svg\"><title>{HtmlPage.Text(name)}</title><desc>{HtmlPage.Text(string.Join("; ", bars.Select(bar => $"{bar.Label}: {bar.Number}")))}</desc>\n");
        var (axis, room) = (above, signed) switch { (true, true) => (50m, 34m), (true, false) => (0m, 78m), (false, true) => (62m, 24m), _ => (28m, 54m) };
        for (var i = 0; i < bars.Count; i++)
        {
            var (text, spelled, value) = bars[i];
            var top = i * step;
            var length = most == 0 ? 0 : Math.Abs(value) * room / most;
            var left = value < 0 ? axis - length : axis;
            svg.Append(CultureInfo.InvariantCulture, $"<g><text class=\"l\" x=\"0\" y=\"{top + 15}\">{HtmlPage.Text(text)}</text>");
            var y = top + (above ? LabelHeight : 0);
            svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"{(value < 0 ? "less" : "more")}\" x=\"{left:0.##}%\" y=\"{y + 2}\" width=\"{length:0.##}%\" height=\"{RowHeight - 5}\"/>");
            svg.Append(CultureInfo.InvariantCulture, $"<text class=\"v\" x=\"{(value < 0 ? left : left + length):0.##}%\" dx=\"{(value < 0 ? -5 : 5)}\" y=\"{y + 15}\"{(value < 0 ? " text-anchor=\"end\"" : "")}>{HtmlPage.Text(spelled)}</text></g>\n");
        }

        if (signed)
            svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{axis}%\" x2=\"{axis}%\" y1=\"0\" y2=\"{bars.Count * step}\" class=\"axis\"/>");
        return svg.Append("</svg>").ToString();
    }

    private static int At(OutputTable table, string key)
    {
        for (var i = 0; i < table.Columns.Count; i++)
        {
            if (table.Columns[i].Key == key)
                return i;
        }

        throw new ArgumentException($"{table.Name} has no column {key}.", nameof(key));
    }
}
