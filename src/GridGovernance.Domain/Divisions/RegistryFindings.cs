namespace GridGovernance.Domain.Divisions;

/// <summary>The findings of a registry, said once in both languages.</summary>
internal static class RegistryFindings
{
    public static Finding Unreadable(string path, string written) => Finding.Error("registry.unreadable-code", path, written,
        new("this is not a division code", "不是区划代码"),
        DivisionCode.TryParseShort(written, out var code)
            ? new($"write all 12 digits: {code}", $"应写满 12 位：{code}")
            : new("exactly 12 ASCII digits, and no level without the one above it", "应为 12 位半角数字，且不得缺少上一级"));

    public static Finding Unnamed(string path, DivisionCode code) => Finding.Error("registry.unnamed", path, code.ToString(),
        new("the division has no name", "该区划没有名称"),
        new("give its official name", "应填写正式名称"));

    public static Finding OutOfBand(string path, DivisionCode code) => Finding.Error("registry.out-of-band", path, code.ToString(),
        code.Level is DivisionLevel.Township
            ? new("the township digits lie above every published band", "乡级代码段超出已公布的范围")
            : new("the village digits lie above every published band", "村级代码段超出已公布的范围"),
        code.Level is DivisionLevel.Township
            ? new("001-099 subdistrict, 100-199 town, 200-399 township or sumu, 400-599 township-like unit", "001-099 街道，100-199 镇，200-399 乡或苏木，400-599 类似乡级单位")
            : new("001-199 residents' committee, 200-399 villagers' committee, 400-499 community-like, 500-599 village-like", "001-199 居委会，200-399 村委会，400-499 类似居委会，500-599 类似村委会"));

    public static Finding Duplicate(string path, DivisionCode code, string firstPath) => Finding.Error("registry.duplicate", path, code.ToString(),
        new($"the code stands already at {firstPath}", $"该代码已在 {InChinese(firstPath)} 出现"),
        new("one row a division; a code is never used twice", "每个区划只占一行，代码不得重复使用"));

    public static Finding Orphan(string path, DivisionCode code) => Finding.Error("registry.orphan", path, code.ToString(),
        new($"the division it hangs on, {code.Parent}, is missing", $"缺少其上级 {code.Parent}"),
        new($"add the row of {code.Parent}, or correct the code", $"应补上 {code.Parent} 一行，或更正代码"));

    private static string InChinese(string path) =>
        path.StartsWith("line ", StringComparison.Ordinal) ? $"第 {path[5..]} 行" : $"第 {path[4..]} 条";
}
