using GridGovernance.Cli.Host;
using GridGovernance.Cli.Output;

namespace GridGovernance.Cli.Tests.Output;

public sealed class OutputTests : IDisposable
{
    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("gridgov-");

    public void Dispose() => directory.Delete(recursive: true);

    private static OutputTable Sample() => new OutputTable("units", new("Units", "单位"))
        .Column("name", "Name", "名称").Numbers("count", "Count", "数量").Column("here", "Here", "在场").Column("note", "Note", "备注")
        .Add("红峰村", 3, true, "=1+1").Add("\"a\", b", Points.Parse("-0.5"), false, Cell.Nothing);

    [Fact]
    public void Csv_OfATable_QuotesAndNeutralisesWhatIsNoNumber()
    {
        using var text = new StringWriter();
        TableCsv.Write(Sample(), text, bom: true);
        Assert.Equal("\uFEFFname,count,here,note\n红峰村,3,true,'=1+1\n\"\"\"a\"\", b\",-0.5,false,\n", text.ToString());
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+86 1", "'+86 1")]
    [InlineData("-x", "'-x")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("-5", "-5")]
    [InlineData("+5.25", "+5.25")]
    [InlineData("a=b", "a=b")]
    [InlineData("", "")]
    public void Neutral_ForATextCell_LetsNumbersPassOnly(string text, string expected) => Assert.Equal(expected, TableCsv.Neutral(text));

    [Fact]
    public void Json_OfOneTable_IsAnArrayWithNumbersAsNumbers()
    {
        using var text = new StringWriter();
        TableJson.Write([Sample()], text);
        Assert.Contains("\"name\": \"红峰村\",\n    \"count\": 3,\n    \"here\": true", text.ToString(), StringComparison.Ordinal);
        Assert.Contains("\"count\": -0.5,\n    \"here\": false,\n    \"note\": null", text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Json_OfTwoTables_IsAnObjectByName()
    {
        using var text = new StringWriter();
        TableJson.Write([Sample(), new OutputTable("none", new("None", "无"))], text);
        Assert.StartsWith("{\n  \"units\": [", text.ToString(), StringComparison.Ordinal);
        Assert.Contains("\"none\": []", text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Table_OffATerminal_HasNoEscapesAndAlignsChinese()
    {
        using var text = new StringWriter();
        new TableShower(new ToolHost(Stream.Null, text, TextWriter.Null), OutputFormat.Table, false, Language.Chinese).Show(Sample(), []);
        Assert.DoesNotContain('\u001b', text.ToString());
        Assert.Contains("红峰村      3   是     =1+1", text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_WhenTheWriterFails_LeavesTheOldFileAndNothingBeside()
    {
        var path = Path.Combine(directory.FullName, "a.csv");
        File.WriteAllText(path, "old");
        Assert.Throws<InvalidOperationException>(() => AtomicFile.Write(path, (TextWriter writer) =>
        {
            writer.Write("half");
            throw new InvalidOperationException();
        }));
        Assert.Equal("old", File.ReadAllText(path));
        Assert.Single(directory.GetFiles());
    }

    [Fact]
    public void Write_OverAFile_ReplacesItWhole()
    {
        var path = Path.Combine(directory.FullName, "a.csv");
        File.WriteAllText(path, "a longer old text");
        AtomicFile.Write(path, (TextWriter writer) => writer.Write("new"));
        Assert.Equal("new", File.ReadAllText(path));
        Assert.Single(directory.GetFiles());
    }
}
