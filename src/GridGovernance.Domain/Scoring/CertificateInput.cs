namespace GridGovernance.Domain.Scoring;

/// <summary>
/// What certificates of one period are made of. For each subject the activities that bear on it: every version of every id that has a version of this subject in the period,
/// by id, then by what it says; repeated records are one, with the earliest instant. What is not known yet, and other periods, bear on nothing.
/// </summary>
internal sealed class CertificateInput
{
    private readonly CompiledScheme scheme;
    private readonly Period period;
    private readonly WorkingCalendar calendar;
    private readonly Dictionary<SubjectId, ScoredSubject> subjects;
    private readonly Dictionary<SubjectId, List<Activity[]>> activities = [];

    public CertificateInput(CompiledScheme scheme, Period period, IEnumerable<ScoredSubject> subjects, ActivityIntake intake, ScoringOptions options)
    {
        (this.scheme, this.period, calendar) = (scheme, period, options.Calendar);
        this.subjects = subjects.ToDictionary(subject => subject.Subject);
        for (var i = 0; i < intake.Count; i++)
        {
            var taken = intake.All[i];
            Activity[] versions = taken.IsOdd ? [taken.Activity, .. intake.OddOf(i).Others] : [taken.Activity];
            Array.Sort(versions, CompareContent);
            foreach (var subject in versions.Where(version => period.Contains(version.OccurredOn)).Select(version => version.Subject).Distinct())
            {
                if (!activities.TryGetValue(subject, out var list))
                    activities.Add(subject, list = []);
                list.Add(versions);
            }
        }

        foreach (var list in activities.Values)
            list.Sort((left, right) => left[0].Id.CompareTo(right[0].Id));
    }

    public PointsCertificate Certify(PointsStatement statement)
    {
        using var encoding = new CanonicalEncoding();
        encoding.Add("gridgovernance.points");
        encoding.Add((long)PointsEngine.SemanticsVersion);
        encoding.Add(scheme.Scheme.Canonical);
        encoding.AddList([.. scheme.Scheme.Rules.OfType<CustomRule>()], rule =>
        {
            encoding.Add(rule.Rule);
            encoding.Add(rule.RuleVersion);
        });
        encoding.Add(period.ToString());
        encoding.AddList(calendar.Holidays, encoding.Add);
        encoding.AddList(calendar.MakeUpDays, encoding.Add);
        AddSubject(encoding, subjects[statement.Subject]);
        encoding.AddList(activities.GetValueOrDefault(statement.Subject, []), versions => encoding.AddList(versions, version => AddActivity(encoding, version)));
        encoding.Add(statement);
        return new(PointsEngine.SemanticsVersion, encoding.Finish());
    }

    private static void AddSubject(CanonicalEncoding encoding, ScoredSubject subject)
    {
        encoding.Add(subject.Subject.ToString());
        encoding.Add(subject.Exempt);
        encoding.AddList(subject.Suspensions, span =>
        {
            encoding.Add(span.From);
            encoding.AddOptional(span.Until?.DayNumber);
        });
        encoding.Add(subject.Opening.CarryOver.TenThousandths);
        encoding.AddList(subject.Opening.Vetoes, veto =>
        {
            encoding.Add(veto.Rule);
            encoding.Add(veto.Activity.ToString());
            encoding.Add((long)veto.Effect);
            encoding.Add(veto.From);
            encoding.Add(veto.Until);
        });
        encoding.AddList(subject.Opening.Adjustments, adjustment =>
        {
            encoding.Add(adjustment.Amount.TenThousandths);
            encoding.AddOptional(adjustment.Cause?.ToString());
        });
    }

    private static void AddActivity(CanonicalEncoding encoding, Activity activity)
    {
        encoding.Add(activity.Id.ToString());
        encoding.Add(activity.Subject.ToString());
        encoding.Add(activity.Kind.ToString());
        encoding.Add(activity.OccurredOn);
        encoding.Add(activity.Quantity.TenThousandths);
        encoding.AddList(activity.Tags, encoding.Add);
        encoding.AddOptional(activity.RecordedAt?.UtcTicks);
        encoding.AddOptional(activity.Recorder?.ToString());
    }

    private static int CompareContent(Activity left, Activity right)
    {
        var order = left.Subject.CompareTo(right.Subject);
        order = order != 0 ? order : left.OccurredOn.CompareTo(right.OccurredOn);
        order = order != 0 ? order : left.Kind.CompareTo(right.Kind);
        order = order != 0 ? order : left.Quantity.CompareTo(right.Quantity);
        order = order != 0 ? order : (left.Recorder ?? default).CompareTo(right.Recorder ?? default);
        return order != 0 ? order : string.CompareOrdinal(string.Join(';', left.Tags), string.Join(';', right.Tags));
    }
}
