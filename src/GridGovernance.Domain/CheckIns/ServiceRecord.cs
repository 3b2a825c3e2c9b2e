namespace GridGovernance.Domain.CheckIns;

/// <summary>One service of a member for the community: hours given and people served that time. The same person served twice makes two person-times.</summary>
public sealed record ServiceRecord
{
    /// <summary>Records a service.</summary>
    /// <param name="id">The service's id, so that one recorded twice counts once.</param>
    /// <param name="member">Who served.</param>
    /// <param name="on">The day.</param>
    /// <param name="hours">Hours given.</param>
    /// <param name="personTimes">How many people were served that time.</param>
    /// <exception cref="ArgumentException">An id is <c>default</c>, or the number is negative.</exception>
    public ServiceRecord(ServiceId id, PersonId member, DateOnly on, Quantity hours, int personTimes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(personTimes);
        (Id, Member, On, Hours, PersonTimes) = (Guard.Against.Default(id), Guard.Against.Default(member), on, hours, personTimes);
    }

    /// <summary>The service's id, for life.</summary>
    public ServiceId Id { get; }

    /// <summary>Who served.</summary>
    public PersonId Member { get; }

    /// <summary>The day.</summary>
    public DateOnly On { get; }

    /// <summary>Hours given.</summary>
    public Quantity Hours { get; }

    /// <summary>People served that time.</summary>
    public int PersonTimes { get; }
}
