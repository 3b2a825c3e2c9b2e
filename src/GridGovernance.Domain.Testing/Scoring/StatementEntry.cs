using System.Numerics;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Testing.Scoring;

/// <summary>The lines of a full statement put back together: one entry for each activity and rule, from its base value to its last trim.</summary>
internal sealed record StatementEntry(string Rule, string Category, ActivityId Activity, BigInteger BeforeTrims, BigInteger AfterLimits, BigInteger Value)
{
    public static IReadOnlyList<StatementEntry> Of(PointsStatement statement)
    {
        var entries = new List<StatementEntry>();
        foreach (var line in statement.Lines.Where(line => line.Category is not null))
        {
            BigInteger amount = line.Amount.TenThousandths;
            if (line.Kind is LineKind.Award or LineKind.Deduction)
                entries.Add(new(line.Rule!, line.Category!, line.Activity!.Value, amount, amount, amount));
            else if (line.Kind is not LineKind.Trim)
                entries[^1] = entries[^1] with { BeforeTrims = entries[^1].BeforeTrims + amount, AfterLimits = entries[^1].AfterLimits + amount, Value = entries[^1].Value + amount };
            else if (line.Rule is not null)
                entries[^1] = entries[^1] with { AfterLimits = entries[^1].AfterLimits + amount, Value = entries[^1].Value + amount };
            else
                entries[^1] = entries[^1] with { Value = entries[^1].Value + amount };
        }

        return entries;
    }
}
