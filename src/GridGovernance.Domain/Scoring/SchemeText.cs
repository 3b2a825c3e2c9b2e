using System.Runtime.CompilerServices;

namespace GridGovernance.Domain.Scoring;

/// <summary>What a caller may write into a scheme: text that is there and that JSON can carry.</summary>
internal static class SchemeText
{
    public static string Require(string? text, [CallerArgumentExpression(nameof(text))] string? parameterName = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text, parameterName);
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                throw new ArgumentException("The text has half of a surrogate pair.", parameterName);
            i++;
        }

        return text;
    }

    public static BilingualText Both(string english, string chinese) => new(Require(english, nameof(english)), Require(chinese, nameof(chinese)));

    public static RuleBasis Basis(string? document, string? article, DateOnly? date)
    {
        if (document is null && article is null && date is null)
            throw new ArgumentException("A basis names a document, an article or a date.", nameof(document));
        return new(document is null ? null : Require(document), article is null ? null : Require(article), date);
    }
}
