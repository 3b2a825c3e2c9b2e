using System.Globalization;
using GridGovernance.Cli.Host;
using Spectre.Console;

namespace GridGovernance.Cli.Output;

/// <summary>Puts answers on standard output in the asked form. Colour only on a terminal; Chinese characters count as two columns.</summary>
internal sealed class TableShower(ToolHost host, OutputFormat format, bool bom, Language language)
{
    /// <summary>Rows people are shown of one table; programs ask for another form.</summary>
    public const int RowsForPeople = 1_000;

    /// <summary>Shows the answer.</summary>
    public void Show(OutputTable main, OutputTable[] further)
    {
        switch (format)
        {
            case OutputFormat.Csv:
                TableCsv.Write(main, host.Out, bom);
                break;
            case OutputFormat.Json:
                TableJson.Write([main, .. further], host.Out);
                break;
            default:
                foreach (var table in (ReadOnlySpan<OutputTable>)[main, .. further])
                    Draw(table);
                break;
        }
    }

    /// <summary>Draws a tree, for people only.</summary>
    public void Show(OutputTree tree)
    {
        if (format is not OutputFormat.Table)
            return;
        var drawn = new Tree(Markup.Escape(tree.Text));
        Grow(drawn, tree);
        Screen().Write(drawn);
    }

    /// <summary>Prints a line, for people only.</summary>
    public void Note(string text)
    {
        if (format is OutputFormat.Table)
            host.Out.WriteLine(text);
    }

    private static void Grow(IHasTreeNodes node, OutputTree tree)
    {
        foreach (var part in tree.Parts)
            Grow(node.AddNode(Markup.Escape(part.Text)), part);
    }

    private void Draw(OutputTable table)
    {
        var drawn = new Table().Border(TableBorder.Simple).Title(Markup.Escape(table.Title.In(language)));
        foreach (var column in table.Columns)
        {
            var heading = new TableColumn(Markup.Escape(column.Heading.In(language)));
            drawn.AddColumn(column.Align is Align.Right ? heading.RightAligned().NoWrap() : heading);
        }

        foreach (var row in table.Rows.Take(RowsForPeople))
            drawn.AddRow(Array.ConvertAll(row, cell => Markup.Escape(cell.ForPeople(language))));
        Screen().Write(drawn);
        if (table.Rows.Count > RowsForPeople)
        {
            var more = (table.Rows.Count - RowsForPeople).ToString(CultureInfo.InvariantCulture);
            host.Out.WriteLine(language is Language.Chinese ? $"另有 {more} 行;用 --format csv 或 json 取全部" : $"and {more} more rows; --format csv or json has them all");
        }
    }

    private IAnsiConsole Screen()
    {
        var colour = host.OutIsTerminal && host.Environment("NO_COLOR") is not { Length: > 0 };
        var screen = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colour ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = colour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(host.Out),
        });
        screen.Profile.Width = host.Width;
        screen.Profile.Capabilities.Unicode = true;
        return screen;
    }
}
