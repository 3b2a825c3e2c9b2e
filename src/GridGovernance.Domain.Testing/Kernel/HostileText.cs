namespace GridGovernance.Domain.Testing.Kernel;

/// <summary>A text made to upset a parser; may be null.</summary>
/// <param name="Text">The text.</param>
public sealed record HostileText(string? Text)
{
    /// <summary>The text with everything unprintable escaped, so that a failure can be read.</summary>
    public override string ToString() => Text is null ? "null" : $"\"{string.Concat(Text.Select(Show))}\"";

    private static string Show(char c) => c is >= ' ' and <= '~' ? c.ToString() : $"\\u{(int)c:x4}";
}
