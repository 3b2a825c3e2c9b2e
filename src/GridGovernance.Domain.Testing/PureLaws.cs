using FsCheck;
using FsCheck.Fluent;
using static GridGovernance.Domain.Testing.LawCheck;

namespace GridGovernance.Domain.Testing;

/// <summary>The laws of code whose answer must hang on its question alone. Answers are compared letter by letter.</summary>
/// <param name="cases">The questions.</param>
/// <param name="answer">Asks the code, and spells its answer.</param>
/// <param name="speaks">Whether the answer says anything; the cases where it does must not be too few.</param>
internal sealed class PureLaws<TCase>(Arbitrary<TCase> cases, Func<TCase, string> answer, Func<TCase, bool> speaks)
{
    private (TCase Case, string Answer)? first;

    public Law Again(string id) => ForAll(id, new BilingualText("The same question gets the same answer, however often it is asked.", "同一问题，无论问多少次，答案相同。"), cases, asked =>
    {
        // The first question of all is asked again beside every other, so that code that tires after a hundred calls is seen.
        first ??= (asked, answer(asked));
        var (earliest, then) = first.Value;
        var now = answer(earliest);
        return now == then ? Same(asked, () => answer(asked)) : Said.Broken($"{earliest}: {then} at first, {now} later");
    });

    public Law AfterOthers(string id) => ForAll(id, new BilingualText("An answer does not depend on what was asked before.", "答案不取决于此前问过什么。"), Arbs.And(cases, cases), pair => Same(pair.Item1, () =>
    {
        _ = answer(pair.Item2);
        return answer(pair.Item1);
    }));

    public Law Abroad(string id) => ForAll(id, new BilingualText("The culture of the thread does not change an answer.", "线程的区域文化不改变答案。"), cases, asked =>
    {
        var said = Said.NotApplicable;
        foreach (var culture in Elsewhere.Cultures)
        {
            said = Same(asked, () => Elsewhere.Abroad(culture, () => answer(asked)));
            if (said.Problem is not null)
                break;
        }

        return said;
    });

    public Law AtOnce(string id) => ForAll(id, new BilingualText("Threads that ask at the same time get the same answers.", "同时询问的多个线程得到相同的答案。"), cases, asked =>
    {
        var alone = answer(asked);
        var together = Elsewhere.AtOnce(() => answer(asked));
        return Said.Of(together.All(other => other == alone), $"{asked}: {alone} alone, {string.Join(", ", together)} at once", speaks(asked));
    });

    private Said Same(TCase asked, Func<string> again)
    {
        var (before, after) = (answer(asked), again());
        return Said.Of(before == after, $"{asked}: {before} against {after}", speaks(asked));
    }
}
