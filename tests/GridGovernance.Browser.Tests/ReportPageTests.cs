using System.Globalization;
using System.Text.RegularExpressions;
using GridGovernance.Cli.Tests;

namespace GridGovernance.Browser.Tests;

/// <summary>report.html in a real browser: it asks for nothing, complains of nothing, fits a phone, and every number on it is one the library computed.</summary>
public sealed partial class ReportPageTests(Chromium chromium, DemoFolders demo) : IClassFixture<Chromium>, IClassFixture<DemoFolders>, IDisposable
{
    private const string NoBrowser = "No Chromium is installed; set CHROMIUM to the path of one.";
    private readonly GridGovRunner tool = new();

    public void Dispose() => tool.Dispose();

    [SkippableTheory, InlineData("en"), InlineData("zh")]
    public async Task DemoPage_ShowsWhatTheLibraryComputed_AndAsksForNothing(string language)
    {
        Skip.If(Chromium.Executable is null, NoBrowser);

        await using var opened = await chromium.Open(demo.PageIn(language), 1100);

        await HoldsAgainstTheFiles(opened, language, tables: 20, charts: 5);
        await SunburstHolds(opened);
        await TreeAddsUp(opened);
        await TilesHold(opened);
    }

    [SkippableTheory, InlineData("en"), InlineData("zh")]
    public async Task ComparePage_ShowsWhatTheLibraryComputed_AndAsksForNothing(string language)
    {
        Skip.If(Chromium.Executable is null, NoBrowser);
        Compare(language);

        await using var opened = await chromium.Open(tool.PathOf("c/report.html"), 1100);

        await HoldsAgainstTheFiles(opened, language, tables: 7, charts: 3);
        Assert.Contains("1–2", tool.Read("c/what-if-changes.csv"), StringComparison.Ordinal);
    }

    [SkippableTheory, InlineData("en", 360), InlineData("zh", 360), InlineData("en", 768), InlineData("zh", 1400)]
    public async Task Pages_NeverOverflowTheirWidth_AndTextsStayReadable(string language, int width)
    {
        Skip.If(Chromium.Executable is null, NoBrowser);
        Compare(language);
        foreach (var file in new[] { demo.PageIn(language), tool.PathOf("c/report.html") })
        {
            await using var opened = await chromium.Open(file, width);

            Assert.Equal(width, await opened.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
            Assert.Empty(await opened.Page.EvaluateAsync<string[]>(
                "() => [...document.querySelectorAll('svg.bars text, h1, h2, p, dd')].filter(e => { const b = e.getBoundingClientRect(); return b.left < -1 || b.right > innerWidth + 1; }).map(e => e.textContent)"));
            Assert.Empty(await opened.Page.EvaluateAsync<string[]>(
                "() => [...document.querySelectorAll('svg text')].filter(e => e.getBoundingClientRect().height > 0 && parseFloat(getComputedStyle(e).fontSize) * (e.ownerSVGElement.viewBox.baseVal.width ? e.ownerSVGElement.clientWidth / e.ownerSVGElement.viewBox.baseVal.width : 1) < 8).map(e => e.textContent)"));
        }
    }

    [SkippableFact]
    public async Task Page_IsPrintedWhole()
    {
        Skip.If(Chromium.Executable is null, NoBrowser);
        await using var opened = await chromium.Open(demo.PageIn("en"), 1100);
        await opened.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });

