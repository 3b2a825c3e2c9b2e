using GridGovernance.Domain.Visits;

namespace GridGovernance.Cli.Demo.Made;

/// <summary>Makes the visits of one worker's month over the households of the plot. The diligent complete their lists and go when a visit is due; others leave gaps.</summary>
internal sealed class VisitMaker(SplitMix64 chance, Period month, MadeWorker worker, IReadOnlyList<HouseholdId> plot)
{
    private int made;

    /// <summary>Which households of the plot are on a list, item by item: two for each item, as far as the plot has them.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<HouseholdId>> GroupsOf(VisitList list)
    {
        var groups = new Dictionary<string, IReadOnlyList<HouseholdId>>(StringComparer.Ordinal);
        for (var i = 0; i < list.Part.Items.Count && plot.Count > 0; i++)
            groups[list.Part.Items[i]] = [plot[i % plot.Count], plot[(i + 3) % plot.Count]];
        return groups;
    }

    /// <summary>Visits for a list: all of it, or most.</summary>
    public IEnumerable<Visit> For(IReadOnlyDictionary<string, IReadOnlyList<HouseholdId>> groups)
    {
        var isThorough = chance.Percent(worker.Diligence);
        foreach (var (item, households) in groups)
        {
            foreach (var household in households.Distinct())
            {
                if (isThorough || chance.Percent(70))
                    yield return Visit(household, chance.Below(month.Days), item);
            }
        }
    }

    /// <summary>The tier of each household: a few red, some yellow, most green.</summary>
    public IReadOnlyDictionary<HouseholdId, VisitTier> Tiers() => plot.ToDictionary(household => household, _ => chance.Below(100) switch
    {
        < 4 => VisitTier.Red,
        < 20 => VisitTier.Yellow,
        _ => VisitTier.Green,
    });

    /// <summary>Visits of the cadence, some of them left out, and a few where none is scheduled.</summary>
    public IEnumerable<Visit> Cadenced(IReadOnlyDictionary<HouseholdId, VisitTier> tiers)
    {
        foreach (var (household, tier) in tiers)
        {
            var days = VisitCadence.Default.DaysOf(tier);
            if (days is null && chance.Percent(15))
                yield return Visit(household, chance.Below(month.Days), "");
            for (var day = chance.Below(days ?? 1); days is not null && day < month.Days; day += days.Value)
            {
                if (chance.Percent(50 + worker.Diligence / 2))
                    yield return Visit(household, day, "");
            }
        }
    }

    /// <summary>Outreach visits: everything is carried out; one to three things are brought back.</summary>
    public IEnumerable<OutreachVisit> Outreach()
    {
        var (carried, back) = (WorkModels.Outreach.Parts[0].Items, WorkModels.Outreach.Parts[1].Items);
        for (var left = chance.Percent(worker.Diligence) && plot.Count > 0 ? chance.Between(1, 2) : 0; left > 0; left--)
        {
            BroughtBack[] things = [.. back.Take(chance.Between(1, back.Count)).Select(item => new BroughtBack(item, "made"))];
            if (OutreachVisit.TryRecord(WorkModels.Outreach, Visit(plot[chance.Below(plot.Count)], chance.Below(20), ""), carried, things, out var outreach, out _))
                yield return outreach!;
        }
    }

    private Visit Visit(HouseholdId household, int day, string item) =>
        new(VisitId.From($"{worker.Id}-{++made}"), worker.Grid, household, worker.Id, month.FirstDay.AddDays(day), item);
}
