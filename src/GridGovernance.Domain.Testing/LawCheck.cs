using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace GridGovernance.Domain.Testing;

/// <summary>Turns a predicate over generated cases into a law, and counts how often it had something to say.</summary>
internal static class LawCheck
{
    /// <summary>A law over all cases of a generator; vacuous when it applied to fewer than one case in so many.</summary>
    public static Law ForAll<T>(string id, string sentence, Arbitrary<T> cases, Func<T, Said> check, int oneIn = 10) => new(id, sentence, options =>
    {
        var applied = 0;
        var property = Prop.ForAll(cases, value =>
        {
            var said = check(value);
            applied += said.Applies ? 1 : 0;
            return said.Problem is null ? true.ToProperty() : false.Label(said.Problem);
        });
        var config = Config.QuickThrowOnFailure.WithMaxTest(options.Cases).WithQuietOnSuccess(true);
        if (options.Replay is { } replay)
            config = config.WithReplay(FSharpOption<Replay>.Some(new(new(replay.Seed, replay.Gamma), null)));
        if (Failure(config, property) is { } failure)
            return new(id, sentence, LawVerdict.Broken, applied, failure);
        return applied * oneIn >= options.Cases ? new(id, sentence, LawVerdict.Kept, applied, "")
            : new(id, sentence, LawVerdict.Vacuous, applied, $"Only {applied} of {options.Cases} cases let the law say anything.");
    });

    private static string? Failure(Config config, Property property)
    {
        try
        {
            FsCheck.Check.One(config, property);
            return null;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return exception.Message;
        }
    }

    /// <summary>What a predicate says of one case.</summary>
    /// <param name="Applies">Whether the law had something to say.</param>
    /// <param name="Problem">What breaks it, or null.</param>
    public readonly record struct Said(bool Applies, string? Problem)
    {
        public static Said Kept => new(true, null);

        public static Said NotApplicable => new(false, null);

        public static Said Broken(string problem) => new(true, problem);

        public static Said Of(bool kept, string problem, bool applies = true) => kept ? new(applies, null) : Broken(problem);
    }
}
