namespace GridGovernance.Domain.Pairing;

/// <summary>How long a member led a household, and who decided it.</summary>
public sealed record LinkSpan
{
    internal LinkSpan(PersonId member, DateOnly from, DateOnly? before, PersonId by) => (Member, From, Before, By) = (member, from, before, by);

    /// <summary>The member.</summary>
    public PersonId Member { get; }

    /// <summary>The first day.</summary>
    public DateOnly From { get; }

    /// <summary>The first day after it; null while it lasts. Equal to <see cref="From"/> where the link was replaced on its first day.</summary>
    public DateOnly? Before { get; }

    /// <summary>Who decided the link.</summary>
    public PersonId By { get; }

    /// <summary>Whether a day of it is the given one or later.</summary>
    internal bool LastsInto(DateOnly day) => Before is not { } end || (day < end && From < end);
}
