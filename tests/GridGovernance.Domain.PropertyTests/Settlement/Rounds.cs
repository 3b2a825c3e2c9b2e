using GridGovernance.Domain.Settlement;

namespace GridGovernance.Domain.PropertyTests.Settlement;

/// <summary>A round as the laws see it.</summary>
internal interface IRound
{
    /// <summary>Whether the step was taken.</summary>
    bool Do(RoundCommand command);

    /// <summary>Where it stands: state, totals, objections.</summary>
    string Tells();
}

/// <summary>The library.</summary>
internal sealed class LibraryRound(RoundStory story) : IRound
{
    public SettlementRound Round { get; private set; } = SettlementRound.Open(RoundStory.March, RoundCommand.Person(2), new(2026, 3, 1, 0, 0, 0, TimeSpan.FromHours(8)), story.Terms);

    public bool Do(RoundCommand command) => Ask(command).Value is RoundStep;

    public string Tells() => $"{Round.State} [{string.Join(' ', Round.Statements.Select(statement => $"{statement.Subject}={statement.Total}"))}] [{string.Join(' ', Round.Objections.Select(objection => $"{objection.Id}={objection.State}"))}]";

    /// <summary>Goes on with the round as it comes back from storage.</summary>
    public string? Reload()
    {
        var json = Round.ToSnapshot().ToJson();
        if (!RoundSnapshot.TryParse(json, out var stored, out var unread))
            return string.Join('\n', unread);
        if (!SettlementRound.TryRestore(stored!, out var restored, out var findings))
            return string.Join('\n', findings);
        Round = restored;
        return restored.ToSnapshot().ToJson() == json ? null : "other bytes";
    }

    private OneOf.IOneOf Ask(RoundCommand command)
    {
        var (by, id, at) = (RoundCommand.Person(command.By), ObjectionId.From($"o-{command.Objection}"), command.At);
        var subject = Round.Objections.FirstOrDefault(objection => objection.Id == id) is { } known && known.Subject == RoundCommand.Person(1) ? 1 : 0;
        return command.Kind switch
        {
            RoundCommandKind.Prepare => Round.Prepare([RoundStory.Statement(0, 61), RoundStory.Statement(1, 61)], by, at),
            RoundCommandKind.Publish => Round.Publish(by, at),
            RoundCommandKind.Raise => Round.RaiseObjection(id, RoundCommand.Person(command.Subject), by, at, "ground"),
            RoundCommandKind.Uphold => Round.Decide(id, ObjectionState.Upheld, RoundStory.Statement(subject, command.Total), by, at),
            RoundCommandKind.Dismiss => Round.Decide(id, ObjectionState.Dismissed, null, by, at),
            RoundCommandKind.Withdraw => Round.Withdraw(id, by, at),
            _ => Round.Finalise(by, at),
        };
    }
}
