using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Testing.Scoring;

/// <summary>What the reference reports: codes and paths of the specification, with plain texts.</summary>
internal static class ReferenceFindings
{
    public static Finding Duplicate(ActivityId id) =>
        Finding.Warning("scoring.duplicate", Path(id), id.ToString(), new("recorded more than once", "重复记录"), new("nothing to do: it counts once", "无需处理:只计一次"));

    public static Finding Conflict(ActivityId id) =>
        Finding.Error("scoring.conflict", Path(id), id.ToString(), new("recorded with different contents", "同一编号内容不同"), new("correct one of them", "更正其中之一"));

    public static Finding OutsidePeriod(Activity activity) =>
        Finding.Warning("scoring.outside-period", Path(activity.Id), activity.Id.ToString(), new("occurred outside the period", "不在结算期内"), new("score its own period", "计入所属结算期"));

    public static Finding Unlisted(Activity activity) =>
        Finding.Error("scoring.unlisted-subject", Path(activity.Id), activity.Subject.ToString(), new("the subject is not listed", "对象未列入"), new("list the subject", "列入该对象"));

    public static Finding UnknownKind(Activity activity) =>
        Finding.Error("scoring.unknown-kind", Path(activity.Id), activity.Kind.ToString(), new("no rule names the kind", "没有规则涉及该类型"), new("correct the kind or the scheme", "更正类型或办法"));

    public static Finding Fault(SubjectId subject, ReferenceFaultException fault) =>
        Finding.Error("scoring.fault", Path(fault.Activity), subject.ToString(), new($"rule {fault.Rule} faulted", $"规则{fault.Rule}出错"), new("cure the rule", "修正规则"));

    public static Finding Overflow(SubjectId subject) =>
        Finding.Error("scoring.overflow", $"subject {subject}", subject.ToString(), new("points leave their range", "积分超出范围"), new("look at quantities and factors", "检查数量与系数"));

    public static Finding PeriodKind(PointsScheme scheme, Period period) =>
        Finding.Error("scoring.period-kind", "period", period.ToString(), new($"the scheme scores periods of kind {scheme.PeriodKind}", $"办法按{scheme.PeriodKind}结算"), new("ask for such a period", "改用相应结算期"));

    public static Finding Uncovered(PointsScheme scheme, Period period) =>
        Finding.Error("scoring.uncovered", "period", period.ToString(), new($"the scheme is in effect {scheme.Effective}", $"办法有效期为{scheme.Effective}"), new("ask for a covered period", "改用有效期内的结算期"));

    private static string Path(ActivityId id) => $"activity {id}";
}
