using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace GridGovernance.Domain.Scoring;

/// <summary>
/// Binds a statement to everything it was computed from: a SHA-256 hash over a canonical encoding, and the engine's semantics version. It proves that the statement follows
/// from the inputs, not that the inputs are true. Spelled as the version, a colon and 64 lower-case hexadecimal digits. <c>default</c> certifies nothing.
/// </summary>
[JsonConverter(typeof(SpelledJsonConverter<PointsCertificate>))]
public readonly struct PointsCertificate : IEquatable<PointsCertificate>, IParsable<PointsCertificate>
{
    private const int HashLength = 64;
    private readonly string? hash;

    internal PointsCertificate(int semanticsVersion, string hash) => (SemanticsVersion, this.hash) = (semanticsVersion, hash);

    /// <summary>The semantics version of the engine that certified.</summary>
    public int SemanticsVersion { get; }

    /// <summary>64 lower-case hexadecimal digits; empty for <c>default</c>.</summary>
    public string Hash => hash ?? "";

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PointsCertificate result)
    {
        result = default;
        if (s?.Split(':') is not [var version, { Length: HashLength } hash] || !int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || number < 1 || version[0] == '0' || !hash.All(char.IsAsciiHexDigitLower))
            return false;
        result = new(number, hash);
        return true;
    }

    /// <inheritdoc/>
    public static PointsCertificate Parse(string s, IFormatProvider? provider) => TryParse(Guard.Against.Null(s), provider, out var result) ? result
        : throw new FormatException("A certificate is a version, a colon and 64 lower-case hexadecimal digits.");

    /// <inheritdoc/>
    public bool Equals(PointsCertificate other) => SemanticsVersion == other.SemanticsVersion && string.Equals(hash, other.hash, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PointsCertificate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => hash is null ? 0 : StringComparer.Ordinal.GetHashCode(hash);

    /// <summary>Whether both are the same certificate.</summary>
    public static bool operator ==(PointsCertificate left, PointsCertificate right) => left.Equals(right);

    /// <summary>Whether the certificates differ.</summary>
    public static bool operator !=(PointsCertificate left, PointsCertificate right) => !left.Equals(right);

    /// <summary>The one spelling; empty for <c>default</c>.</summary>
    public override string ToString() => hash is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{SemanticsVersion}:{hash}");
}
