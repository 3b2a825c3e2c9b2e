using System.Globalization;

namespace GridGovernance.Domain.Staffing;

/// <summary>The findings of templates and plans, said once.</summary>
internal static class StaffingFindings
{
    public static Finding Short(RolePlan role) => Finding.Error("staffing.short", "", role.Role.Spell(),
        new(Invariantly($"{role.Required} are needed, {role.Given} given, {role.Missing} missing: {role.ShortGrids.Count} grids stay below their least number"),
            Invariantly($"最低需要{role.Required}人,给定{role.Given}人,缺{role.Missing}人:{role.ShortGrids.Count}个网格低于最低配备")),
        new(Invariantly($"give {role.Required} or more, or lower the template's least number"), Invariantly($"给定不少于{role.Required}人,或降低模板的最低配备")));

    public static Finding NotJson(long line, long column) => Finding.Error("template.not-json", "", "",
        new(Invariantly($"the text is not JSON from line {line}, byte {column} on"), Invariantly($"文本自第{line}行第{column}字节起不是JSON")),
        new("write a JSON object without comments and trailing commas", "应为JSON对象,不含注释和多余逗号"));

    public static Finding Format(string value) => Finding.Error("template.format", "$.format", value,
        new("this version of the library reads format 1 only", "本版本只能读取格式1"), new("write \"format\": 1, or use a newer library", "应写\"format\": 1,或使用更新的版本"));

    public static Finding Missing(string path) => Finding.Error("template.missing", path, "",
        new("it is missing", "缺少该项"), new("write it once; a role nobody holds is \"0..0\"", "应写一次;无人担任的角色写\"0..0\""));

    public static Finding Duplicate(string path) => Finding.Error("template.duplicate", path, "",
        new("it stands here twice", "重复出现"), new("keep one", "只保留一个"));

    public static Finding Unknown(string path, string known) => Finding.Error("template.unknown", path, "",
        new("no such property is known here", "此处没有该属性"), new($"one of: {known}", $"应为其中之一:{known}"));

    public static Finding Type(string path, string value, BilingualText wanted) => Finding.Error("template.type", path, value,
        new("the value is of another type than is needed", "值的类型不对"), new($"write {wanted.English}", $"应写{wanted.Chinese}"));

    public static Finding Range(string path, string value) => Finding.Error("template.range", path, value,
        new("this is no headcount range", "不是有效的人数范围"),
        new($"write it as \"2..5\", or \"3..*\" with an open upper end; ends are 0 to {HeadcountRange.Limit}", $"应写作\"2..5\",上不封顶写\"3..*\";两端为0至{HeadcountRange.Limit}"));

    public static Finding Number(string path, string value, int from, int until) => Finding.Error("template.number", path, value,
        new("this is no whole number in the range allowed", "不是允许范围内的整数"), new(Invariantly($"a whole number from {from} to {until}"), Invariantly($"应为{from}至{until}的整数")));

    public static Finding UnknownRule(string path, string id) => Finding.Error("template.unknown-rule", path, id,
        new("no rule of this id was given", "未提供该编号的规则"), new("hand the rule over where the template is read, or leave it out", "读取模板时提供该规则,或删去"));

    private static string Invariantly(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
