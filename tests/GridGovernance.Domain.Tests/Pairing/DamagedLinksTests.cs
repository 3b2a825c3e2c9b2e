using GridGovernance.Domain.Pairing;

namespace GridGovernance.Domain.Tests.Pairing;

/// <summary>A damaged snapshot of links is refused with every finding at once, each with its path.</summary>
public class DamagedLinksTests
{
    private static readonly DateOnly Day = new(2026, 3, 1);
    private static readonly PersonId Chief = PersonId.From("chief"), Member = PersonId.From("m");

    private static HouseholdLinksSnapshot.Span Span(int from, int? before, PersonId? member = null, PersonId? by = null) =>
        new(member ?? Member, Day.AddDays(from), before is { } days ? Day.AddDays(days) : null, by ?? Chief);

    private static HouseholdLinksSnapshot.History Home(string id, params HouseholdLinksSnapshot.Span[] spans) => new(id.Length == 0 ? default : HouseholdId.From(id), spans);

    private static HouseholdLinksSnapshot Of(params HouseholdLinksSnapshot.History[] homes) => new(HouseholdLinks.SnapshotFormat, UnitId.From("village"), 3, homes);

    [Fact]
    public void TryRestore_OfASoundSnapshot_KeepsEverySpan()
    {
        var links = HouseholdLinks.Restore(Of(Home("h1", Span(0, 5), Span(5, null)), Home("h2", Span(2, 2))));

        Assert.Equal((UnitId.From("village"), 3L, 2), (links.Unit, links.Version, links.History(HouseholdId.From("h1")).Count));
        Assert.Equal([(Member, Day, Day.AddDays(5), Chief), (Member, Day.AddDays(5), (DateOnly?)null, Chief)], links.History(HouseholdId.From("h1")).Select(span => (span.Member, span.From, span.Before, span.By)));
    }

    [Fact]
    public void TryRestore_OfADamagedSnapshot_TellsEveryFindingAtOnce()
    {
        var damaged = Of(
            null!,
            new(HouseholdId.From("h0"), null!),
            Home("h1"),
            Home("", Span(0, null)),
            Home("h2", Span(0, 5), null!, Span(9, null)),
            Home("h2", Span(0, null)),
            Home("h3", Span(0, null, member: default(PersonId), by: default(PersonId))),
            Home("h4", Span(5, 4)),
            Home("h5", Span(0, null), Span(5, null)),
            Home("h6", Span(0, 6), Span(5, null))) with
        { Unit = default, Version = -1 };

        Assert.False(HouseholdLinks.TryRestore(damaged, out var links, out var findings));

        Assert.Null(links);
        Assert.Equal(
            [
                "pairing.no-id $.unit", "pairing.snapshot-version $.version", "pairing.snapshot-incomplete $.households[0]", "pairing.snapshot-incomplete $.households[1]",
                "pairing.snapshot-incomplete $.households[2]", "pairing.no-id $.households[3].household", "pairing.snapshot-incomplete $.households[4].spans[1]", "pairing.snapshot-overlap $.households[4].spans[2]",
                "pairing.duplicate-household $.households[5]", "pairing.no-id $.households[6].spans[0].member", "pairing.no-id $.households[6].spans[0].by",
                "pairing.snapshot-overlap $.households[7].spans[0]", "pairing.snapshot-overlap $.households[8].spans[1]", "pairing.snapshot-overlap $.households[9].spans[1]",
            ],
            findings.Select(finding => $"{finding.Code} {finding.Path}"));
        Assert.Equal(findings, Assert.Throws<FindingsException>(() => HouseholdLinks.Restore(damaged)).Findings);
    }

    [Fact]
    public void TryRestore_WithoutHouseholdsOrInANewerFormat_SaysSo()
    {
        Assert.False(HouseholdLinks.TryRestore(Of() with { Households = null! }, out _, out var findings));
        Assert.Equal("$.households", Assert.Single(findings).Path);
        Assert.False(HouseholdLinks.TryRestore(Of() with { Format = 2, Version = -1 }, out _, out findings));
        Assert.Equal(("pairing.snapshot-format", "2"), (Assert.Single(findings).Code, findings[0].Value));
    }
}
