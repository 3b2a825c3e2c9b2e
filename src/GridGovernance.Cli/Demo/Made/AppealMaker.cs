using GridGovernance.Domain.Cases;

namespace GridGovernance.Cli.Demo.Made;

/// <summary>Makes what becomes of an appeal within the month: three replies, sooner by the diligent and sometimes late, and the closing.</summary>
internal sealed class AppealMaker(SplitMix64 chance, Period month)
{
    /// <summary>Who raises something; residents are never scored.</summary>
    public PersonId Resident() => PersonId.From($"R{chance.Below(100_000):D5}");

    /// <summary>Replies to it as far as the month goes.</summary>
    public void Answer(Appeal appeal, MadeWorker worker)
    {
        var slack = (100 - worker.Diligence) / 25;
        var day = appeal.RaisedOn.AddDays(chance.Below(2 + slack));
        if (!(Within(day) && Took(appeal.Acknowledge("received", worker.Id, day))))
            return;
        day = day.AddDays(chance.Below(2 + slack));
        if (!(Within(day) && Took(appeal.Echo("under way", worker.Id, day))))
            return;
        day = day.AddDays(chance.Between(1, 7 + 2 * slack));
        if (Within(day) && Took(appeal.Answer("settled", worker.Id, day)) && Within(day.AddDays(1)) && chance.Percent(95))
            appeal.Close("agreed", worker.Id, day.AddDays(1)).OrThrow();
    }

    private bool Within(DateOnly day) => day <= month.LastDay;

    private static bool Took(ReplyOutcome outcome) => outcome.OrThrow() is not null;
}
