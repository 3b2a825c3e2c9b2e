namespace GridGovernance.Domain.Scoring;

/// <summary>The total of one category after limits and caps. <c>default</c> names no category.</summary>
public readonly record struct CategoryTotal
{
    /// <summary>The total of a category.</summary>
    public CategoryTotal(string category, Points total) => (Category, Total) = (Guard.Against.Null(category), total);

    /// <summary>The id of the category.</summary>
    public string Category { get; }

    /// <summary>Its credits after caps less its deductions.</summary>
    public Points Total { get; }
}
