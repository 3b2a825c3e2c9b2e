using FsCheck;
using FsCheck.Fluent;
using GridGovernance.Domain.Cases;
using GridGovernance.Domain.Kernel;

namespace GridGovernance.Domain.Testing.Cases;

/// <summary>
/// Generators of cases and what is asked of them, most of it what the stage allows, so that cases get far; some of it by the wrong unit, at the wrong time, out of turn.
/// Deadlines lie within the holidays and make-up days of the calendars. Hand the type to FsCheck: <c>[Properties(Arbitrary = [typeof(CaseValues)])]</c>.
/// </summary>
public static class CaseValues
{
    private static readonly CaseStep[] Steps = [.. Enum.GetValues<CaseStep>().Where(step => step is not CaseStep.Collect)];
    private static readonly int[] Hours = [0, 0, 0, 1, 2, 7, 16, 24, 72];

    /// <summary>Spring Festival 2026 after a fashion: a week off, paid back by the Saturday before and the Sunday after; or plain weekdays.</summary>
    private static readonly WorkingCalendar[] Calendars =
    [
        WorkingCalendar.WeekdaysOnly,
        WorkingCalendar.Build([.. Enumerable.Range(16, 5).Select(day => new DateOnly(2026, 2, day))], [new(2026, 2, 14), new(2026, 2, 22)]),
    ];

    /// <summary>Stories of up to 25 commands.</summary>
    public static Arbitrary<CaseStory> AnyCaseStory() => Arb.From(Story(1), Shrink);

    /// <summary>Up to twelve cases of four grids in two villages.</summary>
    public static Arbitrary<IReadOnlyList<CaseStory>> AnyCaseStories() => Arb.From(
        Gen.Choose(0, 12).SelectMany(count => Gen.CollectToArray(Enumerable.Range(1, count).ToArray(), Story)).Select(stories => (IReadOnlyList<CaseStory>)stories),
        stories => Shrinks.Shorter(stories).Concat(Shrinks.OneSimpler(stories, Shrink)));

    /// <summary>Cases at every stage, as stories leave them.</summary>
    public static Arbitrary<GridCase> AnyCase() => AnyCaseStory().Made(story => story.Told());

    /// <summary>People who act for a unit of the chain, or for one outside of it.</summary>
    public static Arbitrary<CaseActor> AnyCaseActor() => Arbs.And(Arbs.Among(CaseCommand.Originator, PersonId.From("officer")), Arbs.Among([.. CaseCommand.Units]))
        .Made(drawn => new CaseActor(drawn.Item1, drawn.Item2));

    /// <summary>Chains of one to seven units, each under any of those before it.</summary>
    public static Arbitrary<ChainOfCommand> AnyChainOfCommand() => Arbs.UpTo(6, Arbs.Between(0, 5))
        .Made(above => ChainOfCommand.Build([.. above.Select((superior, i) => (UnitId.From($"unit-{i + 1}"), UnitId.From($"unit-{superior % (i + 1)}")))]));

    /// <summary>Ratios, without a denominator now and then.</summary>
    public static Arbitrary<Ratio> AnyRatio() => Arb.From(
        from whole in Gen.Elements(0L, 1, 2, 3, 7, 100, 1_000_000_000_000)
        from part in Gen.Elements(0L, 1, 2, 3, 7, 100, 1_000_000_000_000)
        select Ratio.Of(Math.Min(part, whole), whole),
        ratio => new[] { Ratio.Of(0, 0), Ratio.Of(0, 1), Ratio.Of(1, 1), Ratio.Of(1, 2) }.TakeWhile(simpler => simpler != ratio));

    /// <summary>Key figures of up to twelve cases in the weeks of the stories.</summary>
    public static Arbitrary<CaseKpis> AnyCaseKpis() => AnyCaseStories().Made(stories => CaseKpis.Of(stories.Select(story => story.Told()), Period.Month(2026, 2)));

    private static Gen<CaseStory> Story(int id) =>
        from sequence in Gen.Choose(1, 2)
        from village in Gen.Choose(0, 1)
        from days in Gen.Elements(1, 2, 5)
        from handling in Gen.Elements(0, 4, 16)
        from calendar in Gen.Elements(Calendars)
        from length in Gen.Choose(0, 25)
        from picks in Gen.Choose(0, int.MaxValue - 1).ArrayOf(length)
        select Walk(new(id, sequence, village, days, handling, calendar, []), picks);

