using GridGovernance.Domain.Visits;

namespace GridGovernance.Domain.Tests.Visits;

public class WorkModelTests
{
    private static Dictionary<string, IReadOnlyList<string>> Items(params (string Part, int Count)[] parts) =>
        parts.ToDictionary(part => part.Part, part => (IReadOnlyList<string>)[.. Enumerable.Range(1, part.Count).Select(i => $"{part.Part}-{i}")]);

    [Fact]
    public void OneTwoFourSixEight_WithTheCallersItems_Has21()
    {
        var model = WorkModel.Fill(WorkModelShape.OneTwoFourSixEight, Items(("card", 1), ("nets", 2), ("synchronisations", 4), ("must-clear", 6), ("must-visit", 8)));

        Assert.Equal(21, WorkModelShape.OneTwoFourSixEight.Count);
        Assert.Equal(8, model.Part("must-visit")!.Items.Count);
    }

    [Fact]
    public void TryFill_WithWrongParts_NamesEveryPart()
    {
        var items = Items(("card", 2), ("nets", 2), ("synchronisations", 3), ("must-visit", 8), ("extra", 1));
        items["nets"] = ["nets-1", "nets-1"];

        Assert.False(WorkModel.TryFill(WorkModelShape.OneTwoFourSixEight, items, out var model, out var findings));

        Assert.Null(model);
        Assert.Equal(["work-model.wrong-count $.card", "work-model.wrong-count $.synchronisations", "work-model.missing-part $.must-clear", "work-model.unknown-part $.extra", "work-model.duplicate-item $.nets[1]"],
            findings.Select(finding => $"{finding.Code} {finding.Path}"));
    }

    [Fact]
    public void Outreach_KeepsModelOrder_AndNamesUnknownItems()
    {
        var model = WorkModel.Fill(WorkModelShape.ThreeOutThreeBack, Items(("carried", 3), ("brought-back", 3)));
        var visit = VisitsAt.On(new(2026, 3, 2), "v-1", "h-1");

        Assert.True(OutreachVisit.TryRecord(model, visit, ["carried-3", "carried-1"], [new("brought-back-2", "a leaking roof")], out var outreach, out _));
        Assert.Equal(["carried-1", "carried-3"], outreach!.Carried);
        Assert.False(OutreachVisit.TryRecord(model, visit, ["carried-9", "carried-1", "carried-1"], [new("roof", "")], out _, out var findings));
        Assert.Equal(["outreach.unknown-item", "outreach.unknown-item", "outreach.duplicate-item"], findings.Select(finding => finding.Code));
    }
}
