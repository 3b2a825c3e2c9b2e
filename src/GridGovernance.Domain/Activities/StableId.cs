using System.Security.Cryptography;
using System.Text;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Activities;

/// <summary>
/// The activity id of a thing that happened: its source and its own id, so that a retry makes the same id and never pays twice.
/// An id too long to stand beside its source is replaced by the first 40 hexadecimal digits of its SHA-256, behind <c>#</c> instead of <c>:</c>.
/// </summary>
internal static class StableId
{
    private const int HashDigits = 40;

    public static ActivityId Of(string source, params string[] parts)
    {
        var own = parts.Length == 1 ? parts[0] : string.Join('/', parts.Select(Escaped));
        return ActivityId.TryParse($"{source}:{own}", out var id) ? id : ActivityId.From($"{source}#{Hash(own)}");
    }

    /// <summary>Ids are opaque and may hold the separator; without this, "a/b" and "c" would make the id of "a" and "b/c".</summary>
    private static string Escaped(string part) => part.Replace("%", "%25", StringComparison.Ordinal).Replace("/", "%2F", StringComparison.Ordinal);

    private static string Hash(string own) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(own)))[..HashDigits];
}
