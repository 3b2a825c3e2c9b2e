using System.Globalization;

namespace GridGovernance.Domain.Divisions;

/// <summary>The findings of a registry, said once in both languages.</summary>
internal static class RegistryFindings
{
    public static Finding Unreadable(int origin, string written) => At(origin, "registry.unreadable-code", written,
        new("this is not a division code", "不是区划代码"),
        DivisionCode.TryParseShort(written, out var code)
            ? new($"write all 12 digits: {code}", $"应写满 12 位：{code}")
            : new("exactly 12 ASCII digits, and no level without the one above it", "应为 12 位半角数字，且不得缺少上一级"));

    public static Finding Unnamed(int origin, DivisionCode code) => At(origin, "registry.unnamed", code.ToString(),
        new("the division has no name", "该区划没有名称"),
        new("give its official name", "应填写正式名称"));

    public static Finding OutOfBand(int origin, DivisionCode code) => At(origin, "registry.out-of-band", code.ToString(),
        code.Level is DivisionLevel.Township
            ? new("the township digits lie above every published band", "乡级代码段超出已公布的范围")
            : new("the village digits lie above every published band", "村级代码段超出已公布的范围"),
        code.Level is DivisionLevel.Township
            ? new("001-099 subdistrict, 100-199 town, 200-399 township or sumu, 400-599 township-like unit", "001-099 街道，100-199 镇，200-399 乡或苏木，400-599 类似乡级单位")
            : new("001-199 residents' committee, 200-399 villagers' committee, 400-499 community-like, 500-599 village-like", "001-199 居委会，200-399 村委会，400-499 类似居委会，500-599 类似村委会"));

    public static Finding Duplicate(int origin, DivisionCode code, int firstOrigin) => At(origin, "registry.duplicate", code.ToString(),
        new($"the code stands already in {Path(firstOrigin)}", $"该代码已在{PathInChinese(firstOrigin)}出现"),
        new("one row a division; a code is never used twice", "每个区划只占一行，代码不得重复使用"));

    public static Finding Orphan(int origin, DivisionCode code) => At(origin, "registry.orphan", code.ToString(),
        new($"the division it hangs on, {code.Parent}, is missing", $"缺少其上级 {code.Parent}"),
        new($"add the row of {code.Parent}, or correct the code", $"应补上 {code.Parent} 一行，或更正代码"));

    /// <summary>An origin is a line of a file, or the negative count of rows where there is no file.</summary>
    private static Finding At(int origin, string code, string value, BilingualText problem, BilingualText cure) => origin > 0
        ? Finding.Error(code, "", value, problem, cure).OnLine(origin)
        : Finding.Error(code, Path(origin), value, problem, cure);

    private static string Path(int origin) => string.Create(CultureInfo.InvariantCulture, $"{(origin > 0 ? "line" : "row")} {int.Abs(origin)}");

    private static string PathInChinese(int origin) => string.Create(CultureInfo.InvariantCulture, $"第 {int.Abs(origin)} {(origin > 0 ? "行" : "条")}");
}
