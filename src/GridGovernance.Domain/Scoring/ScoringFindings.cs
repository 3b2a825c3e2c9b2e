using System.Globalization;

namespace GridGovernance.Domain.Scoring;

/// <summary>The findings of a scoring, each with its code said once. Ids are opaque, so a finding names nobody.</summary>
internal static class ScoringFindings
{
    private static readonly BilingualText KeepOne = new("keep one of the records", "只保留一条记录");
    private static readonly BilingualText ListSubject = new("list the subject to be scored, or correct the activity's subject", "将该对象列入计分名单,或更正活动的对象");
    private static readonly BilingualText CorrectDate = new("score the period it occurred in, or correct its date", "在其发生的周期内计分,或更正日期");
    private static readonly BilingualText CorrectKind = new("correct the kind, or let a rule of the scheme name it", "更正活动类型,或在办法中为其设立规则");
    private static readonly BilingualText CureRule = new("correct the rule or the activity; there is no total rather than a wrong one", "更正规则或活动;宁无总分,不出错分");
    private static readonly BilingualText CureAmount = new("correct the quantity, the value or the factor; points lie within ±900000000000", "更正数量、分值或系数;积分范围为±900000000000");

    public static Finding Duplicate(ActivityId id) => Finding.Warning("scoring.duplicate", PathOf(id), id.ToString(),
        new("the activity was recorded more than once with the same content; it counts once", "同一活动以相同内容重复记录;只计一次"), KeepOne);

    public static Finding Conflict(ActivityId id, IEnumerable<SubjectId> subjects)
    {
        var named = string.Join(", ", subjects.Distinct().Order());
        return Finding.Error("scoring.conflict", PathOf(id), id.ToString(),
            new($"one id stands for activities of different content (subjects {named}); none of them counts", $"同一编号对应内容不同的活动(对象{named});均不计分"),
            new("give each activity an id of its own, or keep the true record", "为每个活动使用独立编号,或只保留真实记录"));
    }

    public static Finding ConflictAcross(ActivityId id, SubjectId subject) => Finding.Error("scoring.conflict", PathOf(id), id.ToString(),
        new($"the id stands under {subject} and under a subject scored before, whose statement counts it; it does not count for {subject}", $"该编号既属于{subject},又属于此前已计分的对象(其积分单已计入);对{subject}不计分"),
        new("give each activity an id of its own, then score both subjects again", "为每个活动使用独立编号,再对两个对象重新计分"));

    public static Finding NotGrouped(SubjectId subject, int activities) => Finding.Error("scoring.not-grouped", "subject " + subject, activities.ToString(CultureInfo.InvariantCulture),
        new($"{subject} comes again after other subjects; its statement is out already and lacks these activities", $"{subject}在其他对象之后再次出现;其积分单已出,未计入这些活动"),
        new("sort the input by subject, or score it as a population", "请先按对象排序,或整体计分"));

    public static Finding OutsidePeriod(Activity activity, Period period) => Finding.Warning("scoring.outside-period", PathOf(activity.Id), ConditionTest.Spell(activity.OccurredOn),
        new($"the activity did not occur in {period}", $"活动不在{period}内发生"), CorrectDate);

    public static Finding UnlistedSubject(Activity activity) => Finding.Error("scoring.unlisted-subject", PathOf(activity.Id), activity.Subject.ToString(),
        new("the activity's subject is not among those scored", "活动的对象不在计分名单内"), ListSubject);

    public static Finding UnknownKind(Activity activity) => Finding.Error("scoring.unknown-kind", PathOf(activity.Id), activity.Kind.ToString(),
        new("no rule of the scheme names the activity's kind", "办法中没有规则涉及该活动类型"), CorrectKind);

    public static Finding Fault(ActivityId id, SubjectId subject, string rule, string what) => Finding.Error("scoring.fault", PathOf(id), rule,
        new($"rule {rule} faulted on activity {id} of {subject}: {what}", $"规则{rule}在处理{subject}的活动{id}时出错:{what}"), CureRule);

    public static Finding Overflow(SubjectId subject, string where) => Finding.Error("scoring.overflow", "subject " + subject, where,
        new($"the points of {subject} leave their range at {where}", $"{subject}的积分在{where}处超出范围"), CureAmount);

    public static Finding Uncovered(Period period, string scheme) => Finding.Error("scoring.uncovered", "period", period.ToString(),
        new($"no version of {scheme} covers {period}", $"{scheme}没有任何版本适用于{period}"),
        new("score a period a version is effective in, or add the version", "在版本有效期内计分,或补充相应版本"));

    public static Finding PeriodKindDiffers(Period period, PeriodKind kind) => Finding.Error("scoring.period-kind", "period", period.ToString(),
        new($"the scheme scores periods of kind {kind}, and {period} is of kind {period.Kind}", $"办法的计分周期为{Spell(kind)},而{period}为{Spell(period.Kind)}"),
        new("ask for a period of the scheme's kind", "请使用与办法一致的周期"));

    public static Finding Rows(FindingSeverity severity, string code, long rows, BilingualText what) => new(severity, code, "columns", rows.ToString(CultureInfo.InvariantCulture),
        new($"{rows} rows {what.English}; they count nowhere", $"{rows}行{what.Chinese};均不计分"), new("score them as activities to see which", "改用活动对象计分以查明是哪些"));

    public static string PathOf(ActivityId id) => "activity " + id;

    private static string Spell(PeriodKind kind) => kind switch
    {
        PeriodKind.Month => "月",
        PeriodKind.Quarter => "季度",
        PeriodKind.HalfYear => "半年",
        _ => "年",
    };
}
