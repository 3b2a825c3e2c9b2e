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
            CheckNames(link, "must-links", -1, knownMembers, knownHouseholds, found);
        findings = found;
        pairing = found.Exists(finding => finding.Severity == FindingSeverity.Error) ? null : new(
            policy,
            (InOrder(memberList, member => member.Id, knownMembers), knownMembers),
            (InOrder(householdList, household => household.Id, knownHouseholds), knownHouseholds),
            [.. links.OrderBy(link => link.Household)],
            found);
        return pairing is not null;
    }

    /// <summary>The case of a population without errors.</summary>
    /// <exception cref="FindingsException">There are errors; it names all of them.</exception>
    public static PairingCase Build(PairingPolicy policy, IEnumerable<PairingMember> members, IEnumerable<PairingHousehold> households, IEnumerable<HouseholdLink>? previous = null) =>
        TryBuild(policy, members, households, previous, out var pairing, out var findings) ? pairing : throw new FindingsException(findings);

    /// <summary>Orders by id, and lets the positions by id follow.</summary>
    private static T[] InOrder<T, TId>(T[] items, Func<T, TId> idOf, Dictionary<TId, int> at) where TId : struct, IComparable<TId>
    {
        for (var i = 1; i < items.Length; i++)
        {
            if (idOf(items[i - 1]).CompareTo(idOf(items[i])) <= 0)
                continue;
            Array.Sort(items, (left, right) => idOf(left).CompareTo(idOf(right)));
            for (var k = 0; k < items.Length; k++)
                at[idOf(items[k])] = k;
            break;
        }

        return items;
    }

    private static Dictionary<PersonId, int> CheckMembers(PairingMember[] members, List<Finding> found)
    {
        var known = new Dictionary<PersonId, int>(members.Length);
        for (var i = 0; i < members.Length; i++)
        {
            var member = Guard.Against.Null(members[i], nameof(members));
            if (member.Id.IsDefault)
                found.Add(PairingFindings.NoId(At("members", i)));
            else if (!known.TryAdd(member.Id, i))
                found.Add(PairingFindings.Twice(At("members", i), "pairing.duplicate-member", member.Id.ToString()));
            CheckPlace("members", i, member.Grid, member.X, member.Y, found);
            CheckLoad("min", i, member.MinimumLoad, found);
            CheckLoad("max", i, member.MaximumLoad, found);
            if (member.MinimumLoad is { } min && member.MaximumLoad is { } max && min > max && max >= 0)
                found.Add(PairingFindings.LoadUpsideDown(At("members", i), min, max));
        }

        return known;
    }

    private static Dictionary<HouseholdId, int> CheckHouseholds(PairingHousehold[] households, List<Finding> found)
    {
        var known = new Dictionary<HouseholdId, int>(households.Length);
        for (var i = 0; i < households.Length; i++)
        {
            var household = Guard.Against.Null(households[i], nameof(households));
            if (household.Id.IsDefault)
                found.Add(PairingFindings.NoId(At("households", i)));
            else if (!known.TryAdd(household.Id, i))
                found.Add(PairingFindings.Twice(At("households", i), "pairing.duplicate-household", household.Id.ToString()));
            CheckPlace("households", i, household.Grid, household.X, household.Y, found);
        }

        return known;
    }

    private static void CheckPlace(string list, int i, Grids.GridCode grid, long x, long y, List<Finding> found)
    {
        if (grid.IsDefault)
            found.Add(PairingFindings.NoGrid(At(list, i)));
        CheckCoordinate(list, i, "x", x, found);
        CheckCoordinate(list, i, "y", y, found);
    }

    private static void CheckCoordinate(string list, int i, string name, long value, List<Finding> found)
    {
        if (value is < -PlaneDistance.CoordinateLimit or > PlaneDistance.CoordinateLimit)
            found.Add(PairingFindings.CoordinateOverflow($"{At(list, i)}.{name}", value));
    }

    private static void CheckLoad(string name, int i, int? load, List<Finding> found)
    {
        if (load is < 0 or > LoadRange.Limit)
            found.Add(PairingFindings.LoadOutOfRange($"{At("members", i)}.{name}", load.Value));
    }

    private static string At(string list, int i) => i < 0 ? list : string.Create(CultureInfo.InvariantCulture, $"{list}[{i}]");

    private static void CheckPrevious(HouseholdLink[] links, Dictionary<PersonId, int> members, Dictionary<HouseholdId, int> households, List<Finding> found)
    {
        var linked = new HashSet<HouseholdId>(links.Length);
        for (var i = 0; i < links.Length; i++)
        {
            if (links[i].Household.IsDefault || links[i].Member.IsDefault)
                found.Add(PairingFindings.LinkToNobody(At("previous", i), links[i]));
            else if (!linked.Add(links[i].Household))
                found.Add(PairingFindings.Twice(At("previous", i), "pairing.linked-twice", links[i].Household.ToString()));
            else
                CheckNames(links[i], "previous", i, members, households, found);
        }
    }

    private static void CheckNames(HouseholdLink link, string list, int i, Dictionary<PersonId, int> members, Dictionary<HouseholdId, int> households, List<Finding> found)
    {
        if (!households.ContainsKey(link.Household))
            found.Add(PairingFindings.Unknown(At(list, i), "pairing.unknown-household", link.Household.ToString()));
        if (!members.ContainsKey(link.Member))
            found.Add(PairingFindings.Unknown(At(list, i), "pairing.unknown-member", link.Member.ToString()));
    }
}
