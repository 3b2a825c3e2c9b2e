namespace GridGovernance.Domain.Testing;

/// <summary>The spelling of the ids and codes that reports name.</summary>
internal static class Codes
{
    /// <summary>Whether a code is lower-case and dotted, such as <c>pairing.own-household</c>.</summary>
    public static bool IsDotted(string? code) =>
        code?.Split('.') is { Length: > 1 } parts && parts.All(part => part.Length > 0 && part.All(letter => letter is '-' || char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter)));
}
