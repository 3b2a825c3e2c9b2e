using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace GridGovernance.Domain.Pairing;

public sealed partial record PairingPolicy
{
    /// <summary>The weight of continuity in a policy read by its name: a change of member is worth 500 m.</summary>
    public const int NamedContinuityWeight = 500;

    /// <summary>Reads a policy's name: <c>one-leads-two</c>, <c>one-leads-five</c> or <c>one-leads:N</c>, with <see cref="NamedContinuityWeight"/>; never throws.</summary>
    public static bool TryParseName(string? name, [NotNullWhen(true)] out PairingPolicy? policy)
    {
        const string prefix = "one-leads:";
        policy = name switch
        {
            "one-leads-two" => OneLeadsTwo,
            "one-leads-five" => OneLeadsFive,
            _ when name is not null && name.StartsWith(prefix, StringComparison.Ordinal)
                && int.TryParse(name.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n <= LoadRange.Limit => OneLeads(n),
            _ => null,
        };
        policy = policy?.WithContinuity(NamedContinuityWeight);
        return policy is not null;
    }

    /// <summary>
    /// Reads a policy from JSON and answers with all findings at once: <c>format</c> 1 and <c>max</c> are needed; <c>min</c>, <c>scope</c> (grid, village, banner),
    /// <c>distanceWeight</c>, <c>continuityWeight</c>, <c>balanceWeight</c>, <c>exclusions</c> and <c>mustLinks</c> (lists of household and member) and <c>loads</c>
    /// (a list of member, min and max) may be left out. Unknown and repeated properties are findings.
    /// </summary>
    public static bool TryParse(ReadOnlyMemory<byte> json, [NotNullWhen(true)] out PairingPolicy? policy, out IReadOnlyList<Finding> findings) =>
        new PolicyReader().TryRead(json, out policy, out findings);
}
