namespace GridGovernance.Domain.Divisions;

/// <summary>
/// What came of reading a registry's rows: every finding, and the registry of what could be read. Unreadable, unnamed, duplicate, orphaned and out-of-band rows are findings, never exceptions.
/// Immutable.
/// </summary>
/// <example>
/// <code>
/// var check = RegistryCheck.Of([new("152221100000", "科尔沁镇", line: 2), new("15222110", "?", line: 3)]);
/// foreach (var finding in check.Findings)
///     Console.WriteLine(finding.Describe(Language.English)); // every bad row at once
/// </code>
/// </example>
public sealed class RegistryCheck
{
    private RegistryCheck(DivisionRegistry registry, IReadOnlyList<Finding> findings, int rowCount) =>
        (Registry, Findings, RowCount) = (registry, findings, rowCount);

    /// <summary>Every readable division: of duplicates the first row, orphans as tops, out-of-band codes as they are. Whoever knows better may go on with it.</summary>
    public DivisionRegistry Registry { get; }

    /// <summary>Every finding, in the order of the rows. All are errors.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>How many rows were read, the flawed ones included.</summary>
    public int RowCount { get; }

    /// <summary>Whether nothing was found.</summary>
    public bool IsClean => Findings.Count == 0;

    /// <summary>
    /// Reads rows in any order. An orphan is a row whose parent is missing, unless it stands at the shallowest level of the rows: a file may begin with its province, with its banner, or hold the whole country.
    /// </summary>
    public static RegistryCheck Of(IEnumerable<DivisionRow> rows)
    {
        Guard.Against.Null(rows);
        var reader = new RegistryReader();
        foreach (var row in rows)
            reader.Read(row);
        var (registry, findings) = reader.Finish();
        return new(registry, findings, reader.RowCount);
    }

    /// <summary>Collects the readable rows, sorts them once, and finds what is wrong between them.</summary>
    private sealed class RegistryReader
    {
        private readonly List<DivisionCode> codes = [];
        private readonly List<string> names = [];
        private readonly List<int> origins = [];   // line where there is one, otherwise the negative count of rows
        private readonly List<(int Row, Finding Finding)> findings = [];
        private readonly List<int> rowsOf = [];

        public int RowCount { get; private set; }

        public void Read(DivisionRow row)
        {
            RowCount++;
            var origin = row.Line > 0 ? row.Line : -RowCount;
            if (!DivisionCode.TryParse(row.Code, out var code))
            {
                findings.Add((RowCount, RegistryFindings.Unreadable(origin, row.Code)));
                return;
            }

            if (string.IsNullOrWhiteSpace(row.Name))
                findings.Add((RowCount, RegistryFindings.Unnamed(origin, code)));
            if (code.Kind is DivisionKind.OutOfBand)
                findings.Add((RowCount, RegistryFindings.OutOfBand(origin, code)));
            codes.Add(code);
            names.Add(row.Name);
            origins.Add(origin);
            rowsOf.Add(RowCount);
        }

        public (DivisionRegistry Registry, IReadOnlyList<Finding> Findings) Finish()
        {
            var places = SortedPlaces();
            var kept = new List<int>(places.Length);
            foreach (var place in places)
            {
                if (kept.Count > 0 && codes[kept[^1]] == codes[place])
                    findings.Add((rowsOf[place], RegistryFindings.Duplicate(origins[place], codes[place], origins[kept[^1]])));
                else
                    kept.Add(place);
            }

            var registry = new DivisionRegistry([.. kept.Select(place => codes[place])], [.. kept.Select(place => names[place])]);
            FindOrphans(registry, kept);
            return (registry, [.. findings.OrderBy(found => found.Row).Select(found => found.Finding)]);
        }

        private void FindOrphans(DivisionRegistry registry, List<int> kept)
        {
            var shallowest = kept.Count == 0 ? DivisionLevel.Country : kept.Min(place => codes[place].Level);
            foreach (var place in kept)
            {
                var code = codes[place];
                if (code.Level > shallowest && !registry.Contains(code.Parent))
                    findings.Add((rowsOf[place], RegistryFindings.Orphan(origins[place], code)));
            }
        }

        private bool IsSorted()
        {
            for (var i = 1; i < codes.Count; i++)
            {
                if (codes[i] < codes[i - 1])
                    return false;
            }

            return true;
        }

        /// <summary>The rows by code, then by place, so that the first of duplicates stands first.</summary>
        private int[] SortedPlaces()
        {
            var places = new int[codes.Count];
            for (var i = 0; i < places.Length; i++)
                places[i] = i;
            if (IsSorted())
                return places;   // published files come sorted, and the country has 665,000 rows
            Array.Sort(places, (left, right) =>
            {
                var byCode = codes[left].Value.CompareTo(codes[right].Value);
                return byCode != 0 ? byCode : left.CompareTo(right);
            });
            return places;
        }
    }
}
