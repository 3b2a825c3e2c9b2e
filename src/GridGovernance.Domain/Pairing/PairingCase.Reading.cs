using System.Globalization;

namespace GridGovernance.Domain.Pairing;

public sealed partial class PairingCase
{
    /// <summary>
    /// Checks a population and answers with all of its findings at once; never throws for bad values. Errors refuse it: members or households without id or grid or listed twice,
    /// coordinates past 20,000 km, negative loads or a minimum above the maximum, a household linked twice before, a link to nobody.
    /// Warnings ride along: previous links and must-links that name members or households who are not in the population.
    /// </summary>
    /// <param name="policy">The policy.</param>
    /// <param name="members">The members, in any order; their findings are found under <c>members[i]</c>.</param>
    /// <param name="households">The households, in any order; their findings are found under <c>households[i]</c>.</param>
    /// <param name="previous">The links before, in any order, or null for none; their findings are found under <c>previous[i]</c>.</param>
    /// <param name="pairing">The case, or null where there are errors.</param>
    /// <param name="findings">Every finding, errors and warnings.</param>
    /// <returns>Whether there are no errors.</returns>
    public static bool TryBuild(
        PairingPolicy policy,
        IEnumerable<PairingMember> members,
        IEnumerable<PairingHousehold> households,
        IEnumerable<HouseholdLink>? previous,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out PairingCase? pairing,
        out IReadOnlyList<Finding> findings)
    {
        Guard.Against.Null(policy);
        PairingMember[] memberList = [.. Guard.Against.Null(members)];
        PairingHousehold[] householdList = [.. Guard.Against.Null(households)];
        HouseholdLink[] links = [.. previous ?? []];
        var found = new List<Finding>();
        var knownMembers = CheckMembers(memberList, found);
        var knownHouseholds = CheckHouseholds(householdList, found);
        CheckPrevious(links, knownMembers, knownHouseholds, found);
        foreach (var link in policy.Constraints.OfType<MustLinks>().SelectMany(constraint => constraint.Links))
            CheckNames(link, "must-links", knownMembers, knownHouseholds, found);
        findings = found;
        pairing = found.Exists(finding => finding.Severity == FindingSeverity.Error) ? null : new(
            policy,
            [.. memberList.OrderBy(member => member.Id)],
            [.. householdList.OrderBy(household => household.Id)],
            [.. links.OrderBy(link => link.Household)],
            found);
        return pairing is not null;
    }

    /// <summary>The case of a population without errors.</summary>
    /// <exception cref="FindingsException">There are errors; it names all of them.</exception>
    public static PairingCase Build(PairingPolicy policy, IEnumerable<PairingMember> members, IEnumerable<PairingHousehold> households, IEnumerable<HouseholdLink>? previous = null) =>
        TryBuild(policy, members, households, previous, out var pairing, out var findings) ? pairing : throw new FindingsException(findings);

    private static HashSet<PersonId> CheckMembers(PairingMember[] members, List<Finding> found)
    {
        var known = new HashSet<PersonId>(members.Length);
        for (var i = 0; i < members.Length; i++)
        {
            var member = Guard.Against.Null(members[i], nameof(members));
            var path = string.Create(CultureInfo.InvariantCulture, $"members[{i}]");
            if (member.Id.IsDefault)
                found.Add(PairingFindings.NoId(path));
            else if (!known.Add(member.Id))
                found.Add(PairingFindings.Twice(path, "pairing.duplicate-member", member.Id.ToString()));
            CheckPlace(path, member.Grid, member.X, member.Y, found);
            foreach (var (name, load) in new[] { ("min", member.MinimumLoad), ("max", member.MaximumLoad) })
                if (load is < 0 or > LoadRange.Limit)
                    found.Add(PairingFindings.LoadOutOfRange($"{path}.{name}", load.Value));
            if (member.MinimumLoad is { } min && member.MaximumLoad is { } max && min > max && max >= 0)
                found.Add(PairingFindings.LoadUpsideDown(path, min, max));
        }

        return known;
    }

    private static HashSet<HouseholdId> CheckHouseholds(PairingHousehold[] households, List<Finding> found)
    {
        var known = new HashSet<HouseholdId>(households.Length);
        for (var i = 0; i < households.Length; i++)
        {
            var household = Guard.Against.Null(households[i], nameof(households));
            var path = string.Create(CultureInfo.InvariantCulture, $"households[{i}]");
            if (household.Id.IsDefault)
                found.Add(PairingFindings.NoId(path));
            else if (!known.Add(household.Id))
                found.Add(PairingFindings.Twice(path, "pairing.duplicate-household", household.Id.ToString()));
            CheckPlace(path, household.Grid, household.X, household.Y, found);
        }

        return known;
    }

    private static void CheckPlace(string path, Grids.GridCode grid, long x, long y, List<Finding> found)
    {
        if (grid.IsDefault)
            found.Add(PairingFindings.NoGrid(path));
        foreach (var (name, value) in new[] { ("x", x), ("y", y) })
            if (value is < -PlaneDistance.CoordinateLimit or > PlaneDistance.CoordinateLimit)
                found.Add(PairingFindings.CoordinateOverflow($"{path}.{name}", value));
    }

    private static void CheckPrevious(HouseholdLink[] links, HashSet<PersonId> members, HashSet<HouseholdId> households, List<Finding> found)
    {
        var linked = new HashSet<HouseholdId>(links.Length);
        for (var i = 0; i < links.Length; i++)
        {
            var path = string.Create(CultureInfo.InvariantCulture, $"previous[{i}]");
            if (links[i].Household.IsDefault || links[i].Member.IsDefault)
                found.Add(PairingFindings.LinkToNobody(path, links[i]));
            else if (!linked.Add(links[i].Household))
                found.Add(PairingFindings.Twice(path, "pairing.linked-twice", links[i].Household.ToString()));
            else
                CheckNames(links[i], path, members, households, found);
        }
    }

    private static void CheckNames(HouseholdLink link, string path, HashSet<PersonId> members, HashSet<HouseholdId> households, List<Finding> found)
    {
        if (!households.Contains(link.Household))
            found.Add(PairingFindings.Unknown(path, "pairing.unknown-household", link.Household.ToString()));
        if (!members.Contains(link.Member))
            found.Add(PairingFindings.Unknown(path, "pairing.unknown-member", link.Member.ToString()));
    }
}
