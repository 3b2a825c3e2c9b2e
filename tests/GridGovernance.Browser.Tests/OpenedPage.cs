using Microsoft.Playwright;

namespace GridGovernance.Browser.Tests;

/// <summary>A page in the browser, with what it said and asked for.</summary>
public sealed class OpenedPage(IPage page) : IAsyncDisposable
{
    public IPage Page { get; } = page;

    public List<string> Said { get; } = [];

    public List<string> Requests { get; } = [];

    /// <summary>The rows of each table, by its id, as the reader sees them.</summary>
    public Task<Dictionary<string, string[][]>> Tables() => Page.EvaluateAsync<Dictionary<string, string[][]>>(
        "() => Object.fromEntries([...document.querySelectorAll('table')].map(t => [t.id, [...t.tBodies[0].rows].map(r => [...r.cells].map(c => c.textContent))]))");

    /// <summary>Each chart of bars: the table and the columns it is drawn from, and its labels and numbers.</summary>
    public Task<BarChart[]> Bars() => Page.EvaluateAsync<BarChart[]>(
        "() => [...document.querySelectorAll('svg.bars')].map(s => ({ Table: s.dataset.table, Label: s.dataset.label, Value: s.dataset.value, Text: s.querySelector('title').textContent, Alternative: s.querySelector('desc').textContent, Labels: [...s.querySelectorAll('text.l')].map(t => t.textContent), Values: [...s.querySelectorAll('text.v')].map(t => t.textContent), Widths: [...s.querySelectorAll('rect')].map(r => r.getBBox().width) }))");

    public async ValueTask DisposeAsync() => await Page.CloseAsync();
}

/// <summary>A chart as the page shows it.</summary>
public sealed class BarChart
{
    public string Table { get; set; } = "";

    public string Label { get; set; } = "";

    public string Value { get; set; } = "";

    public string Text { get; set; } = "";

    public string Alternative { get; set; } = "";

    public string[] Labels { get; set; } = [];

    public string[] Values { get; set; } = [];

    public double[] Widths { get; set; } = [];
}
