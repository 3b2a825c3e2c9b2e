using System.Globalization;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace GridGovernance.Domain.Testing;

/// <summary>Turns a predicate over generated cases into a law, and counts how often it had something to say.</summary>
internal static partial class LawCheck
{
    /// <summary>For a law that may never speak of the cases it is given.</summary>
    public const int Never = 0;

    /// <summary>A law over all cases of a generator; vacuous when it applied to fewer than one case in so many, unless that is <see cref="Never"/>.</summary>
    public static Law ForAll<T>(string id, BilingualText sentence, Arbitrary<T> cases, Func<T, Said> check, int oneIn = 10) => new(id, sentence, options =>
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
            return new(id, sentence, LawVerdict.Broken, applied, Readable(failure)) { Replay = SeedIn(failure) };
        return oneIn == Never || (long)applied * oneIn >= options.Cases ? new(id, sentence, LawVerdict.Kept, applied, "")
            : new(id, sentence, LawVerdict.Vacuous, applied, $"Only {applied} of {options.Cases} cases let the law say anything, and one in {oneIn} has to: let the sample name values that make your code answer.");
    });

    /// <summary>The same for a law that is told in one language only.</summary>
    public static Law ForAll<T>(string id, string sentence, Arbitrary<T> cases, Func<T, Said> check, int oneIn = 10) => ForAll(id, new BilingualText(sentence, sentence), cases, check, oneIn);

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

    /// <summary>The counterexample without the exception that only says that it is one.</summary>
    private static string Readable(string failure)
    {
        var seed = SeedIn(failure) is var (first, second) ? $"\nReplay = ({first}, {second}) in the options shows the same cases again." : "";
        return failure.Replace("with exception:\nSystem.Exception: Expected true, got false.", "", StringComparison.Ordinal).TrimEnd() + seed;
    }

    private static (ulong Seed, ulong Gamma)? SeedIn(string failure) =>
        SeedPattern().Match(failure) is { Success: true } match && ulong.TryParse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture, out var seed) && ulong.TryParse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture, out var gamma)
            ? (seed, gamma) : null;

    [GeneratedRegex(@"\(([0-9]+),([0-9]+)\)")]
    private static partial Regex SeedPattern();

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
