using System.Globalization;

namespace GridGovernance.Domain.Kernel;

/// <summary>The one statement of what an opaque id may be: 1 to 64 characters, none of them a control character or half a surrogate pair.</summary>
internal static class OpaqueText
{
    public const int MaxLength = 64;

    public static bool IsValid(ReadOnlySpan<char> text, int maxLength = MaxLength)
    {
        if (text.IsEmpty || text.Length > maxLength)
            return false;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsControl(text[i]))
                return false;
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return false;
            i++;
        }

        return true;
    }

    public static string Require(string? text, string idName, string parameterName)
    {
        ArgumentNullException.ThrowIfNull(text, parameterName);
        return IsValid(text) ? text : throw new ArgumentException(
            string.Create(CultureInfo.InvariantCulture, $"A {idName} is 1 to {MaxLength} characters without control characters; this one has {text.Length}."), parameterName);
    }

    public static string From(Guid value, string parameterName) =>
        value != Guid.Empty ? value.ToString("D") : throw new ArgumentException("The empty Guid identifies nobody.", parameterName);

    public static string From(long value) => value.ToString(CultureInfo.InvariantCulture);

    public static FormatException Unreadable(string idName) =>
        new($"A {idName} is 1 to {MaxLength} characters without control characters.");

    public static bool TryFormat(string text, Span<char> destination, out int charsWritten)
    {
        charsWritten = text.TryCopyTo(destination) ? text.Length : 0;
        return charsWritten == text.Length;
    }
}
