using System.Globalization;
using System.Text;
using GridGovernance.Domain.PropertyTests.Documents;
using GridGovernance.Domain.PropertyTests.Scoring;
using GridGovernance.Domain.Testing;
using GridGovernance.Domain.Testing.Scoring;

namespace GridGovernance.Domain.PropertyTests.Laws;

/// <summary>The probe sees each circumstance that changes an answer, and nothing where none does.</summary>
[Collection(nameof(OtherTimeZones))]
public class DeterminismProbeTests
{
    private static readonly DateTimeOffset Midnight = new(2026, 3, 1, 0, 0, 0, TimeSpan.FromHours(8));
    private static readonly int[] Numbers = [.. Enumerable.Range(0, 50)];

    [Fact]
    public void SoundRule_IsDeterministicUnderEveryCircumstance()
    {
        var report = DeterminismProbe.OfRule(new SampleLevelRule(), sample => sample.Tag("level", "I", "II"));

        Assert.True(report.IsDeterministic, report.ToString());
        Assert.Contains("shuffled", report.Circumstances);
        Assert.Contains("in parallel", report.Circumstances);
        Assert.Contains("a culture with a decimal comma", report.Circumstances);
    }

    [Fact]
    public void TheSampleOfTheReadme_IsDeterministic()
    {
        var probed = DeterminismProbe.OfRule(new FloodDutyRule(), sample => sample.Tag("level", "I", "II"));
        Assert.True(probed.IsDeterministic, probed.ToString());
    }

    [Fact]
    public void FaultyRule_IsCaughtAndShown()
    {
        var report = DeterminismProbe.OfRule(new FaultyRules.RemembersTheLast());

        Assert.Contains(report.Differences, difference => difference.Circumstance is "backwards" or "shuffled");
        Assert.Contains("answers differ", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Culture_IsSeen() =>
        Assert.Contains(DeterminismProbe.Run(Numbers, number => Encoding.UTF8.GetBytes((number / 4m).ToString(CultureInfo.CurrentCulture))).Differences, difference => difference.Circumstance.Contains("culture", StringComparison.Ordinal));

    [Fact]
    public void TimeZone_IsSeenWhereTheSystemLetsAProcessMove()
    {
        var report = DeterminismProbe.Run(Numbers, number => Encoding.UTF8.GetBytes(TimeZoneInfo.ConvertTime(Midnight.AddHours(number), TimeZoneInfo.Local).Day.ToString(CultureInfo.InvariantCulture)));

        var zones = report.Circumstances.Where(circumstance => circumstance.StartsWith("time zone", StringComparison.Ordinal)).ToArray();
        Assert.Equal(zones.Length > 0, report.Differences.Any(difference => zones.Contains(difference.Circumstance)));
    }

    [Fact]
    public void Exceptions_AreAnswersToo()
    {
        var report = DeterminismProbe.Run(Numbers, number => number > 10 ? throw new InvalidOperationException() : [(byte)number]);

        Assert.True(report.IsDeterministic, report.ToString());
        Assert.Throws<ArgumentException>(() => DeterminismProbe.Run(Array.Empty<int>(), number => []));
    }
}

/// <summary>Tests that move the whole process run while no other does.</summary>
[CollectionDefinition(nameof(OtherTimeZones), DisableParallelization = true)]
public sealed class OtherTimeZones;
