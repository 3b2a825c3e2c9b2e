using System.CommandLine;

namespace GridGovernance.Cli.Host;

/// <summary>The options every command has.</summary>
internal sealed class CommonOptions
{
    private readonly Language fallback;

    /// <summary>Declares them; <paramref name="fallback"/> is the language of the environment and of these very texts.</summary>
    public CommonOptions(Language fallback)
    {
        this.fallback = fallback;
        Language = new Option<string>("--lang") { Recursive = true, HelpName = "zh|en", Description = Said("Language of texts; the default follows LC_ALL, LC_MESSAGES, LANG", "文字所用语言;默认依 LC_ALL、LC_MESSAGES、LANG") };
        Format = new Option<string>("--format") { Recursive = true, HelpName = "table|json|csv", Description = Said("Form of standard output; table by default", "标准输出的形式;默认 table") };
        Bom = new Option<bool>("--bom") { Recursive = true, Description = Said("Begin CSV with a byte order mark, for Excel", "CSV 以 BOM 开头,便于 Excel 打开") };
        Language.AcceptOnlyFromAmong("zh", "en");
        Format.AcceptOnlyFromAmong("table", "json", "csv");
    }

    /// <summary><c>--lang zh|en</c>.</summary>
    public Option<string> Language { get; }

    /// <summary><c>--format table|json|csv</c>.</summary>
    public Option<string> Format { get; }

    /// <summary><c>--bom</c>.</summary>
    public Option<bool> Bom { get; }

    /// <summary>The language asked for, or that of the environment.</summary>
    public Language LanguageOf(ParseResult result) => result.GetValue(Language) switch
    {
        "zh" => Domain.Kernel.Language.Chinese,
        "en" => Domain.Kernel.Language.English,
        _ => fallback,
    };

    /// <summary>The form asked for.</summary>
    public OutputFormat FormatOf(ParseResult result) => result.GetValue(Format) switch
    {
        "json" => OutputFormat.Json,
        "csv" => OutputFormat.Csv,
        _ => OutputFormat.Table,
    };

    private string Said(string english, string chinese) => fallback is Domain.Kernel.Language.Chinese ? chinese : english;
}
