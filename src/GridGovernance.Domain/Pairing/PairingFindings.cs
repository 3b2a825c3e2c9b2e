using System.Globalization;

namespace GridGovernance.Domain.Pairing;

/// <summary>The findings of the folder, each said once.</summary>
internal static class PairingFindings
{
    public static Finding NoId(string path) => Finding.Error("pairing.no-id", path, "",
        new("there is no id", "缺少编号"), new("give an id of 1 to 64 characters", "请填写 1 至 64 个字符的编号"));

    public static Finding Twice(string path, string code, string id) => Finding.Error(code, path, id,
        new("it is listed twice", "重复出现"), new("list it once", "只保留一条"));

    public static Finding NoGrid(string path) => Finding.Error("pairing.no-grid", path, "",
        new("there is no grid", "缺少所属网格"), new("give the 15-digit code of the grid", "请填写 15 位网格编码"));

    public static Finding CoordinateOverflow(string path, long value) => Finding.Error("pairing.coordinate-overflow", path, Number(value),
        new("the coordinate lies more than 20,000 km from the origin", "坐标距原点超过 2 万公里"),
        new($"give whole metres from {-PlaneDistance.CoordinateLimit} to {PlaneDistance.CoordinateLimit}", $"请填写 {-PlaneDistance.CoordinateLimit} 至 {PlaneDistance.CoordinateLimit} 之间的整米数"));

    public static Finding LoadOutOfRange(string path, int value) => Finding.Error("pairing.load-out-of-range", path, Number(value),
        new("a load is negative or too large", "联系户数为负或过大"), new($"give 0 to {LoadRange.Limit}", $"请填写 0 至 {LoadRange.Limit}"));

    public static Finding LoadUpsideDown(string path, int min, int max) => Finding.Error("pairing.load-upside-down", path, $"{Number(min)}..{Number(max)}",
        new("the minimum is above the maximum", "下限高于上限"), new("give a minimum that is at most the maximum", "下限应不高于上限"));

    public static Finding LinkToNobody(string path, HouseholdLink link) => Finding.Error("pairing.link-to-nobody", path, $"{link.Household}–{link.Member}",
        new("the link lacks its household or its member", "联系关系缺少户或党员"), new("name both, or drop the link", "请补全，或删除该联系"));

    public static Finding Unknown(string path, string code, string id) => Finding.Warning(code, path, id,
        new("it is not in the population and has no effect", "不在名单中，不起作用"), new("list it, or drop the link", "请加入名单，或删除该联系"));

    public static Finding LinkToUnknown(string path, string code, string id) => Finding.Error(code, path, id,
        new("the link names somebody who is not in the population", "联系关系指向名单之外的对象"), new("list it, or drop the link", "请加入名单，或删除该联系"));

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
