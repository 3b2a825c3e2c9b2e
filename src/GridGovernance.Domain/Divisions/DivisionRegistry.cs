using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace GridGovernance.Domain.Divisions;

/// <summary>
/// Divisions in the order of their codes: a banner with the province and the prefecture above it, a township, or the whole country (about 665,000).
/// Immutable and freely shared. A look-up is a binary search over the codes; sorted codes put every division right before those in it, so children and subtrees are walked without an index.
/// </summary>
/// <example>
/// <code>
/// var registry = DivisionRegistry.Load([new("152221100000", "科尔沁镇"), new("152221100001", "社区")]);
/// foreach (var child in registry.ChildrenOf(DivisionCode.Parse("152221100000")))
///     Console.WriteLine($"{child.Code} {child.Name}");
/// </code>
/// </example>
public sealed partial class DivisionRegistry : IReadOnlyList<Division>
{
    private readonly DivisionCode[] codes;
    private readonly string[] names;
    private readonly int[] ends;      // index behind the last division that lies in this one
    private readonly int[] parents;   // index of the division this one hangs on, -1 for a top

    /// <summary>Takes codes in strictly rising order, and their names.</summary>
    internal DivisionRegistry(DivisionCode[] codes, string[] names)
    {
        this.codes = codes;
        this.names = names;
        (parents, ends) = Hang(codes);
    }

    /// <summary>How many divisions there are.</summary>
    public int Count => codes.Length;

    /// <summary>The division at a place, from 0, in the order of the codes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public Division this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, codes.Length);
            return new(codes[index], names[index]);
        }
    }

    /// <summary>The divisions whose parent is not held, in order: the province of a banner's file, the provinces of the country's.</summary>
    public IEnumerable<Division> Tops
    {
        get
        {
            for (var i = 0; i < codes.Length; i++)
            {
                if (parents[i] < 0)
                    yield return this[i];
            }
        }
    }

    /// <summary>Reads a registry strictly. A row with any error refuses the whole; <see cref="RegistryCheck"/> also offers what remains of a flawed one.</summary>
    /// <param name="rows">The rows, in any order.</param>
    /// <param name="registry">The registry, when there is no error.</param>
    /// <param name="findings">Every finding, in the order of the rows.</param>
    public static bool TryLoad(IEnumerable<DivisionRow> rows, [NotNullWhen(true)] out DivisionRegistry? registry, out IReadOnlyList<Finding> findings)
    {
        var check = RegistryCheck.Of(rows);
        findings = check.Findings;
        registry = check.IsClean ? check.Registry : null;
        return check.IsClean;
    }

    /// <summary>Reads a registry strictly.</summary>
    /// <exception cref="FindingsException">Rows are unreadable, unnamed, duplicate, orphaned or out of band; the exception names all of them.</exception>
    public static DivisionRegistry Load(IEnumerable<DivisionRow> rows) =>
        TryLoad(rows, out var registry, out var findings) ? registry : throw new FindingsException(findings);

    /// <summary>Whether the division is held.</summary>
    public bool Contains(DivisionCode code) => IndexOf(code) >= 0;

    /// <summary>The division of a code; <c>default</c> where it is not held.</summary>
    public bool TryFind(DivisionCode code, out Division division)
    {
        var index = IndexOf(code);
        division = index >= 0 ? this[index] : default;
        return index >= 0;
    }

    /// <summary>The divisions that hang directly on this one, in the order of their codes; none where there are none. The country need not be held itself.</summary>
    public IEnumerable<Division> ChildrenOf(DivisionCode code)
    {
        for (var i = FirstBehind(code); i < codes.Length && code.Contains(codes[i]); i = ends[i])
        {
            if (codes[i].Parent == code)
                yield return this[i];
        }
    }

    /// <summary>The division itself, where it is held, and every one that lies in it, in the order of their codes.</summary>
    public IEnumerable<Division> Within(DivisionCode code)
    {
        var first = IndexOf(code);
        for (var i = first >= 0 ? first : ~first; i < codes.Length && code.Contains(codes[i]); i++)
            yield return this[i];
    }

    /// <summary>How many divisions of each level and kind lie in a division, itself included; by level, then kind; kinds without any are left out.</summary>
    public IReadOnlyList<DivisionCount> CountWithin(DivisionCode code)
    {
        var counts = new SortedDictionary<(DivisionLevel Level, DivisionKind Kind), int>();
        foreach (var division in Within(code))
        {
            var key = (division.Code.Level, division.Code.Kind);
            counts[key] = counts.GetValueOrDefault(key) + 1;
        }

        return [.. counts.Select(count => new DivisionCount(count.Key.Level, count.Key.Kind, count.Value))];
    }

    /// <summary>How many divisions of a level are held.</summary>
    /// <exception cref="ArgumentException">The level is none of the six.</exception>
    public int CountOf(DivisionLevel level)
    {
        Guard.Against.EnumOutOfRange(level);
        var count = 0;
        foreach (var code in codes)
            count += code.Level == level ? 1 : 0;
        return count;
    }

    /// <summary>Every division, in the order of the codes.</summary>
    public IEnumerator<Division> GetEnumerator()
    {
        for (var i = 0; i < codes.Length; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The place of a code; the complement of where it would stand if it is not held.</summary>
    internal int IndexOf(DivisionCode code)
    {
        var (low, high) = (0, codes.Length - 1);
        while (low <= high)
        {
            var middle = low + (high - low) / 2;
            if (codes[middle].Value == code.Value)
                return middle;
            if (codes[middle].Value < code.Value)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return ~low;
    }

    private int FirstBehind(DivisionCode code)
    {
        var index = IndexOf(code);
        return index >= 0 ? index + 1 : ~index;
    }

    /// <summary>One pass over the sorted codes with a stack of the divisions that are still open: at most one a level.</summary>
    private static (int[] Parents, int[] Ends) Hang(DivisionCode[] codes)
    {
        var parents = new int[codes.Length];
        var ends = new int[codes.Length];
        var open = new Stack<int>();
        for (var i = 0; i < codes.Length; i++)
        {
            while (open.TryPeek(out var top) && !codes[top].Contains(codes[i]))
                ends[open.Pop()] = i;
            parents[i] = open.TryPeek(out var above) && codes[above] == codes[i].Parent ? above : -1;
            open.Push(i);
        }

        while (open.TryPop(out var last))
            ends[last] = codes.Length;
        return (parents, ends);
    }
}
