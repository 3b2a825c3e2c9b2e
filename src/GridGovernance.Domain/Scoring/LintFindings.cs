namespace GridGovernance.Domain.Scoring;

/// <summary>What can be wrong with what a scheme says: the findings of the lint, with their words. Those about a rule name it.</summary>
internal static class LintFindings
{
    public static Finding BadId(string path, string id) => Finding.Error("scheme.id", path, SchemeFindings.Shorten(id),
        new("an id or word is 1 to 64 characters without control characters", "标识应为1至64个字符且不含控制字符"), new("shorten it, or remove tabs and line breaks", "请缩短,或去掉制表符和换行"));

    public static Finding IdSpelling(string path, string id) => Finding.Warning("scheme.id-spelling", path, id,
        new("the id is not lower-case letters, digits, dots and hyphens", "标识未采用小写字母、数字、点和连字符"), new("write it as patrol.completed; an id is kept for life", "建议写作patrol.completed的形式;标识终身不变"));

    public static Finding NoTag(string path, string tag) => Finding.Error("scheme.tag", path, SchemeFindings.Shorten(tag),
        new("no activity can carry this tag", "任何活动都不可能带有该标签"), new("a tag is 1 to 64 characters without ';' and control characters, with a name before any '='; values go under \"is\"", "标签应为1至64个字符,不含“;”和控制字符,“=”前须有名称;取值写在“is”中"));

    public static Finding DuplicateId(string path, string id) => Finding.Error("scheme.duplicate-id", path, id,
        new("another one before it has this id", "该标识已被前面的条目使用"), new("give each its own id", "请使用不同的标识"));

    public static Finding Duplicate(string path, string value) => Finding.Error("scheme.duplicate", path, value,
        new("it is listed twice", "重复列出"), new("list it once", "请只列一次"));

    public static Finding UnknownCategory(string path, string id, IReadOnlyList<string> known) => Finding.Error("scheme.unknown-category", path, id,
        new("no category has this id", "没有此标识的类别"), Known(id, known, new("declare the category under \"categories\"", "请在“categories”中声明该类别")));

    public static Finding UnknownRule(string path, string id, IReadOnlyList<string> known) => Finding.Error("scheme.unknown-rule", path, id,
        new("no award, deduction or custom rule has this id", "没有此标识的加分、扣分或自定义规则"), Known(id, known, new("name an existing rule or its category", "请写已有规则的标识或其类别")));

    public static Finding BandsOrder(string path, string from) => Finding.Error("scheme.bands-order", path, from,
        new("the edge is not above the one before it", "下限未高于前一档"), new("list the bands by rising lower edge", "请按下限由低到高排列"));

    public static Finding StarsOrder(string path, string stars) => Finding.Error("scheme.stars-order", path, stars,
        new("a higher band must give more stars than the one before it", "较高档的星级必须多于前一档"), new("let stars rise with the edges", "请使星级随下限递增"));

    public static Finding OffPeriod(string path, DateOnly date, PeriodKind period, bool first, Period within) => Finding.Error("scheme.effective-off-period", path, SchemeLint.Spell(date),
        new($"not the {(first ? "first" : "last")} day of a {SchemeWords.WordOf(period)}", $"不是结算期({SchemeWords.WordOf(period)})的{(first ? "首" : "末")}日"),
        new($"use {SchemeLint.Spell(first ? within.FirstDay : within.LastDay)}", $"请使用{SchemeLint.Spell(first ? within.FirstDay : within.LastDay)}"));

    public static Finding FloorAboveCeiling(Points floor, Points ceiling) => Finding.Error("scheme.floor-above-ceiling", "$.floor", floor.ToString(),
        new($"the floor is above the ceiling {ceiling}", $"保底分高于封顶分{ceiling}"), new("lower the floor or raise the ceiling", "请降低保底分或提高封顶分"));

    public static Finding WindowTooLong(string path, PointsWindow per, PeriodKind period) => Finding.Error("scheme.window-too-long", path, SchemeWords.WordOf(per),
        new($"longer than the scheme's period ({SchemeWords.WordOf(period)})", $"长于办法的结算期({SchemeWords.WordOf(period)})"), new("use \"period\" or a shorter window", "请使用“period”或更短的窗口"));

    public static Finding NotForActivity(string path) => Finding.Error("scheme.window-activity", path, "activity",
        new("one activity is no window here", "此处不能以单项活动为窗口"), new("bound a day or longer; one activity is bounded by a rule's limit in points", "请使用天或更长的窗口;单项上限用规则的分值限制表示"));

    public static Finding SameWindowTwice(string path, PointsWindow per) => Finding.Error("scheme.duplicate-window", path, SchemeWords.WordOf(per),
        new("another one before it bounds the same in the same window, so one of them is idle", "前面已有同一窗口的同类限制,其中之一无效"), new("keep the smaller", "请保留较小的一个"));

