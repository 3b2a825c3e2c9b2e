using System.Text.Json;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Tests.Scoring;

/// <summary>A certificate has one spelling: a version without leading zeros, a colon, 64 lower-case hexadecimal digits.</summary>
public class CertificateSpellingTests
{
    private static readonly string Hash = string.Concat(Enumerable.Repeat("0123456789abcdef", 4));

    [Fact]
    public void Parse_OfASpelling_GivesItsParts()
    {
        var certificate = PointsCertificate.Parse("12:" + Hash, null);

        Assert.Equal((12, Hash, "12:" + Hash), (certificate.SemanticsVersion, certificate.Hash, certificate.ToString()));
        Assert.Equal(certificate, JsonSerializer.Deserialize<PointsCertificate>(JsonSerializer.Serialize(certificate)));
    }

    [Fact]
    public void TryParse_OfAnythingElse_Refuses() =>
        Assert.All(["", Hash, ":" + Hash, "0:" + Hash, "01:" + Hash, "-1:" + Hash, "a:" + Hash, "99999999999:" + Hash, "1:" + Hash[1..], "1:0" + Hash, "1:" + Hash.ToUpperInvariant(), $"1:{Hash[1..]}g", $"1:{Hash}:"], text =>
        {
            Assert.False(PointsCertificate.TryParse(text, null, out var none));
            Assert.Equal(default, none);
            Assert.Contains("64 lower-case hexadecimal digits", Assert.Throws<FormatException>(() => PointsCertificate.Parse(text, null)).Message, StringComparison.Ordinal);
        });

    [Fact]
    public void Null_IsNoSpellingAndTheCallersBug()
    {
        Assert.False(PointsCertificate.TryParse(null, null, out _));
        Assert.Throws<ArgumentNullException>(() => PointsCertificate.Parse(null!, null));
    }

    [Fact]
    public void Equality_IsOfVersionAndHash()
    {
        var one = PointsCertificate.Parse("1:" + Hash, null);
        PointsCertificate[] others = [PointsCertificate.Parse("2:" + Hash, null), PointsCertificate.Parse("1:f" + Hash[1..], null), default];

        Assert.True(one == PointsCertificate.Parse("1:" + Hash, null) && one.Equals((object)PointsCertificate.Parse("1:" + Hash, null)));
        Assert.Equal(one.GetHashCode(), PointsCertificate.Parse("1:" + Hash, null).GetHashCode());
        Assert.All(others, other => Assert.True(one != other && !one.Equals((object)other)));
        Assert.False(one.Equals((object)one.ToString()) || one.Equals(null));
    }

    [Fact]
    public void Default_CertifiesNothing() => Assert.Equal((0, "", "", 0), (default(PointsCertificate).SemanticsVersion, default(PointsCertificate).Hash, default(PointsCertificate).ToString(), default(PointsCertificate).GetHashCode()));
}
