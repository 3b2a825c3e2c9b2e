using System.Globalization;

namespace GridGovernance.Domain.Pay;

/// <summary>What can be wrong with gradings and pay policies, with its words.</summary>
internal static class PayFindings
{
    public static string At(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");

    public static Finding NoBands(string path) => Finding.Error("pay.no-bands", path, "",
        new("the grading has no bands", "评级没有任何档次"), new("declare at least one band with its grade", "请至少声明一个档次及其等级"));

    public static Finding DuplicateGrade(string path, string grade) => Finding.Error("pay.duplicate-grade", path, grade,
        new("two bands give the same grade", "两个档次给出同一等级"), new("give each band a grade of its own", "每个档次使用不同的等级"));

    public static Finding EdgeOffStep(string path, Points edge, Points step) => Finding.Error("pay.edge-off-step", path, edge.ToString(),
        new($"points are rounded to steps of {step} before they are judged, and this edge lies between two steps", $"积分先按{step}取整后判定,该边界落在两个步长之间"),
        new($"move the edge to a multiple of {step}, or declare a finer rounding step", $"请将边界改为{step}的倍数,或声明更细的取整步长"));

    public static Finding BandEmpty(string path, GradeBand band) => Finding.Error("pay.band-empty", path, band.ToString(),
        new("the band ends before it begins", "档次的上限低于下限"), new("write the lower value in 'from' and the upper one in 'to' or 'below'", "请将较小值写入from,较大值写入to或below"));

    public static Finding BandGap(string path, Points after, Points before, Points step) => Finding.Error("pay.band-gap", path, $"{after}..{before}",
        new($"points between {after} and {before} fall into no band", $"{after}与{before}之间的积分不属于任何档次"),
        new($"let the bands meet, or declare a rounding whose step (now {step}) closes the gap", $"请使档次首尾相接,或声明能消除空档的取整步长(现为{step})"));

    public static Finding BandOverlap(string path, GradeBand lower, GradeBand upper) => Finding.Error("pay.band-overlap", path, $"{lower} / {upper}",
        new($"the bands {lower} and {upper} both claim the same points", $"档次{lower}与{upper}重叠"), new("end the lower band where the next one begins", "请使较低档次止于下一档次的起点"));

    public static Finding UnknownGrade(string path, string grade, IEnumerable<string> grades) => Finding.Error("pay.unknown-grade", path, grade,
        new("the grading knows no such grade", "评级中没有该等级"), new($"use one of: {string.Join(", ", grades)}", $"请使用:{string.Join("、", grades)}"));

    public static Finding QuotaOnLowest(string path, string grade) => Finding.Error("pay.quota-on-lowest", path, grade,
        new("the lowest grade cannot have a quota, nobody could go below it", "最低等级不能设名额,因为没有更低的等级"), new("remove the quota", "请删除该名额"));

    public static Finding DuplicateQuota(string path, string grade) => Finding.Error("pay.duplicate-quota", path, grade,
        new("the grade has two quotas", "该等级有两个名额"), new("keep one of them", "请只保留一个"));

    public static Finding NoComponents() => Finding.Error("pay.no-components", "$.components", "",
        new("the policy pays nothing", "办法没有任何支付项"), new("declare at least one component", "请至少声明一个支付项"));

    public static Finding DuplicateComponent(string path, string id) => Finding.Error("pay.duplicate-component", path, id,
        new("two components have the same id", "两个支付项编号相同"), new("give each component an id of its own", "每个支付项使用不同的编号"));

    public static Finding NeedsGrading(string path, string id) => Finding.Error("pay.needs-grading", path, id,
        new("the component pays by grade, and the policy has no usable grading", "该支付项按等级支付,但办法没有可用的评级"), new("add \"grading\" with bands", "请补充含档次的grading"));

    public static Finding TierGap(string path, string grade) => Finding.Error("pay.tier-gap", path, grade,
        new("the grade has no tier, so its pay is undefined", "该等级没有对应的系数,薪酬无法确定"), new($"add a tier for {grade}; factor 0 pays nothing", $"请为{grade}补充系数;系数0表示不发放"));

    public static Finding TierOverlap(string path, string grade) => Finding.Error("pay.tier-overlap", path, grade,
        new("the grade has two tiers", "该等级有两个系数"), new("keep one of them", "请只保留一个"));

    public static Finding PoolNegative(string path, Money pool) => Finding.Error("pay.pool-negative", path, pool.ToString(),
        new("a pool cannot be below zero", "奖金池不能为负"), new("write 0.00 or more", "请写0.00或更大的金额"));

    public static Finding UnknownRule(string path, string rule, string version) => Finding.Error("pay.unknown-rule", path, $"{rule}/{version}",
        new("no custom rule with this id and version is bound", "没有绑定该编号和版本的自定义规则"), new("pass it in the rule set, or name one that is bound", "请在规则集中提供,或改用已绑定的规则"));

    public static IEnumerable<Finding> NotNegative(string path, Money amount)
    {
        if (amount < Money.Zero)
            yield return Finding.Error("pay.negative", path, amount.ToString(), new("the amount is below zero", "金额为负"), new("write 0.00 or more", "请写0.00或更大的金额"));
    }

    public static IEnumerable<Finding> NotAboveOne(string path, Factor share)
    {
        if (share > Factor.One)
            yield return Finding.Error("pay.above-one", path, share.ToString(), new("more than the whole is withheld", "扣留比例超过全部"), new("write a share of 0 to 1, such as 0.1", "请写0到1之间的比例,如0.1"));
    }
}
