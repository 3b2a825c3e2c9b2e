using System.Globalization;
using System.Net;
using System.Text;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Cli.Output.Html;

/// <summary>One self-contained page: headings, paragraphs, tables and pictures in the order they are added. It loads nothing from anywhere.</summary>
internal sealed class HtmlPage(string title, Language language, string css)
{
    private const int ShortText = 14;
    private readonly StringBuilder body = new();
    private readonly List<(string Id, string Title)> sections = [];

    /// <summary>Text made harmless inside a page.</summary>
    public static string Text(string text) => WebUtility.HtmlEncode(text);

    /// <summary>Begins a section, which the list at the top of the page names.</summary>
    public HtmlPage Section(string sectionTitle)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"s{sections.Count + 1}");
        sections.Add((id, sectionTitle));
        body.Append(CultureInfo.InvariantCulture, $"<h2 id=\"{id}\">{Text(sectionTitle)}</h2>\n");
        return this;
    }

    /// <summary>A heading within a section.</summary>
    public HtmlPage Heading(string text)
    {
        body.Append("<h3>").Append(Text(text)).Append("</h3>\n");
        return this;
    }

    /// <summary>Adds a paragraph, of a class where the style has one.</summary>
    public HtmlPage Paragraph(string text, string? ofClass = null)
    {
        body.Append(ofClass is null ? "<p>" : $"<p class=\"{ofClass}\">").Append(Text(text)).Append("</p>\n");
        return this;
    }

    /// <summary>Adds a table; the shade, where given, colours a cell by row and column.</summary>
    public HtmlPage Table(OutputTable table, Func<int, int, string?>? shade = null)
    {
        body.Append("<div class=\"wide\"><table id=\"").Append(table.Name).Append("\"><thead><tr>");
        foreach (var column in table.Columns)
            body.Append(column.Align is Align.Right ? "<th class=\"n\">" : "<th>").Append(Text(column.Heading.In(language))).Append("</th>");
        body.Append("</tr></thead><tbody>\n");
        for (var row = 0; row < table.Rows.Count; row++)
        {
            body.Append("<tr>");
            for (var at = 0; at < table.Columns.Count; at++)
                Cell(table.Columns[at].Align, shade?.Invoke(row, at), table.Rows[row][at].ForPeople(language));
            body.Append("</tr>\n");
        }

        body.Append("</tbody></table></div>\n");
        return this;
    }

    /// <summary>Adds a picture with a caption; the picture names itself for those who cannot see it.</summary>
    public HtmlPage Figure(string svg, string caption)
    {
        body.Append("<figure>").Append(svg).Append("<figcaption>").Append(Text(caption)).Append("</figcaption></figure>\n");
        return this;
    }

    /// <summary>Adds the numbers of a table of two columns or more as tiles: the second column large, the first as its name.</summary>
    public HtmlPage Tiles(OutputTable table)
    {
        body.Append("<dl class=\"tiles\" data-table=\"").Append(table.Name).Append("\">");
        foreach (var row in table.Rows)
            body.Append("<div><dt>").Append(Text(row[0].ForPeople(language))).Append("</dt><dd>").Append(Text(row[1].ForPeople(language))).Append("</dd></div>");
        body.Append("</dl>\n");
        return this;
    }

    /// <summary>Adds an explanation as a tree: what a node is worth is the sum of its parts.</summary>
    public HtmlPage Tree(ExplanationNode root)
    {
        body.Append("<ul class=\"tree\">");
        Branch(root);
        body.Append("</ul>\n");
        return this;
    }

    /// <summary>The whole page.</summary>
    public override string ToString()
    {
        var links = string.Concat(sections.Select(section => $"<a href=\"#{section.Id}\">{Text(section.Title)}</a> "));
        return $"""
            <!DOCTYPE html>
            <html lang="{(language is Language.Chinese ? "zh-CN" : "en")}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{Text(title)}</title>
            <style>
            {css}</style>
            </head>
            <body>
            <h1>{Text(title)}</h1>
            <nav>{links}</nav>
            {body}</body>
            </html>

            """;
    }

    /// <summary>A short text, a date for one, stays on its line; a long one gets room, so that a narrow screen does not break it word by word.</summary>
    private void Cell(Align align, string? colour, string text)
    {
        var kind = align is Align.Right ? "n" : TextWidth.Of(text) <= ShortText ? "s" : "l";
        body.Append("<td class=\"").Append(kind).Append('"').Append(colour is null ? "" : $" style=\"background:{colour}\"").Append('>').Append(Text(text)).Append("</td>");
    }

    private void Branch(ExplanationNode node)
    {
        body.Append("<li><p><b>").Append(Text(node.Amount.ToString())).Append("</b> <span>").Append(Text(node.Text)).Append("</span></p>");
        if (node.Parts.Count > 0)
        {
            body.Append("<ul>");
            foreach (var part in node.Parts)
                Branch(part);
            body.Append("</ul>");
        }

        body.Append("</li>");
    }
}
