namespace GridGovernance.Domain.Visits;

/// <summary>What of a list was served in a period, item by item in the order of the list.</summary>
public sealed class VisitListCoverage
{
    internal VisitListCoverage(WorkModelPart part, Period period, bool isOver, IReadOnlyList<VisitItemCoverage> items) => (Part, Period, IsOver, Items) = (part, period, isOver, items);

    /// <summary>The part of the work model whose items the list has.</summary>
    public WorkModelPart Part { get; }

    /// <summary>The period looked at.</summary>
    public Period Period { get; }

    /// <summary>Whether the period is over, so that what is due is overdue.</summary>
    public bool IsOver { get; }

    /// <summary>Each item with what it still lacks.</summary>
    public IReadOnlyList<VisitItemCoverage> Items { get; }

    /// <summary>Whether every household of every item was served.</summary>
    public bool IsComplete => Items.All(item => item.Due.Count == 0);

    /// <summary>Whether something is due although the period is over.</summary>
    public bool IsOverdue => IsOver && !IsComplete;

    /// <summary>Households served, each counted once for each item.</summary>
    public int Served => Items.Sum(item => item.Served);

    /// <summary>The day the last household was served; null while something is due, and where no item has a household.</summary>
    public DateOnly? CompletedOn => IsComplete ? Items.Max(item => item.LastServedOn) : null;
}

/// <summary>One item of a list: how many households are on it, and which are still due.</summary>
public sealed class VisitItemCoverage
{
    internal VisitItemCoverage(string item, int households, IReadOnlyList<HouseholdId> due, DateOnly? lastServedOn) =>
        (Item, Households, Due, LastServedOn) = (item, households, due, lastServedOn);

    /// <summary>The item.</summary>
    public string Item { get; }

    /// <summary>Households on the list for it.</summary>
    public int Households { get; }

    /// <summary>Households served in the period.</summary>
    public int Served => Households - Due.Count;

    /// <summary>The day on which a household was served for the first time in the period, the latest of them; null before any was.</summary>
    public DateOnly? LastServedOn { get; }

    /// <summary>Households not served yet, in order of id.</summary>
    public IReadOnlyList<HouseholdId> Due { get; }
}
