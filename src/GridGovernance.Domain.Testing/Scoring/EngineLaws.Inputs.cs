using GridGovernance.Domain.Scoring;
using static GridGovernance.Domain.Testing.LawCheck;

namespace GridGovernance.Domain.Testing.Scoring;

/// <summary>Laws about the input: what must not matter, and what must not count.</summary>
internal static partial class EngineLaws
{
    private static Said SameInOtherOrders(IPeriodScorer scorer, ScoredPeriod period)
    {
        var asGiven = Bytes(scorer.Score(period));
        foreach (var order in Orders(period.Activities))
        {
            var other = Bytes(scorer.Score(period with { Activities = order, Subjects = [.. period.Subjects.Reverse()] }));
            if (other != asGiven)
                return Said.Broken($"{asGiven}\nagainst, in the order {string.Join(' ', order.Select(activity => activity.Id))},\n{other}");
        }

        return period.Activities.Count > 1 ? Said.Kept : Said.NotApplicable;
    }

    /// <summary>Backwards, by day latest first, and dealt into three hands.</summary>
    private static IEnumerable<Activity[]> Orders(IReadOnlyList<Activity> activities)
    {
        yield return [.. activities.Reverse()];
        yield return [.. activities.OrderByDescending(activity => activity.OccurredOn).ThenBy(activity => activity.Quantity)];
        yield return [.. activities.Select((activity, i) => (activity, i)).OrderBy(pair => pair.i % 3).Select(pair => pair.activity)];
    }

    private static Said SameWhenRepeated(IPeriodScorer scorer, ScoredPeriod period)
    {
        var repeated = period with { Activities = [.. period.Activities, .. period.Activities.Where((_, i) => i % 2 == 0)] };
        var (once, twice) = (scorer.Score(period), scorer.Score(repeated));
        return Said.Of(once.Statements.SequenceEqual(twice.Statements),
            $"{string.Join('\n', once.Statements.Select(Spell))}\nbecame\n{string.Join('\n', twice.Statements.Select(Spell))}", applies: period.Activities.Count > 0);
    }

    private static Said LaterRecordsDoNotExist(IPeriodScorer scorer, ScoredPeriod period)
    {
        if (period.Options.AsOf is not { } instant)
            return Said.NotApplicable;
        var known = period.Activities.Where(activity => activity.RecordedAt is null || activity.RecordedAt <= instant).ToArray();
        var removed = period with { Activities = known, Options = period.Options with { AsOf = null } };
        return Agree(scorer.Score(period), scorer.Score(removed)) with { Applies = known.Length < period.Activities.Count };
    }

    private static Said ConflictsCountNowhere(IPeriodScorer scorer, ScoredPeriod period)
    {
        if (period.Options.AsOf is not null)
            return Said.NotApplicable;
        var clean = period.Activities.GroupBy(activity => activity.Id).Where(copies => copies.All(copies.First().SaysTheSameAs)).SelectMany(copies => copies).ToArray();
        var (left, right) = (scorer.Score(period).Statements, scorer.Score(period with { Activities = clean }).Statements);
        return Said.Of(left.SequenceEqual(right), $"{string.Join('\n', left.Select(Spell))}\nagainst\n{string.Join('\n', right.Select(Spell))}", applies: clean.Length < period.Activities.Count);
    }

    private static Said SameAlone(IPeriodScorer scorer, ScoredPeriod period)
    {
        var together = scorer.Score(period).Statements;
        foreach (var subject in period.Subjects)
        {
            var alone = scorer.Score(period with { Subjects = [subject] }).Statements;
            if (!alone.SequenceEqual(together.Where(statement => statement.Subject == subject.Subject)))
                return Said.Broken($"{subject.Subject} alone: {string.Join('\n', alone.Select(Spell))}");
        }

        return period.Activities.Count > 0 ? Said.Kept : Said.NotApplicable;
    }

    private static Said SameBytes(IPeriodScorer scorer, ScoredPeriod period)
    {
        var first = Bytes(scorer.Score(period));
        var again = Bytes(scorer.Score(period with { Options = period.Options with { MaxParallelism = 3 } }));
        return Said.Of(first == again, $"{first}\nagainst\n{again}", applies: period.Activities.Count > 0);
    }

    private static Said LevelsAgree(IPeriodScorer scorer, ScoredPeriod period)
    {
        var levels = Enum.GetValues<ExplanationLevel>().Select(level => scorer.Score(period with { Options = period.Options with { Level = level } }).Statements).ToArray();
        foreach (var (totals, categories, full) in levels[0].Zip(levels[1], levels[2]))
        {
            var lines = full.Lines.Aggregate(Points.Zero, (sum, line) => sum + line.Amount);
            var scheme = categories.Lines.Aggregate(Points.Zero, (sum, line) => sum + line.Amount);
            var ofCategories = categories.Categories.Aggregate(Points.Zero, (sum, category) => sum + category.Total);
            if (totals.Total != full.Total || categories.Total != full.Total || lines != full.Total || scheme + ofCategories != full.Total)
                return Said.Broken($"totals {totals.Total}, categories {categories.Total} ({ofCategories} and {scheme}), lines {lines}:\n{Spell(full)}");
            if (totals.Stars != full.Stars || !categories.Categories.SequenceEqual(full.Categories) || !categories.Lines.SequenceEqual(full.SchemeLines))
                return Said.Broken($"{Spell(totals)}\n{Spell(categories)}\n{Spell(full)}");
        }

        return levels[0].Count == levels[2].Count ? Said.Kept : Said.Broken("some level faulted alone");
    }
}
