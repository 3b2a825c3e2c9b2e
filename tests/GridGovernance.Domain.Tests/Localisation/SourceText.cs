using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GridGovernance.Domain.Tests.Localisation;

/// <summary>One text in both languages, as it stands in the source.</summary>
internal sealed partial record SourceText(string Where, ExpressionSyntax English, ExpressionSyntax Chinese)
{
    /// <summary>Whether the text stands here in full; otherwise it is handed on, and stands where it came from.</summary>
    public bool IsWritten => IsText(English) || IsText(Chinese);

    public string EnglishWords => Words(English);

    public string ChineseWords => Words(Chinese);

    /// <summary>The values shown by one language and not by the other, as expressions.</summary>
    public IEnumerable<string> ValuesOfOneLanguageOnly => Values(English).Except(Values(Chinese)).Concat(Values(Chinese).Except(Values(English)));

    public override string ToString() => $"{Where}: {English} / {Chinese}";

    private static bool IsText(ExpressionSyntax expression) => expression is LiteralExpressionSyntax or InterpolatedStringExpressionSyntax or BinaryExpressionSyntax or ConditionalExpressionSyntax or SwitchExpressionSyntax
        && Words(expression).Any(char.IsLetter);

    /// <summary>All literal words of an expression, those inside values excepted.</summary>
    private static string Words(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax literal => literal.Token.ValueText,
        InterpolatedStringExpressionSyntax interpolated => string.Concat(interpolated.Contents.Select(content => content is InterpolatedStringTextSyntax text ? text.TextToken.ValueText : "")),
        ConditionalExpressionSyntax either => Words(either.WhenTrue) + Words(either.WhenFalse),
        BinaryExpressionSyntax both => Words(both.Left) + Words(both.Right),
        ParenthesizedExpressionSyntax inner => Words(inner.Expression),
        SwitchExpressionSyntax cases => string.Concat(cases.Arms.Select(arm => Words(arm.Expression))),
        _ => "",
    };

    private static IEnumerable<string> Values(ExpressionSyntax expression) => expression switch
    {
        InterpolatedStringExpressionSyntax interpolated => interpolated.Contents.OfType<InterpolationSyntax>().Select(hole => Neutral(hole.Expression)).Where(value => value.Length > 0),
        ConditionalExpressionSyntax either => Values(either.WhenTrue).Concat(Values(either.WhenFalse)),
        BinaryExpressionSyntax both => Part(both.Left).Concat(Part(both.Right)),
        ParenthesizedExpressionSyntax inner => Values(inner.Expression),
        SwitchExpressionSyntax cases => cases.Arms.SelectMany(arm => Values(arm.Expression)),
        _ => [],
    };

    /// <summary>A part of a sum: a text with its values, or a value itself.</summary>
    private static IEnumerable<string> Part(ExpressionSyntax part) =>
        part is LiteralExpressionSyntax or InterpolatedStringExpressionSyntax or BinaryExpressionSyntax or ConditionalExpressionSyntax or ParenthesizedExpressionSyntax or SwitchExpressionSyntax ? Values(part) : [Neutral(part)];

    /// <summary>A value without what chooses its language or spelling: words in quotes, <c>.English</c>, <c>Language.Chinese</c>, <c>Spell(…)</c>.</summary>
    private static string Neutral(ExpressionSyntax value) => value is InvocationExpressionSyntax { Expression: IdentifierNameSyntax, ArgumentList.Arguments: [{ } only] } ? Neutral(only.Expression)
        : IsText(value) && !Values(value).Any() ? "" : Language().Replace(Quoted().Replace(value.ToString(), "\"\""), "");

    [GeneratedRegex("""\$?"[^"]*"|'[^']*'""")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\bLanguage\.(English|Chinese)\b|\.(English|Chinese)\b|English|Chinese|Plural|\s")]
    private static partial Regex Language();
}
