using System.Text;
using GridGovernance.Cli.Host;
using GridGovernance.Cli.Input;

namespace GridGovernance.Cli.Tests.Input;

public class RowReaderTests
{
    private static readonly InputColumn<string> Id = InputColumn.Text("id");
    private static readonly InputColumn<long> Count = InputColumn.Whole("count", 0, 10);
    private static readonly InputColumn<long> Weight = InputColumn.Whole("weight").Or(7);

    [Fact]
    public void Csv_WithColumnsInAnyOrderABomAndMore_ReadsByName()
    {
        var (rows, errors) = Read("\uFEFFnote, count ,id\r\nx,3,\"a,\"\"b\"\r\n\r\ny, 4 ,c\r\n");
        Assert.Equal(["2 a,\"b 3 7", "4 c 4 7"], rows);
        Assert.Empty(errors);
    }

    [Fact]
    public void JsonLines_WithNumbersTextsArraysAndMore_ReadsTheSameNames()
    {
        var (rows, errors) = Read("{\"count\":3,\"id\":[\"a\",\"b\"],\"more\":{\"x\":[1]}}\n\n{\"id\":\"c\",\"count\":\"4\",\"weight\":null}\n");
        Assert.Equal(["1 a;b 3 7", "3 c 4 7"], rows);
        Assert.Empty(errors);
    }

    [Fact]
    public void Cells_ThatCannotBeRead_AreAllReportedWithTheirLines()
    {
        var (rows, errors) = Read("id,count,weight\n,11,x\nb,+1,1\nc,3,1\n");
        Assert.Equal(["4 c 3 1"], rows);
        Assert.Equal(["f:2: cell.empty id:", "f:2: cell.bad count=11:", "f:2: cell.bad weight=x:", "f:3: cell.bad count=+1:"], errors);
    }

    [Theory]
    [InlineData("", "f:1: file.empty:")]
    [InlineData("\n  \n", "f:1: file.empty:")]
    [InlineData("id,count\n", "f:1: file.no-rows:")]
    [InlineData("name,number\na,1\n", "f:1: file.missing-column id:", "f:1: file.missing-column count:")]
    [InlineData("id;count\na;1\n", "f:1: file.missing-column id:", "f:1: file.missing-column count:")]
    [InlineData("id,count,id\na,1,b\n", "f:1: file.double-column id:")]
    [InlineData("id,count\na\nb,1,2\nc,1,,\n", "f:2: row.cells 1:", "f:3: row.cells 3:")]
    [InlineData("id,count\na\0,1\n", "f:2: file.binary:")]
    [InlineData("id,count\n\"a\"b,1\n\"c,1\n", "f:2: row.quotes:", "f:3: row.quotes:")]
    [InlineData("{\"id\":\"a\",\"id\":\"b\",\"count\":1}\n", "f:1: row.double-name id:")]
    [InlineData("{\"id\":\"a\",\"count\":{}}\n{\"id\":\n7\n", "f:1: cell.bad count={…}:", "f:2: row.json:", "f:3: row.json:")]
    public void Files_ThatAreNoGood_AreAnsweredWithFindings(string text, params string[] expected) =>
        Assert.Equal(expected, Read(text).Errors);

    [Fact]
    public void Csv_WithMixedLineEnds_IsReadAndWarnedAbout()
    {
        var (rows, errors) = Read("id,count\r\na,1\nb,2\r\n");
        Assert.Equal(2, rows.Count);
        Assert.Equal(["f:1: file.mixed-line-ends: warning:"], errors);
    }

    [Fact]
    public void Csv_WithLineFeedsInsideQuotes_IsNotMixedAndKeepsLineNumbers()
    {
        var (rows, errors) = Read("id,count\r\n\"a\nb\",1\r\nc,2\r\n");
        Assert.Equal(["2 a\nb 1 7", "4 c 2 7"], rows);
        Assert.Empty(errors);
    }

    [Fact]
    public void Csv_InGb18030_IsNamedWithItsLine()
    {
        byte[] gbk = [.. "id,count\na,1\n"u8, 0xBF, 0xC6, 0xB6, 0xFB, 0xC7, 0xDF, .. ",2\n"u8];
        var (rows, errors) = Read(gbk);
        Assert.Equal(["2 a 1 7"], rows);
        Assert.Equal(["f:3: file.gb18030 0xBF:"], errors);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x69, 0x00 }, "f:1: file.utf16:")]
    [InlineData(new byte[] { 0x7F, 0x45, 0x4C, 0x46, 0x00, 0x01, 0xFF }, "f:1: file.binary:")]
    [InlineData(new byte[] { 0xFF, 0xD8, 0xFF, 0xE0, 0x00, 0x10 }, "f:1: file.binary:")]
    public void Bytes_ThatAreNoUtf8Text_AreNamed(byte[] bytes, string expected) => Assert.Equal([expected], Read(bytes).Errors);

    [Fact]
    public void Bytes_ThatAreNeitherUtf8NorGb18030_AreNamedWithTheirLine() =>
        Assert.Equal(["f:2: file.not-utf8 0xC3:"], Read([.. "id,count\n"u8, 0xC3, 0x28, 0x0A]).Errors);

    [Fact]
    public void Line_WithoutEnd_IsRefusedWithoutBeingHeld()
    {
        var (rows, errors) = Read("id,count\na,1\n" + new string('x', Utf8Input.LongestLine + 1));
        Assert.Equal(["2 a 1 7"], rows);
        Assert.Equal(["f:3: file.long-line:"], errors);
    }

    [Fact]
    public void Text_AcrossBlocks_IsReadWhole()
    {
        var text = new StringBuilder("id,count\n");
        for (var i = 0; i < 50_000; i++)
            text.Append("科尔沁镇").Append(i).Append(",1\n");
        var (rows, errors) = Read(text.ToString());
        Assert.Equal(50_000, rows.Count);
        Assert.Equal("50001 科尔沁镇49999 1 7", rows[^1]);
        Assert.Empty(errors);
    }

    private static (List<string> Rows, List<string> Errors) Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    private static (List<string> Rows, List<string> Errors) Read(byte[] bytes)
    {
        using var error = new StringWriter { NewLine = "\n" };
        using var stream = new MemoryStream(bytes);
        var findings = new FindingLog(error, Language.English);
        var rows = new List<string>();
        foreach (var row in RowReader.Read(new Utf8Input(stream, "f"), [Id, Count, Weight], findings, rowsNeeded: true))
        {
            if (row.TryRead(Id, out var id) & row.TryRead(Count, out var count) & row.TryRead(Weight, out var weight))
                rows.Add($"{row.Line} {id} {count} {weight}");
        }

        return (rows, [.. error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Head)]);
    }

    /// <summary>File, line, code and value: what programs may rely on.</summary>
    private static string Head(string line)
    {
        var warning = line.IndexOf(": warning:", StringComparison.Ordinal);
        if (warning >= 0)
            return line[..(warning + 10)];
        var code = line.IndexOf('.', StringComparison.Ordinal);
        return line[..(line.IndexOf(": ", code, StringComparison.Ordinal) + 1)];
    }
}
