namespace GridGovernance.Domain.Pairing;

/// <summary>
/// Two-way coverage (双向覆盖) of any set of links, planned or not: every household has a member, every member a household, nobody is overloaded,
/// and no link breaks a constraint. What is missing is listed both ways.
/// </summary>
/// <example>
/// <code>
/// var grid = GridCode.Create(DivisionCode.Parse("152221105215"), 1);
/// var plan = new PairingPlanner().Plan(PairingPolicy.OneLeadsTwo, [new(PersonId.From("m-1"), grid, x: 0, y: 0)], [new(HouseholdId.From("h-1"), grid, x: 0, y: 0)]);
/// var coverage = TwoWayCoverage.Of(plan);
/// Console.WriteLine($"{coverage.IsTwoWay}: {coverage.HouseholdsWithoutMember.Count} households, {coverage.MembersWithoutHousehold.Count} members left");
/// </code>
/// </example>
public sealed class TwoWayCoverage
{
    private TwoWayCoverage(PairingCase pairing, Dictionary<HouseholdId, PersonId> links)
    {
        var loads = links.Values.GroupBy(member => member).ToDictionary(group => group.Key, group => group.Count());
        LinkedHouseholds = links.Count;
        Households = pairing.Households.Count;
        Members = pairing.Members.Count;
        HouseholdsWithoutMember = [.. pairing.Households.Select(home => home.Id).Where(id => !links.ContainsKey(id))];
        MembersWithoutHousehold = [.. pairing.Members.Select(member => member.Id).Where(id => !loads.ContainsKey(id))];
        LoadsOutOfRange = [.. pairing.Members.Select(member => new LoadOutOfRange(member.Id, loads.GetValueOrDefault(member.Id), pairing.LoadOf(member))).Where(load => !load.Range.Contains(load.Load))];
        BrokenLinks = [.. links.OrderBy(link => link.Key).SelectMany(link => Breaches(pairing, pairing.Member(link.Value)!, pairing.Household(link.Key)!))];
    }

    /// <summary>All households.</summary>
    public int Households { get; }

    /// <summary>All members.</summary>
    public int Members { get; }

    /// <summary>Households with a member.</summary>
    public int LinkedHouseholds { get; }

    /// <summary>Households without a member, by id.</summary>
    public IReadOnlyList<HouseholdId> HouseholdsWithoutMember { get; }

    /// <summary>Members without a household, by id.</summary>
    public IReadOnlyList<PersonId> MembersWithoutHousehold { get; }

    /// <summary>Members who lead more than their maximum or fewer than their minimum, by id.</summary>
    public IReadOnlyList<LoadOutOfRange> LoadsOutOfRange { get; }

    /// <summary>Links outside the scope or against a constraint, by household; one entry for each constraint broken.</summary>
    public IReadOnlyList<BrokenLink> BrokenLinks { get; }

    /// <summary>Whether every household has a member and every member a household.</summary>
    public bool IsTwoWay => HouseholdsWithoutMember.Count == 0 && MembersWithoutHousehold.Count == 0;

    /// <summary>Whether coverage is two-way, and no load and no link breaks the policy.</summary>
    public bool IsSound => IsTwoWay && LoadsOutOfRange.Count == 0 && BrokenLinks.Count == 0;

    /// <summary>
    /// The coverage of links over a case; never throws for bad values. Errors refuse it: a household linked twice, a link to somebody unknown or to nobody; their findings are found under <c>links[i]</c>.
    /// </summary>
    public static bool TryOf(PairingCase pairing, IEnumerable<HouseholdLink> links, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out TwoWayCoverage? coverage, out IReadOnlyList<Finding> findings)
    {
        Guard.Against.Null(pairing);
        Guard.Against.Null(links);
        var found = new List<Finding>();
        var known = new Dictionary<HouseholdId, PersonId>();
        var i = 0;
        foreach (var link in links)
        {
            var path = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"links[{i++}]");
            if (link.Household.IsDefault || link.Member.IsDefault)
            {
                found.Add(PairingFindings.LinkToNobody(path, link));
                continue;
            }

            if (pairing.Household(link.Household) is null)
                found.Add(PairingFindings.LinkToUnknown(path, "pairing.unknown-household", link.Household.ToString()));
            if (pairing.Member(link.Member) is null)
                found.Add(PairingFindings.LinkToUnknown(path, "pairing.unknown-member", link.Member.ToString()));
            if (!known.TryAdd(link.Household, link.Member))
                found.Add(PairingFindings.Twice(path, "pairing.linked-twice", link.Household.ToString()));
        }

        findings = found;
        coverage = found.Count == 0 ? new(pairing, known) : null;
        return coverage is not null;
    }

    /// <summary>The coverage of links over a case.</summary>
    /// <exception cref="FindingsException">The links have errors; it names all of them.</exception>
    public static TwoWayCoverage Of(PairingCase pairing, IEnumerable<HouseholdLink> links) =>
        TryOf(pairing, links, out var coverage, out var findings) ? coverage : throw new FindingsException(findings);

    /// <summary>The coverage of a plan.</summary>
    public static TwoWayCoverage Of(PairingPlan plan) => Of(Guard.Against.Null(plan).Case, plan.Links.Select(link => link.Link));

    private static IEnumerable<BrokenLink> Breaches(PairingCase pairing, PairingMember member, PairingHousehold household)
    {
        if (pairing.Block(member) != pairing.Block(household))
            yield return new(new(household.Id, member.Id), BrokenLink.ScopeCode);
        foreach (var constraint in pairing.Policy.Constraints)
            if (!constraint.Allows(member, household))
                yield return new(new(household.Id, member.Id), constraint.Code);
    }
}
