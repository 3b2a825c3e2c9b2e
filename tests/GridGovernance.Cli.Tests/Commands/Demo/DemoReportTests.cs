using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace GridGovernance.Cli.Tests.Commands.Demo;

public sealed partial class DemoReportTests : IDisposable
{
    private readonly GridGovRunner tool = new();

    public void Dispose() => tool.Dispose();

    [Theory]
    [InlineData("en", "en", "Coverage and staffing by township")]
    [InlineData("zh", "zh-CN", "各苏木乡镇覆盖与人员")]
    public void Report_InEitherLanguage_IsOneWellFormedPageThatLoadsNothing(string language, string declared, string heading)
    {
        Assert.Equal(0, tool.Run("demo", "--lang", language, "--out", tool.PathOf("r")));
        var html = tool.Read("r/report.html");
        var page = XElement.Parse(Doctype().Replace(Meta().Replace(html, ""), ""));
        Assert.Equal(declared, page.Attribute("lang")!.Value);
        Assert.Contains($">{heading}</h2>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotMatch("(src|href)=\"(?!#)", html);
        Assert.All(page.Descendants().Where(node => node.Name.LocalName == "svg"), svg => Assert.NotEmpty(svg.Elements().First(node => node.Name.LocalName == "title").Value));
        SamePage(page, "founding-document", "r/founding-document.csv");
        SamePage(page, "townships", "r/townships.csv");
        SamePage(page, "pay-by-grade", "r/pay-by-grade.csv");
    }

    /// <summary>Every row of the table on the page is a row of the CSV.</summary>
    private void SamePage(XElement page, string table, string file)
    {
        var onPage = page.Descendants("table").Single(node => node.Attribute("id")!.Value == table).Descendants("tr").Skip(1)
            .Select(row => string.Join(',', row.Elements("td").Select(cell => cell.Value.Contains(',', StringComparison.Ordinal) ? $"\"{cell.Value}\"" : cell.Value)));
        Assert.Equal(tool.Read(file).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1), onPage);
    }

    [GeneratedRegex("<meta[^>]*>")]
    private static partial Regex Meta();

    [GeneratedRegex("<!DOCTYPE html>")]
    private static partial Regex Doctype();
}
