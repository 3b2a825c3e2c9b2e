namespace GridGovernance.Domain.Visits;

/// <summary>What of a list was served in a period, item by item in the order of the list.</summary>
public sealed class VisitListCoverage
{
    internal VisitListCoverage(Period period, bool isOver, IReadOnlyList<VisitItemCoverage> items) => (Period, IsOver, Items) = (period, isOver, items);

    /// <summary>The period looked at.</summary>
    public Period Period { get; }

    /// <summary>Whether the period is over, so that what is due is overdue.</summary>
    public bool IsOver { get; }

    /// <summary>Each item with what it still lacks.</summary>
    public IReadOnlyList<VisitItemCoverage> Items { get; }

    /// <summary>Whether every household of every item was served.</summary>
    public bool IsComplete => Items.All(item => item.Due.Count == 0);
}

/// <summary>One item of a list: how many households are on it, and which are still due.</summary>
public sealed class VisitItemCoverage
{
    internal VisitItemCoverage(string item, int households, IReadOnlyList<HouseholdId> due) => (Item, Households, Due) = (item, households, due);

    /// <summary>The item.</summary>
    public string Item { get; }

    /// <summary>Households on the list for it.</summary>
    public int Households { get; }

    /// <summary>Households served in the period.</summary>
    public int Served => Households - Due.Count;

    /// <summary>Households not served yet, in order of id.</summary>
    public IReadOnlyList<HouseholdId> Due { get; }
}
