using System.Diagnostics.CodeAnalysis;

namespace GridGovernance.Domain.Pairing;

/// <summary>
/// Plans which member leads which household, exactly: the plan is the best there is, and carries the proof. Deterministic in every respect: the order of the input never matters.
/// Plans each grid by itself and widens, where the policy's scope allows it, only for what the grid cannot cover. Stateless and thread-safe.
/// </summary>
/// <example>
/// <code>
/// var grid = GridCode.Create(DivisionCode.Parse("152221105215"), 1);
/// PairingMember[] members = [new(PersonId.From("m-1"), grid, x: 0, y: 0)];
/// PairingHousehold[] households = [new(HouseholdId.From("h-1"), grid, x: 200, y: 0), new(HouseholdId.From("h-2"), grid, x: 400, y: 0)];
/// var plan = new PairingPlanner().Plan(PairingPolicy.OneLeadsTwo, members, households);
/// Console.WriteLine($"{plan.IsComplete} {plan.IsProved()} {plan.TotalDistance} m");
/// </code>
/// </example>
[SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "An instance, so that a host can register it; nothing of it is shared.")]
public sealed class PairingPlanner
{
    /// <summary>Plans a population without links before.</summary>
    /// <exception cref="FindingsException">The population has errors; it names all of them. <see cref="PairingCase.TryBuild"/> answers without throwing.</exception>
    public PairingPlan Plan(PairingPolicy policy, IEnumerable<PairingMember> members, IEnumerable<PairingHousehold> households) =>
        Plan(PairingCase.Build(policy, members, households));

    /// <summary>Plans a population that has links already; what they are worth is the policy's continuity.</summary>
    /// <exception cref="FindingsException">The population has errors; it names all of them. <see cref="PairingCase.TryBuild"/> answers without throwing.</exception>
    public PairingPlan Plan(PairingPolicy policy, IEnumerable<PairingMember> members, IEnumerable<PairingHousehold> households, IEnumerable<HouseholdLink> previous) =>
        Plan(PairingCase.Build(policy, members, households, previous));

    /// <summary>Plans a checked population.</summary>
    public PairingPlan Plan(PairingCase pairing) => Plan(pairing, null, CancellationToken.None);

    /// <summary>Plans a checked population, reports how far it has come, and can be stopped.</summary>
    /// <exception cref="OperationCanceledException">The planning was stopped.</exception>
    public PairingPlan Plan(PairingCase pairing, IProgress<PairingProgress>? progress, CancellationToken cancellation) =>
        Finish(new(Guard.Against.Null(pairing), progress, cancellation));

    /// <summary>
    /// Plans a population that has changed since an earlier plan, starting from that plan's links and prices: as good as a fresh plan, and sooner.
    /// What the earlier links are worth is the policy's continuity and the case's previous links, as always.
    /// </summary>
    public PairingPlan Replan(PairingPlan before, PairingCase now) => Replan(before, now, null, CancellationToken.None);

    /// <summary>Plans a changed population from an earlier plan, reports how far it has come, and can be stopped.</summary>
    /// <exception cref="OperationCanceledException">The planning was stopped.</exception>
    public PairingPlan Replan(PairingPlan before, PairingCase now, IProgress<PairingProgress>? progress, CancellationToken cancellation)
    {
        Guard.Against.Null(before);
        var run = new PlanRun(Guard.Against.Null(now), progress, cancellation);
        run.StartFrom(before);
        return Finish(run);
    }

    private static PairingPlan Finish(PlanRun run)
    {
        run.Solve();
        var table = run.Table;
        var (links, loads) = (new PairingLink?[table.Households.Length], new int[table.Members.Length]);
        for (var h = 0; h < links.Length; h++)
        {
            if (run.LinkOf[h] is not (>= 0 and var i))
                continue;
            links[table.HouseholdRank[h]] = run.Link(h, i);
            loads[table.MemberRank[i]]++;
        }

        var proof = new MemberPrice[table.Members.Length];
        for (var i = 0; i < proof.Length; i++)
            proof[table.MemberRank[i]] = new(table.Members[i].Id, run.PriceOf[i]!.Value);
        return new(run.Pairing, links, loads, proof);
    }
}
