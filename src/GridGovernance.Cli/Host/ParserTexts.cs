using System.Text.RegularExpressions;
using GridGovernance.Cli.Output;

namespace GridGovernance.Cli.Host;

/// <summary>
/// Chinese for the parser's own English. Its satellite assemblies follow the ambient culture, which this tool does not have;
/// a text unknown here stays English, which is better than nothing.
/// </summary>
internal static partial class ParserTexts
{
    private const string Required = "(必填)";

    private static readonly (string English, string Chinese)[] HelpTexts =
    [
        ("Description:", "说明:"), ("Usage:", "用法:"), ("Options:", "选项:"), ("Commands:", "命令:"), ("Arguments:", "参数:"),
        ("[command]", "[命令]"), ("[options]", "[选项]"), ("Show help and usage information", "显示帮助"), ("Show version information", "显示版本"), ("(REQUIRED)", Required),
    ];

    private static readonly (Regex English, string Chinese)[] Errors =
    [
        (RequiredCommand(), "缺少子命令"),
        (RequiredOption(), "缺少选项 $1"),
        (RequiredArgument(), "$1 缺少参数"),
        (Unrecognized(), "无法识别的命令或参数 $1"),
        (NotAmong(), "不接受 $1,须为以下之一:$2"),
        (NoNumber(), "$2 无法接受 $1"),
        (OneExpected(), "$1 只能有一个值"),
    ];

    /// <summary>An error of the parser on one line.</summary>
    public static string Error(string message, Language language)
    {
        var text = string.Join(' ', message.Split(['\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
        if (language is not Language.Chinese)
            return text;
        foreach (var (english, chinese) in Errors)
        {
            if (english.IsMatch(text))
                return english.Replace(text, chinese);
        }

        return text;
    }

    /// <summary>The parser's help.</summary>
    public static string Help(string help, Language language)
    {
        if (language is not Language.Chinese)
            return help;
        foreach (var (english, chinese) in HelpTexts)
            help = help.Replace(english, chinese, StringComparison.Ordinal);
        return Pad().Replace(help, spaces => spaces.Value + new string(' ', "(REQUIRED)".Length - TextWidth.Of(Required)));
    }

    /// <summary>The spaces before a description, which the parser counted for the longer English word.</summary>
    [GeneratedRegex(@"(?<=\(必填\)) {2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Pad();

    [GeneratedRegex(@"^Required command was not provided\.$", RegexOptions.CultureInvariant)]
    private static partial Regex RequiredCommand();

    [GeneratedRegex(@"^Option '(.*)' is required\.$", RegexOptions.CultureInvariant)]
    private static partial Regex RequiredOption();

    [GeneratedRegex(@"^Required argument missing for [a-z]+: '?(.*?)'?\.$", RegexOptions.CultureInvariant)]
    private static partial Regex RequiredArgument();

    [GeneratedRegex(@"^Unrecognized command or argument '(.*)'\.$", RegexOptions.CultureInvariant)]
    private static partial Regex Unrecognized();

    [GeneratedRegex(@"^Argument '(.*)' not recognized\. Must be one of: ?(.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex NotAmong();

    [GeneratedRegex(@"^Cannot parse argument '(.*)' for option '(.*)' as expected type.*$", RegexOptions.CultureInvariant)]
    private static partial Regex NoNumber();

    [GeneratedRegex(@"^Option '(.*)' expects a single argument.*$", RegexOptions.CultureInvariant)]
    private static partial Regex OneExpected();
}
