namespace GridGovernance.Domain.PropertyTests.Grids;

/// <summary>A village as a table a clerk could keep: the grid and the lane of each household, the grids in use, the codes ever used. Households are 0 to 5, sequences 1 to 12.</summary>
internal sealed class VillageModel
{
    public const int Homes = 6;

    public int[] GridOf { get; } = new int[Homes];     // 0: not registered

    public int[] LaneOf { get; } = new int[Homes];     // 0: none

    public SortedSet<int> Open { get; } = [];

    public SortedSet<int> Used { get; } = [];

    public SortedDictionary<int, int> LaneGrid { get; } = [];   // lanes in use

    public int LanesEver { get; private set; }

    /// <summary>Whether the village must take the command, and the table after it.</summary>
    public bool Take(VillageCommand command)
    {
        var (a, b) = (command.A, command.B);
        var chosen = command.Chosen;
        switch (command.Kind)
        {
            case VillageCommandKind.Open:
                return chosen.All(home => GridOf[home] == 0) && Do(() => Place(chosen, New(Next())));
            case VillageCommandKind.OpenAs:
                return !Used.Contains(a) && chosen.All(home => GridOf[home] == 0) && Do(() => Place(chosen, New(a)));
            case VillageCommandKind.Divide:
                return Open.Count == 0 && Do(() =>
                {
                    Place(chosen, New(Next()));
                    Place(command.Rest, New(Next()));
                });
            case VillageCommandKind.Redivide:
                return Do(() => Redivide([.. chosen.Where(home => GridOf[home] != 0)], [.. command.Rest.Where(home => GridOf[home] != 0)]));
            case VillageCommandKind.Split:
                return Open.Contains(a) && chosen.All(home => GridOf[home] == a) && Do(() => Split(a, chosen, New(Next())));
            case VillageCommandKind.Merge:
                return Open.Contains(a) && Open.Contains(b) && Do(() => HandOver(a, b));
            case VillageCommandKind.Retire:
                return Open.Contains(a) && !GridOf.Contains(a) && Do(() => Void(a));
            case VillageCommandKind.Renumber:
                return Open.Contains(a) && Do(() => HandOver(a, New(Next())));
            case VillageCommandKind.Register:
                return Open.Contains(a) && GridOf[command.Home] == 0 && Do(() => GridOf[command.Home] = a);
            case VillageCommandKind.Remove:
                return GridOf[command.Home] != 0 && Do(() => GridOf[command.Home] = LaneOf[command.Home] = 0);
            case VillageCommandKind.Transfer:
                return Open.Contains(a) && chosen.All(home => GridOf[home] != 0 && GridOf[home] != a) && Do(() => Array.ForEach(chosen, home => (GridOf[home], LaneOf[home]) = (a, 0)));
            case VillageCommandKind.OpenLane:
                return Open.Contains(a) && chosen.All(home => GridOf[home] == a && LaneOf[home] == 0) && Do(() =>
                {
                    LaneGrid[++LanesEver] = a;
                    Array.ForEach(chosen, home => LaneOf[home] = LanesEver);
                });
            case VillageCommandKind.AssignToLane:
                return LaneGrid.TryGetValue(b, out var grid) && GridOf[command.Home] == grid && LaneOf[command.Home] != b && Do(() => LaneOf[command.Home] = b);
            default:
                return LaneGrid.ContainsKey(b) && Do(() => CloseLane(b));
        }
    }

    private static bool Do(Action action)
    {
        action();
        return true;
    }

    private int Next() => Enumerable.Range(1, 999).First(sequence => !Used.Contains(sequence));

    private int New(int sequence)
    {
        Open.Add(sequence);
        Used.Add(sequence);
        return sequence;
    }

    private void Place(int[] homes, int grid) => Array.ForEach(homes, home => GridOf[home] = grid);

    private void Void(int grid)
    {
        Open.Remove(grid);
        foreach (var lane in LaneGrid.Where(pair => pair.Value == grid).Select(pair => pair.Key).ToArray())
            CloseLane(lane);
    }

    private void CloseLane(int lane)
    {
        LaneGrid.Remove(lane);
        for (var home = 0; home < Homes; home++)
            LaneOf[home] = LaneOf[home] == lane ? 0 : LaneOf[home];
    }

    private void HandOver(int from, int to)
    {
        for (var home = 0; home < Homes; home++)
            GridOf[home] = GridOf[home] == from ? to : GridOf[home];
        foreach (var lane in LaneGrid.Where(pair => pair.Value == from).Select(pair => pair.Key).ToArray())
            LaneGrid[lane] = to;
        Void(from);
    }

    private void Split(int source, int[] moved, int grid)
    {
        Place(moved, grid);
        foreach (var lane in LaneGrid.Where(pair => pair.Value == source).Select(pair => pair.Key).ToArray())
        {
            int[] members = [.. Enumerable.Range(0, Homes).Where(home => LaneOf[home] == lane)];
            if (members.Length > 0 && members.All(moved.Contains))
                LaneGrid[lane] = grid;
            else
                Array.ForEach([.. members.Where(moved.Contains)], home => LaneOf[home] = 0);
        }
    }

    private void Redivide(int[] first, int[] second)
    {
        int[] former = [.. Open];
        var (one, two) = (New(Next()), 0);
        Place(first, one);
        Place(second, two = New(Next()));
        foreach (var lane in LaneGrid.Keys.ToArray())
        {
            int[] places = [.. Enumerable.Range(0, Homes).Where(home => LaneOf[home] == lane).Select(home => GridOf[home]).Distinct()];
            if (places.Length == 1)
                LaneGrid[lane] = places[0];
            else
                CloseLane(lane);
        }

        Array.ForEach(former, Void);
    }
}
