namespace GridGovernance.Domain.Scoring;

/// <summary>One rule's value for one activity on its way through limits and caps. Entries stand in canonical order: by activity, then by rule.</summary>
internal struct ScoredEntry
{
    /// <summary>The day the activity occurred on.</summary>
    public DateOnly Day;

    /// <summary>Index of the rule.</summary>
    public int Rule;

    /// <summary>The signed value so far, in ten-thousandths; credits are above 0.</summary>
    public long Value;

    /// <summary>The entry's lines before trims: first and how many.</summary>
    public int FirstLine;

    /// <summary>How many lines the entry has before trims.</summary>
    public int LineCount;

    /// <summary>First and last of the entry's trims, as index + 1; 0 for none.</summary>
    public int FirstTrim;

    /// <summary>The last trim, as index + 1.</summary>
    public int LastTrim;

    /// <summary>The next entry of the same rule, as index + 1.</summary>
    public int NextOfRule;

    /// <summary>The next entry of the same category, as index + 1.</summary>
    public int NextOfCategory;
}

/// <summary>What a limit or cap cut from an entry, chained per entry in the order the cuts happened.</summary>
internal readonly struct EntryTrim(long amount, bool isRuleLimit)
{
    public long Amount { get; } = amount;

    public bool IsRuleLimit { get; } = isRuleLimit;

    public int Next { get; init; }
}
