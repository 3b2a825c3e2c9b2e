using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using GridGovernance.Domain.Grids;
using GridGovernance.Domain.Kernel;
using GridGovernance.Domain.Pay;
using GridGovernance.Domain.Scoring;

namespace Smoke;

/// <summary>Documents in and out: a scheme as JSON, a spoilt one with all its findings, and the library's values in a record of the caller's own.</summary>
internal static class Documents
{
    public static void Tell(TextWriter output)
    {
        output.WriteLine(Encoding.UTF8.GetString(Scores.Scheme.ToJson()));
        output.WriteLine(PointsScheme.Parse(Scores.Scheme.ToJson()).ToJson().AsSpan().SequenceEqual(Scores.Scheme.ToJson()));
        PointsScheme.TryParse("""{ "format": 1, "id": "", "rules": [ { "type": "awrd" } ], "colour": 7 }"""u8, out _, out var findings);
        foreach (var finding in findings)
            output.WriteLine($"{finding.Describe(Language.English)} / {finding.Describe(Language.Chinese)}");

        var row = new PayRow(Scores.Worker, Points.Parse("65.5", null), Money.Parse("33.34"), Scores.March, GridCode.Create(Building.Hongfeng, 1));
        var json = JsonSerializer.Serialize(row, CallersContext.Default.PayRow);
        output.WriteLine($"{json} {JsonSerializer.Deserialize(json, CallersContext.Default.PayRow) == row}");
    }
}

/// <summary>A row of the caller's, made of the library's values.</summary>
internal sealed record PayRow(PersonId Person, Points Points, Money Pay, Period Period, GridCode Grid);

[JsonSerializable(typeof(PayRow))]
internal sealed partial class CallersContext : JsonSerializerContext;
