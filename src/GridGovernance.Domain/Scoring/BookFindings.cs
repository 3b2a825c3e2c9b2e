using System.Globalization;

namespace GridGovernance.Domain.Scoring;

/// <summary>What can be wrong with the versions of a scheme among each other.</summary>
internal static class BookFindings
{
    public static Finding Empty() => Finding.Error("book.empty", "", "",
        new("there is no version", "没有任何版本"), new("give at least one", "请至少提供一个版本"));

    public static Finding OtherScheme(string path, string id, string first) => Finding.Error("book.other-scheme", path, id,
        new($"a version of another scheme than {first}", $"不是{first}的版本"), new("keep one book for each scheme", "每个办法单独建立版本册"));

    public static Finding DuplicateVersion(string path) => Finding.Error("book.duplicate-version", path, "",
        new("the version number is taken", "版本号已被使用"), new("count versions upwards; a number is never used again", "版本号应递增,且不得重复使用"));

    public static Finding VersionOrder(string path, int earlier) => Finding.Warning("book.version-order", path, "",
        new(string.Create(CultureInfo.InvariantCulture, $"it follows version {earlier}, which is higher"), string.Create(CultureInfo.InvariantCulture, $"其生效日期在更高的版本{earlier}之后")),
        new("let version numbers rise with the dates", "请使版本号随日期递增"));

    public static Finding DoublyCovered(string path, DateSpan dates, PointsScheme other) => Finding.Error("book.doubly-covered", path, dates.ToString(),
        new($"version {other.Version} covers some of these dates too ({other.Effective})", $"版本{other.Version}({other.Effective})也覆盖其中部分日期"),
        new("end the earlier version on the day before the later begins", "请使较早版本在较晚版本生效前一日终止"));

    public static Finding Gap(string path, DateOnly from, DateOnly until) => Finding.Warning("book.gap", path, $"{SchemeLint.Spell(from)}..{SchemeLint.Spell(until)}",
        new("no version covers these dates", "没有版本覆盖这些日期"), new("extend a version, or leave the dates unscored on purpose", "请延长某一版本,或确认这些日期不计分"));
}
