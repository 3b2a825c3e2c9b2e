using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace GridGovernance.Domain.Scoring;

/// <summary>
/// The versions of one scheme, each for its own dates: the book picks the version for a date or a period. No date is covered twice; dates that none covers are refused when asked for.
/// Immutable and freely shared.
/// </summary>
/// <example>
/// <code>
/// var scheme = PointsScheme.Define("patrols")
///     .Category("duty", category =&gt; category.CapCredits(10, PointsWindow.Period))
///     .Award("patrol.completed", "duty", rule =&gt; rule.For("patrol").Worth(4))
///     .Build();
/// if (SchemeBook.TryCreate([scheme], out var book, out var findings))
///     Console.WriteLine(PointsEngine.Create(book).Schemes.Count); // each period is scored by the version that covers it
/// </code>
/// </example>
public sealed class SchemeBook
{
    private SchemeBook(IReadOnlyList<PointsScheme> versions, IReadOnlyList<Finding> warnings) => (Versions, Warnings) = (versions, warnings);

    /// <summary>The id that all versions share.</summary>
    public string Id => Versions[0].Id;

    /// <summary>The versions, earliest dates first; at least one.</summary>
    public IReadOnlyList<PointsScheme> Versions { get; }

    /// <summary>What rode along when the book was made, such as a gap between two versions.</summary>
    public IReadOnlyList<Finding> Warnings { get; }

    /// <summary>
    /// A book of these versions; never throws for what they say. Errors: no version (<c>book.empty</c>), another scheme's id (<c>book.other-scheme</c>), a version number twice
    /// (<c>book.duplicate-version</c>), dates covered twice (<c>book.doubly-covered</c>). Warnings: dates between two versions that none covers (<c>book.gap</c>),
    /// a lower version number after a higher (<c>book.version-order</c>).
    /// </summary>
    /// <param name="versions">The versions in any order.</param>
    /// <param name="book">The book; null when there are errors.</param>
    /// <param name="findings">Every finding, by date.</param>
    public static bool TryCreate(IEnumerable<PointsScheme> versions, [NotNullWhen(true)] out SchemeBook? book, out IReadOnlyList<Finding> findings)
    {
        PointsScheme[] ordered = [.. Guard.Against.Null(versions).Select(version => Guard.Against.Null(version))
            .OrderBy(version => version.Effective.From).ThenBy(version => version.Version)];
        Finding[] all = [.. Check(ordered)];
        findings = all;
        book = Array.Exists(all, finding => finding.Severity is FindingSeverity.Error) ? null : new(ordered, all);
        return book is not null;
    }

    /// <summary>A book of these versions; the throwing form of <see cref="TryCreate"/>.</summary>
    /// <exception cref="FindingsException">The versions do not make a book; it names every reason.</exception>
    public static SchemeBook Create(params PointsScheme[] versions) => TryCreate(versions, out var book, out var findings) ? book : throw new FindingsException(findings);

    /// <summary>The version whose dates include the day, or that none does.</summary>
    public SchemeOnDateOutcome On(DateOnly date) => VersionOn(date) is { } version ? version : new DateNotCovered(Id, date);

    /// <summary>The version that scores the period: its dates include every day, and it scores periods of this kind.</summary>
    public SchemeForPeriodOutcome For(Period period)
    {
        if (VersionOn(period.FirstDay) is not { } version || !version.Effective.Contains(period.LastDay))
            return new PeriodNotScorable(period, ScoringFindings.Uncovered(period, Id));
        if (version.PeriodKind != period.Kind)
            return new PeriodNotScorable(period, ScoringFindings.PeriodKindDiffers(period, version.PeriodKind));
        return version;
    }

    private PointsScheme? VersionOn(DateOnly date) => Versions.FirstOrDefault(version => version.Effective.Contains(date));

    private static IEnumerable<Finding> Check(PointsScheme[] ordered)
    {
        if (ordered.Length == 0)
            yield return BookFindings.Empty();
        for (var i = 1; i < ordered.Length; i++)
        {
            var (earlier, later) = (ordered[i - 1], ordered[i]);
            var path = string.Create(CultureInfo.InvariantCulture, $"version {later.Version}");
            if (!string.Equals(later.Id, ordered[0].Id, StringComparison.Ordinal))
                yield return BookFindings.OtherScheme(path, later.Id, ordered[0].Id);
            if (ordered.Take(i).Any(other => other.Version == later.Version))
                yield return BookFindings.DuplicateVersion(path);
            else if (later.Version < earlier.Version)
                yield return BookFindings.VersionOrder(path, earlier.Version);
            if (ordered.Take(i).FirstOrDefault(other => other.Effective.Overlaps(later.Effective)) is { } twice)
                yield return BookFindings.DoublyCovered(path, later.Effective, twice);
            else if (earlier.Effective.Until is { } until && until.AddDays(1) < later.Effective.From)
                yield return BookFindings.Gap(path, until.AddDays(1), later.Effective.From.AddDays(-1));
        }
    }
}
