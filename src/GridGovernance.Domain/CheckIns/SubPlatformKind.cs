namespace GridGovernance.Domain.CheckIns;

/// <summary>The four kinds of network sub-platform (4类网络子平台) that each community keeps.</summary>
public enum SubPlatformKind
{
    /// <summary>WeChat official account (微信公众号).</summary>
    WeChatAccount = 0,

    /// <summary>WeChat group (微信群).</summary>
    WeChatGroup = 1,

    /// <summary>QQ group (QQ群).</summary>
    QqGroup = 2,

    /// <summary>Weibo (微博).</summary>
    Weibo = 3,
}