    /// <summary>Chooses each command beside the model, so that three of four are possible where it stands.</summary>
    private static CaseStory Walk(CaseStory story, int[] picks)
    {
        var (model, at, commands) = (new NaiveCase(story), CaseStory.Start, new List<CaseCommand>());
        foreach (var pick in picks)
        {
            var random = new Picks(pick);
            at = at.AddHours(Hours[random.Below(Hours.Length)]);
            var command = random.Below(4) == 0 ? Wild(random, at) : Apt(model, random, at);
            model.Apply(command);
            commands.Add(command);
        }

        return story with { Commands = commands };
    }

    private static CaseCommand Wild(Picks random, DateTimeOffset at) => new(Steps[random.Below(Steps.Length)], random.Below(5), random.Below(2) == 0, random.Below(5), random.Below(6),
        random.Below(5) == 0 ? at.AddHours(-5) : at);

    private static CaseCommand Apt(NaiveCase model, Picks random, DateTimeOffset at)
    {
        CaseStep[] allowed = [.. Steps.Where(step => IsAllowed(model, step))];
        var step = allowed.Length == 0 ? Steps[random.Below(Steps.Length)] : random.Below(2) == 0 ? allowed[random.Below(allowed.Length)] : Forward(model);
        return By(model, step, random.Below(6), at);
    }

    /// <summary>A step asked by whom the model takes it from.</summary>
    private static CaseCommand By(NaiveCase model, CaseStep step, int value, DateTimeOffset at)
    {
        var isFromAbove = step is CaseStep.Instruct or CaseStep.Extend or CaseStep.Supervise;
        return new(step, isFromAbove ? Math.Max(0, model.Holder - 1) : model.Holder, step is CaseStep.Verify or CaseStep.Evaluate, Math.Min(4, model.Holder + 1), value, at);
    }

    /// <summary>The step that leads on; without it few stories would get past collection.</summary>
    private static CaseStep Forward(NaiveCase model) => model.IsParked ? CaseStep.Resume : model.Stage switch
    {
        CaseStage.Collected => CaseStep.File,
        CaseStage.Filed => CaseStep.Dispatch,
        CaseStage.Dispatched => CaseStep.Handle,
        CaseStage.Handling => CaseStep.Feedback,
        CaseStage.FedBack => CaseStep.Inspect,
        CaseStage.Inspected => CaseStep.Close,
        CaseStage.Closed => CaseStep.Verify,
        _ => CaseStep.Evaluate,
    };

    private static bool IsAllowed(NaiveCase model, CaseStep step) =>
        model.IsParked ? CaseFlow.IsAllowedWhileParked(step) : CaseFlow.StagesOf(step).Contains(model.Stage);

    /// <summary>Fewer commands; where the others then come from the wrong units, fewer that come from the right ones; and plainer terms.</summary>
    private static IEnumerable<CaseStory> Shrink(CaseStory story) =>
        Shrinks.Shorter(story.Commands).Select(commands => story with { Commands = commands }).SelectMany(shorter => new[] { shorter, Aimed(shorter) })
            .Concat(new[] { story with { Sequence = 1 }, story with { Village = 0 }, story with { HandlingHours = 0 }, story with { Days = 1 }, story with { Calendar = WorkingCalendar.WeekdaysOnly } }.Where(plainer => plainer != story));

    /// <summary>The same steps, each asked by the unit it now concerns.</summary>
    private static CaseStory Aimed(CaseStory story)
    {
        var (model, commands) = (new NaiveCase(story), new List<CaseCommand>());
        foreach (var command in story.Commands)
        {
            var aimed = By(model, command.Step, command.Value, command.At);
            model.Apply(aimed);
            commands.Add(aimed);
        }

        return story with { Commands = commands };
    }

    /// <summary>Small numbers out of one large one.</summary>
    private sealed class Picks(int seed)
    {
        private ulong state = (ulong)seed;

        public int Below(int bound)
        {
            state = unchecked(state * 6364136223846793005 + 1442695040888963407);
            return (int)((state >> 33) % (ulong)bound);
        }
    }
}