        Assert.Equal("none", await opened.Page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('nav')).display"));
        Assert.Equal(0, await opened.Page.EvaluateAsync<int>("() => [...document.querySelectorAll('table, svg, .tree')].filter(e => e.getClientRects().length == 0).length"));
        Assert.True((await opened.Page.PdfAsync(new() { Format = "A4", PrintBackground = true })).Length > 50_000);
    }

    private void Compare(string language)
    {
        Assert.Equal(0, tool.Run("sample", "points", "--out", tool.PathOf("s")));
        var after = tool.File("after.json", tool.Read("s/scheme-grid-worker-month.json").Replace("\"value\": { \"fixed\": 2 }", "\"value\": { \"fixed\": 1 }", StringComparison.Ordinal).Replace("\"version\": 3", "\"version\": 4", StringComparison.Ordinal));
        tool.Run("points", "compare", "--before", tool.PathOf("s/scheme-grid-worker-month.json"), "--after", after, "--activities", tool.PathOf("s/activities.csv"), "--subjects", tool.PathOf("s/subjects.csv"),
            "--period", "2026-03", "--lang", language, "--out", tool.PathOf("c"));
        Assert.True(File.Exists(tool.PathOf("c/report.html")), tool.Error);
    }

    private static async Task HoldsAgainstTheFiles(OpenedPage opened, string language, int tables, int charts)
    {
        Assert.Empty(opened.Said);
        Assert.Equal([opened.Page.Url], opened.Requests);
        Assert.Equal(language == "zh" ? "zh-CN" : "en", await opened.Page.GetAttributeAsync("html", "lang"));
        var shown = await opened.Tables();
        Assert.Equal(tables, shown.Count);
        foreach (var (name, rows) in shown)
            Assert.Equal(Csv(opened, name).Rows.Select(row => row.Select(cell => YesNo(cell, language))), rows);
        var bars = await opened.Bars();
        Assert.Equal(charts, bars.Length);
        foreach (var chart in bars)
            ChartHolds(chart, Csv(opened, chart.Table));
        Assert.Equal(0, await opened.Page.EvaluateAsync<int>("() => [...document.querySelectorAll('svg')].filter(s => s.getAttribute('role') != 'img' || !s.querySelector('title').textContent || !s.querySelector('desc').textContent).length"));
    }

    /// <summary>Labels and numbers are the file's, and each bar is as long as its number says.</summary>
    private static void ChartHolds(BarChart chart, CsvFile file)
    {
        Assert.Equal(file.Column(chart.Label), chart.Labels);
        Assert.Equal(file.Column(chart.Value), chart.Values);
        Assert.NotEqual("", chart.Text);
        Assert.Equal(string.Join("; ", chart.Labels.Zip(chart.Values, (label, value) => $"{label}: {value}")), chart.Alternative);
        double[] numbers = [.. chart.Values.Select(value => Math.Abs(double.Parse(value, CultureInfo.InvariantCulture)))];
        var scale = numbers.Max() == 0 ? 0 : chart.Widths.Max() / numbers.Max();
        Assert.All(numbers.Zip(chart.Widths), pair => Assert.InRange(pair.Second, pair.First * scale - 0.5, pair.First * scale + 0.5));
    }

    private static async Task SunburstHolds(OpenedPage opened)
    {
        var file = Csv(opened, "divisions");
        var arcs = await opened.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('svg.sunburst path title')].map(t => t.textContent)");
        var parts = file.Rows.Select(row => $"{row[0]} {row[1]}: {row[2]}");
        var rings = file.Rows.GroupBy(row => row[0]).Select(ring => $"{ring.Key}: {ring.Sum(row => long.Parse(row[2], CultureInfo.InvariantCulture))}");
        Assert.Equal(parts.Concat(rings).Order(StringComparer.Ordinal), arcs.Order(StringComparer.Ordinal));
    }

    /// <summary>Each node is worth the sum of its parts, and the root is the total that points.csv has.</summary>
    private static async Task TreeAddsUp(OpenedPage opened)
    {
        Assert.Empty(await opened.Page.EvaluateAsync<string[]>(
            "() => { const worth = li => Math.round(parseFloat(li.querySelector(':scope > p > b').textContent) * 10000); return [...document.querySelectorAll('.tree li')].filter(li => li.querySelector(':scope > ul') && worth(li) != [...li.querySelectorAll(':scope > ul > li')].map(worth).reduce((a, b) => a + b, 0)).map(li => li.textContent); }"));
        var root = await opened.Page.TextContentAsync(".tree > li > p > b");
        var statement = Csv(opened, "statement");
        Assert.Equal(statement.Rows[^1][^1], root);
        Assert.True(await opened.Page.Locator(".tree li").CountAsync() > 5);
    }

    private static async Task TilesHold(OpenedPage opened)
    {
        var tiles = await opened.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.tiles > div')].map(d => d.querySelector('dt').textContent + ',' + d.querySelector('dd').textContent)");
        Assert.Equal(Csv(opened, "population").Rows.Select(row => $"{row[0]},{row[1]}"), tiles);
    }

    private static CsvFile Csv(OpenedPage opened, string table) => CsvFile.Read(Path.Combine(Path.GetDirectoryName(new Uri(opened.Page.Url).LocalPath)!, table + ".csv"));

    private static string YesNo(string cell, string language) => (cell, language) switch
    {
        ("true", "zh") => "是",
        ("false", "zh") => "否",
        ("true", _) => "yes",
        ("false", _) => "no",
        _ => Apostrophe().Replace(cell, ""),
    };

    /// <summary>What keeps a spreadsheet from taking a text for a formula does not stand on the page.</summary>
    [GeneratedRegex("^'(?=[=+@-])")]
    private static partial Regex Apostrophe();
}
