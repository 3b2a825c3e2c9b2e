namespace GridGovernance.Domain.Pairing;

internal sealed partial class PathSolver<T>
{
    /// <summary>The member's k-th household.</summary>
    public int Held(int member, int k) => held[member][k];

    /// <summary>Whether the pair costs the household exactly what it pays now, so that an optimal plan may use it.</summary>
    public bool IsExact(int household, int edge) => cost[edge] + nodes[to[edge]].Price == Paid(household);

    /// <summary>Whether leaving the household uncovered costs exactly what it pays now.</summary>
    public bool IsWorthLeaving(int household) => problem.Leave[household] == Paid(household);

    /// <summary>Whether one more household at the member costs exactly the member's price.</summary>
    public bool CanTakeOneMore(int member) => load[member] < problem.Max[member] && nodes[member].Price == next[member];

    /// <summary>Whether one household less saves exactly the member's price.</summary>
    public bool CanGiveOne(int member) => load[member] > 0 && nodes[member].Price == last[member];

    /// <summary>Moves a household to another pair, or to <see cref="Uncovered"/>; the caller sees to it that loads come out right at the end of a round of moves.</summary>
    public void Move(int household, int edge)
    {
        if (edgeOf[household] >= 0)
            Remove(to[edgeOf[household]], household);
        Sit(household, edge);
        if (edge >= 0)
            Append(to[edge], household);
    }

    private T Paid(int household) => edgeOf[household] < 0 ? problem.Leave[household] : cost[edgeOf[household]] + nodes[to[edgeOf[household]]].Price;
}
