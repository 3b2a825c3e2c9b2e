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
    public static Arbitrary<WorkModelShape> AnyWorkModelShape() => Arb.From(Gen.OneOf(
        Gen.Elements(WorkModelShape.OneTwoFourSixEight, WorkModelShape.ThreeOutThreeBack),
        from count in Gen.Choose(1, 4)
        from items in Gen.Elements(1, 1, 2, 9).ArrayOf(count)
        select WorkModelShape.Create([.. items.Select((number, i) => ($"part-{i}", new BilingualText($"part {i}", $"第{i}部分"), number))])));

    /// <summary>Models with as many items in each part as the shape has.</summary>
    public static Arbitrary<WorkModel> AnyWorkModel() => Arb.From(AnyWorkModelShape().Generator.Select(Filled));

    /// <summary>Visits to few households by few people, so that they meet again, for items of the outreach model or for none.</summary>
    public static Arbitrary<Visit> AnyVisit() => Arb.From(
        from id in VisitIds.AnyVisitId().Generator
        from household in Gen.Choose(1, 4)
        from visitor in Gen.Choose(1, 3)
        from day in Gen.Elements(0, 13, 14, 15, 29, 30, 31, 60)
        from item in Gen.Elements(Outreach.Parts.SelectMany(part => part.Items).Append("").Append("unknown"))
        select new Visit(id, GridCode.Parse("152221105215001"), HouseholdId.From(household), PersonId.From(visitor), new DateOnly(2026, 1, 1).AddDays(day), item));

    /// <summary>Outreach visits that carried and brought back none, some or all of the three things.</summary>
    public static Arbitrary<OutreachVisit> AnyOutreachVisit() => Arb.From(
        from visit in AnyVisit().Generator
        from carried in Gen.Choose(0, 3)
        from back in Gen.Choose(0, 3)
        select Recorded(visit, [.. Outreach.Parts[0].Items.Take(carried)], [.. Outreach.Parts[1].Items.Take(back).Select(item => new BroughtBack(item, "said at the door"))]));

    /// <summary>Lists of a part of a model, anew every period of a kind.</summary>
    public static Arbitrary<VisitList> AnyVisitList() => Arb.From(
        from model in AnyWorkModel().Generator
        from part in Gen.Elements(model.Parts.AsEnumerable())
        from period in Gen.Elements(Enum.GetValues<PeriodKind>())
        select VisitList.Of(part, period));

    private static OutreachVisit Recorded(Visit visit, string[] carried, BroughtBack[] back) =>
        OutreachVisit.TryRecord(Outreach, visit, carried, back, out var outreach, out var findings) ? outreach : throw new FindingsException(findings);

    private static WorkModel Filled(WorkModelShape shape) => WorkModel.Fill(shape,
        shape.Parts.ToDictionary(part => part.Id, part => (IReadOnlyList<string>)[.. Enumerable.Range(1, part.Count).Select(item => $"{part.Id}-{item}")]));
}