    public static Finding LimitChoice(string path) => Finding.Error("scheme.choice", path, "",
        new("a limit is in points or in count, one of them", "限制只能是分值或次数之一"), new("keep one", "请只保留一个"));

    public static Finding NarrowVeto(string path, string rule, PeriodKind scope, PeriodKind period) => Finding.Error("scheme.veto-narrow", path, SchemeWords.WordOf(scope),
        new($"rule {rule}: the veto is narrower than the period ({SchemeWords.WordOf(period)})", $"规则{rule}:否决范围小于结算期({SchemeWords.WordOf(period)})"),
        new($"use {SchemeWords.WordOf(period)} or wider", $"请使用{SchemeWords.WordOf(period)}或更大的范围"));

    public static Finding Overflow(string path, string rule) => Finding.Error("scheme.overflow", path, "",
        new($"rule {rule}: its value times every factor that can meet it leaves the range of points", $"规则{rule}:分值乘以全部可能的系数后超出积分范围"), new("lower the value or the factors, or bound it with \"atMost\"", "请降低分值或系数,或用“atMost”限制"));

    public static Finding TooDeep(string path) => Finding.Error("scheme.too-deep", path, "",
        new($"conditions nest deeper than {SchemeDraft.DeepestCondition}", $"条件嵌套超过{SchemeDraft.DeepestCondition}层"), new("split the rule, or flatten the condition", "请拆分规则或简化条件"));

    public static Finding CapBelowAward(string path, Points cap, string rule, Points worth) => Finding.Warning("scheme.cap-below-award", path, cap.ToString(),
        new($"one activity under rule {rule} is worth {worth}, more than this lets through", $"规则{rule}单项分值{worth}已超过此上限"), new("raise the bound or lower the value", "请提高上限或降低分值"));

    public static Finding Unreachable(string path, string rule, BilingualText why) => Finding.Warning("scheme.unreachable-rule", path, "",
        new($"rule {rule} can never change a total: {why.English}", $"规则{rule}永远不会影响总分:{why.Chinese}"), new("correct it or remove it", "请更正或删除"));

    public static Finding BelowFirstBand(string path, string rule, Quantity from) => Finding.Warning("scheme.below-first-band", path, from.ToString(),
        new($"rule {rule} does not match a quantity below its first band", $"规则{rule}不匹配低于首档的数量"), new("add a band from 0, or a condition that says so", "请增加从0开始的一档,或用条件明确说明"));

    public static Finding FinerThanStep(string path, string rule, Points value, Points step) => Finding.Warning("scheme.finer-than-step", path, value.ToString(),
        new($"rule {rule}: the value is no multiple of the rounding step {step}, so it never counts as written", $"规则{rule}:分值不是取整步长{step}的整数倍,计分时会被取整"), new("use a multiple of the step, or a finer step", "请使用步长的整数倍,或更细的步长"));

    public static Finding Crossing(string path, PointsWindow per, string other) => Finding.Warning("scheme.crossing-windows", path, SchemeWords.WordOf(per),
        new($"the window lies across {other}, so an added credit can lower a total; the scheme does not claim to be monotone", $"该窗口与{other}交叉,新增加分可能降低总分;本办法不声明单调"), new("bound rules in windows no longer than their category's caps, and do not mix weeks with months", "请使规则窗口不长于所属类别的封顶窗口,且不要混用周与月"));

    public static Finding CountAfterPoints(string path, string rule) => Finding.Warning("scheme.count-after-points", path, "",
        new($"rule {rule} picks its largest activities after a shorter limit in points trimmed them; the scheme does not claim to be monotone", $"规则{rule}在较短窗口的分值限制削减之后才选取最大项;本办法不声明单调"), new("use one kind of limit, or put the count on the shorter window", "请只用一种限制,或把次数限制放在较短的窗口"));

    public static Finding UnusedCategory(string path, string id) => Finding.Warning("scheme.unused-category", path, id,
        new("no rule belongs to the category", "没有规则属于该类别"), new("remove it, or add its rules", "请删除,或补充其规则"));

    public static Finding NoBasis() => Finding.Warning("scheme.no-basis", "$.basis", "",
        new("the scheme names nothing it rests on", "办法未写明依据"), new("name document, article and date", "请写明文件、条款和日期"));

    public static Finding NoRules() => Finding.Warning("scheme.no-rules", "$.rules", "",
        new("there is no rule, so everyone keeps the base points", "没有规则,所有对象只有基础分"), new("add the rules", "请添加规则"));

    private static BilingualText Known(string id, IReadOnlyList<string> known, BilingualText otherwise) =>
        Spelling.Nearest(id, known) is { } near ? new($"did you mean \"{near}\"?", $"是否应为“{near}”?") : otherwise;
}
