using GridGovernance.Cli.Host;
using GridGovernance.Cli.Input;
using GridGovernance.Domain.Divisions;

namespace GridGovernance.Cli.Demo;

/// <summary>Reads the embedded registry the way any registry file is read.</summary>
internal static class DemoRegistry
{
    private static readonly InputColumn<string> Code = InputColumn.Text("code");
    private static readonly InputColumn<string> Name = InputColumn.Text("name");

    /// <summary>The registry of the banner.</summary>
    public static DivisionRegistry Load(FindingLog findings)
    {
        var rows = new List<DivisionRow>();
        foreach (var row in RowReader.Read(new Utf8Input(EmbeddedFiles.Open(EmbeddedFiles.Registry), EmbeddedFiles.Registry), [Code, Name], findings, rowsNeeded: true))
        {
            if (row.TryRead(Code, out var code) & row.TryRead(Name, out var name))
                rows.Add(new DivisionRow(code, name, (int)row.Line));
        }

        return DivisionRegistry.Load(rows);
    }
}
