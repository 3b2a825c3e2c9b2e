using System.Globalization;

namespace GridGovernance.Domain.Pay;

/// <summary>
/// How points decide the grade (以分定绩): bands without gap or overlap, quotas with declared ties, and the lowest grade on a veto. Immutable and freely shared.
/// Points are judged after <see cref="Rounding"/>, which changes nothing else. The lowest band takes everything below it; points above a last band with an end are refused.
/// </summary>
/// <example>
/// <code>
/// var grading = GradingPolicy.Build([new("pass"), new("good", 60), new("excellent", 90)]);
/// </code>
/// </example>
public sealed partial class GradingPolicy
{
    private readonly long?[] starts;
    private readonly long? end;

    private GradingPolicy(IReadOnlyList<GradeBand> bands, IReadOnlyList<GradeQuota> quotas, Rounding rounding)
    {
        (Bands, Quotas, Rounding) = (bands, quotas, rounding);
        starts = [.. bands.Select(band => band.From?.TenThousandths)];
        end = bands[^1].EndOn(rounding);
    }

    /// <summary>The bands, lowest first.</summary>
    public IReadOnlyList<GradeBand> Bands { get; }

    /// <summary>The quotas, highest grade first.</summary>
    public IReadOnlyList<GradeQuota> Quotas { get; }

    /// <summary>How points are rounded before they are judged, so that nothing falls between two bands such as 70–79 and 80–89.</summary>
    public Rounding Rounding { get; }

    /// <summary>The grades, lowest first.</summary>
    public IEnumerable<string> Grades => Bands.Select(band => band.Grade);

    /// <summary>The grade a veto gives.</summary>
    public string LowestGrade => Bands[0].Grade;

    /// <summary>
    /// A star rating (评星定级) as a grading policy: the grades are the numbers of stars, and <c>0</c> below the first edge.
    /// </summary>
    /// <param name="rounding">How points are rounded before they are judged.</param>
    /// <param name="bands">The lower edge of each number of stars.</param>
    /// <exception cref="FindingsException">An edge or a number of stars is given twice.</exception>
    public static GradingPolicy Stars(Rounding rounding, params (Points From, int Stars)[] bands) =>
        Build([new("0"), .. Guard.Against.Null(bands).Select(band => new GradeBand(band.Stars.ToString(CultureInfo.InvariantCulture), band.From))], rounding: rounding);

    /// <summary>The band points fall into, quotas aside; null above a last band that declares an end.</summary>
    public GradeBand? BandOf(Points points) => IndexOf(points) is { } index ? Bands[index] : null;

    /// <summary>
    /// Grades everyone. Refusals are tried in this order: a subject listed twice, points above the last band. A veto gives the lowest grade and takes no place of a quota.
    /// </summary>
    /// <param name="subjects">Everyone; the order does not matter.</param>
    public GradeOutcome Grade(IEnumerable<PaySubject> subjects)
    {
        var listed = Guard.Against.Null(subjects).OrderBy(subject => subject.Subject).ToArray();
        if (FirstTwin(listed) is { } twin)
            return new SubjectListedTwice(twin);
        var banded = new int?[listed.Length];
        for (var i = 0; i < listed.Length; i++)
        {
            if (listed[i].Exempt)
                continue;
            banded[i] = listed[i].LowestGrade ? 0 : IndexOf(listed[i].Points);
            if (banded[i] is null)
                return new PointsOutsideBands(listed[i].Subject, listed[i].Points, Bands[^1].To ?? Bands[^1].Below!.Value);
        }

        var graded = ApplyQuotas(listed, banded);
        return new SubjectsGraded([.. listed.Select((subject, i) =>
            new GradedSubject(subject, graded[i] is { } index ? Bands[index].Grade : null, graded[i] < banded[i]))]);
    }

    internal static SubjectId? FirstTwin(PaySubject[] sorted)
    {
        for (var i = 1; i < sorted.Length; i++)
        {
            if (sorted[i].Subject == sorted[i - 1].Subject)
                return sorted[i].Subject;
        }

        return null;
    }

    private int? IndexOf(Points points)
    {
        var judged = Rounding.Apply((Int128)points.TenThousandths, Int128.One);   // may lie beyond the range of points, and is only compared
        if (judged >= end)
            return null;
        var index = starts.Length - 1;
        while (index > 0 && judged < starts[index])
            index--;
        return index;
    }

    /// <summary>From the highest grade down: who is over the quota moves one grade down and is judged again there.</summary>
    private int?[] ApplyQuotas(PaySubject[] listed, int?[] banded)
    {
        int?[] graded = [.. banded];
        var population = banded.Count(index => index is not null);
        for (var grade = Bands.Count - 1; grade > 0; grade--)
        {
            if (Quotas.FirstOrDefault(quota => string.Equals(quota.Grade, Bands[grade].Grade, StringComparison.Ordinal)) is not { } quota)
                continue;
            var holders = Enumerable.Range(0, listed.Length).Where(i => graded[i] == grade)
                .OrderByDescending(i => listed[i].Points).ThenBy(i => listed[i].Subject).ToArray();
            foreach (var over in holders[Kept(holders, listed, quota.PlacesAmong(population), quota.Ties)..])
                graded[over] = grade - 1;
        }

        return graded;
    }

    private static int Kept(int[] holders, PaySubject[] listed, int places, QuotaTies ties)
    {
        if (holders.Length <= places || ties is QuotaTies.ByKey)
            return Math.Min(places, holders.Length);
        if (places == 0)
            return 0;
        var edge = listed[holders[places - 1]].Points;
        if (listed[holders[places]].Points != edge)
            return places;
        return ties is QuotaTies.AllUp
            ? Array.FindLastIndex(holders, i => listed[i].Points == edge) + 1
            : Array.FindIndex(holders, i => listed[i].Points == edge);
    }
}
