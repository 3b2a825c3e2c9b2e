using FsCheck;
using FsCheck.Fluent;
using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Visits;

namespace GridGovernance.Domain.Testing.Visits;

/// <summary>Generators of work models and of visits by them. Hand the type to FsCheck: <c>[Properties(Arbitrary = [typeof(VisitValues)])]</c>.</summary>
public static class VisitValues
{
    private static readonly WorkModel Outreach = Filled(WorkModelShape.ThreeOutThreeBack);

    /// <summary>Shapes: both built in, and others of one to four parts.</summary>
    public static Arbitrary<WorkModelShape> AnyWorkModelShape() => Arbs.And(Arbs.UpTo(4, Arbs.Among(1, 1, 2, 9)).Filter(items => items.Count > 0), Arbs.Between(0, 3)).Made(drawn => drawn.Item2 switch
    {
        2 => WorkModelShape.ThreeOutThreeBack,
        3 => WorkModelShape.OneTwoFourSixEight,
        _ => WorkModelShape.Create([.. drawn.Item1.Select((number, i) => ($"part-{i}", new BilingualText($"part {i}", $"第{i}部分"), number))]),
    });

    /// <summary>Models with as many items in each part as the shape has.</summary>
    public static Arbitrary<WorkModel> AnyWorkModel() => AnyWorkModelShape().Made(Filled);

    /// <summary>Visits to few households by few people, so that they meet again, for items of the outreach model or for none.</summary>
    public static Arbitrary<Visit> AnyVisit() => Arbs.And(
            VisitIds.AnyVisitId(), Arbs.And(Arbs.Between(1, 4), Arbs.Between(1, 3)), Arbs.Among(0, 13, 14, 15, 29, 30, 31, 60), Arbs.Among([.. Outreach.Parts.SelectMany(part => part.Items).Prepend(""), "unknown"]))
        .Made(drawn => new Visit(drawn.Item1, GridCode.Parse("152221105215001"), HouseholdId.From(drawn.Item2.Item1), PersonId.From(drawn.Item2.Item2), new DateOnly(2026, 1, 1).AddDays(drawn.Item3), drawn.Item4));

    /// <summary>Outreach visits that carried and brought back none, some or all of the three things.</summary>
    public static Arbitrary<OutreachVisit> AnyOutreachVisit() => Arbs.And(AnyVisit(), Arbs.Between(0, 3), Arbs.Between(0, 3)).Made(drawn =>
        Recorded(drawn.Item1, [.. Outreach.Parts[0].Items.Take(drawn.Item2)], [.. Outreach.Parts[1].Items.Take(drawn.Item3).Select(item => new BroughtBack(item, "said at the door"))]));

    /// <summary>Lists of a part of a model, anew every period of a kind.</summary>
    public static Arbitrary<VisitList> AnyVisitList() => Arbs.And(AnyWorkModel(), Arbs.Between(0, 4), Arbs.Any<PeriodKind>())
        .Made(drawn => VisitList.Of(drawn.Item1.Parts[drawn.Item2 % drawn.Item1.Parts.Count], drawn.Item3));

    private static OutreachVisit Recorded(Visit visit, string[] carried, BroughtBack[] back) =>
        OutreachVisit.TryRecord(Outreach, visit, carried, back, out var outreach, out var findings) ? outreach : throw new FindingsException(findings);

    private static WorkModel Filled(WorkModelShape shape) => WorkModel.Fill(shape,
        shape.Parts.ToDictionary(part => part.Id, part => (IReadOnlyList<string>)[.. Enumerable.Range(1, part.Count).Select(item => $"{part.Id}-{item}")]));
}
