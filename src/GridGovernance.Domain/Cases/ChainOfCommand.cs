using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace GridGovernance.Domain.Cases;

/// <summary>Who reports to whom among the units that handle cases: a forest, in which each unit has at most one direct superior. Immutable and freely shared.</summary>
public sealed class ChainOfCommand
{
    private readonly FrozenDictionary<UnitId, UnitId> superiors;

    private ChainOfCommand(FrozenDictionary<UnitId, UnitId> superiors) => this.superiors = superiors;

    /// <summary>
    /// Builds a chain from pairs of unit and direct superior. Errors: a unit without id (<c>chain.no-unit</c>), a unit listed twice (<c>chain.duplicate</c>),
    /// units that report to themselves, directly or around (<c>chain.circle</c>).
    /// </summary>
    public static bool TryBuild(IReadOnlyList<(UnitId Unit, UnitId Superior)> reports, [NotNullWhen(true)] out ChainOfCommand? chain, out IReadOnlyList<Finding> findings)
    {
        Guard.Against.Null(reports);
        var found = new List<Finding>();
        var superiors = new Dictionary<UnitId, UnitId>();
        for (var i = 0; i < reports.Count; i++)
        {
            var (unit, superior) = reports[i];
            if (unit.IsDefault || superior.IsDefault)
                found.Add(Nobody(i));
            else if (!superiors.TryAdd(unit, superior))
                found.Add(Duplicate(i, unit));
        }

        found.AddRange(superiors.Keys.Order().Where(unit => RunsInACircle(unit, superiors)).Select(Circle));
        findings = found;
        chain = found.Count == 0 ? new(superiors.ToFrozenDictionary()) : null;
        return chain is not null;
    }

    /// <summary>Builds a chain from pairs of unit and direct superior.</summary>
    /// <exception cref="FindingsException">The pairs have errors; all are named.</exception>
    public static ChainOfCommand Build(IReadOnlyList<(UnitId Unit, UnitId Superior)> reports) =>
        TryBuild(reports, out var chain, out var findings) ? chain! : throw new FindingsException(findings);

    /// <summary>The unit's direct superior, or null at the top.</summary>
    public UnitId? SuperiorOf(UnitId unit) => superiors.TryGetValue(Guard.Against.Default(unit), out var superior) ? superior : null;

    /// <summary>Whether the first is the direct superior of the second.</summary>
    public bool IsDirectSuperior(UnitId superior, UnitId of) => SuperiorOf(Guard.Against.Default(of)) == Guard.Against.Default(superior);

    /// <summary>Whether the first stands somewhere above the second.</summary>
    public bool IsAbove(UnitId superior, UnitId of)
    {
        Guard.Against.Default(superior);
        Guard.Against.Default(of);
        for (var unit = SuperiorOf(of); unit is { } next; unit = SuperiorOf(next))
        {
            if (next == superior)
                return true;
        }

        return false;
    }

    /// <summary>Steps from the unit up to the top of its tree; 0 at the top. A smaller number is a higher level.</summary>
    public int DepthOf(UnitId unit)
    {
        var depth = 0;
        for (var next = SuperiorOf(unit); next is { } superior; next = SuperiorOf(superior))
            depth++;
        return depth;
    }

    /// <summary>Whether the first stands at the level of the second or higher, in the same tree. A unit of no tree stands above nobody but itself.</summary>
    internal bool IsNotBelow(UnitId unit, UnitId than) => TopOf(unit) == TopOf(than) && DepthOf(unit) <= DepthOf(than);

    private UnitId TopOf(UnitId unit) => SuperiorOf(unit) is { } superior ? TopOf(superior) : unit;

    private static bool RunsInACircle(UnitId start, Dictionary<UnitId, UnitId> superiors)
    {
        var unit = start;
        for (var steps = 0; superiors.TryGetValue(unit, out unit) && steps <= superiors.Count; steps++)
        {
            if (unit == start)
                return true;
        }

        return false;
    }

    private static Finding Nobody(int index) => Finding.Error("chain.no-unit", $"$[{index}]", "",
        new("a unit or its superior has no id", "单位或其上级缺少标识"), new("name both units", "填写两个单位的标识"));

    private static Finding Duplicate(int index, UnitId unit) => Finding.Error("chain.duplicate", $"$[{index}]", unit.ToString(),
        new("the unit has a second direct superior", "该单位有第二个直接上级"), new("keep one direct superior a unit", "每个单位只保留一个直接上级"));

    private static Finding Circle(UnitId unit) => Finding.Error("chain.circle", "$", unit.ToString(),
        new("the unit is its own superior, directly or around", "该单位直接或间接成为自己的上级"), new("break the circle", "断开循环"));
}
