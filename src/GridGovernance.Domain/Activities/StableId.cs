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
        var own = string.Join('/', parts);
        return ActivityId.TryParse($"{source}:{own}", out var id) ? id : ActivityId.From($"{source}#{Hash(own)}");
    }

    private static string Hash(string own) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(own)))[..HashDigits];
}
