using System.Text.Json;
using GridGovernance.Domain.Divisions;

namespace GridGovernance.Cli.Commands.Registry;

/// <summary>How levels and kinds of divisions are written: kebab case for programs, the Chinese term for people.</summary>
internal static class DivisionWords
{
    /// <summary>A level, such as <c>township</c>.</summary>
    public static string Of(DivisionLevel level) => JsonNamingPolicy.KebabCaseLower.ConvertName(level.ToString());

    /// <summary>A kind, such as <c>residents-committee</c>.</summary>
    public static string Of(DivisionKind kind) => JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());

    /// <summary>The term offices use for a kind.</summary>
    public static string TermOf(DivisionKind kind) => kind switch
    {
        DivisionKind.Country => "全国",
        DivisionKind.Province => "省级",
        DivisionKind.Prefecture => "地级(盟、市)",
        DivisionKind.County => "县级(旗、县、区)",
        DivisionKind.Subdistrict => "街道",
        DivisionKind.Town => "镇",
        DivisionKind.Township => "乡、苏木",
        DivisionKind.TownshipLike => "类似乡级单位",
        DivisionKind.ResidentsCommittee => "居委会、社区",
        DivisionKind.VillagersCommittee => "村委会、嘎查",
        DivisionKind.CommunityLike => "类似居委会",
        DivisionKind.VillageLike => "类似村委会",
        _ => "超出代码段",
    };
}
