using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GridGovernance.Domain.Pay;

/// <summary>Writes a policy in the one canonical order.</summary>
internal static class PolicyWriter
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(PayPolicy policy)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("format", PayPolicy.CurrentFormat);
            json.WriteString("id", policy.Id);
            json.WriteNumber("version", policy.Version);
            json.WriteStartObject("title");
            json.WriteString("en", policy.Title.English);
            json.WriteString("zh", policy.Title.Chinese);
            json.WriteEndObject();
            if (policy.Grading is { } grading)
                Write(json, grading);
            List(json, "components", policy.Components, Write);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan).ReplaceLineEndings("\n") + "\n";
    }

    private static void Write(Utf8JsonWriter json, GradingPolicy grading)
    {
        json.WriteStartObject("grading");
        json.WriteStartObject("rounding");
        Number(json, "step", grading.Rounding.Step);
        json.WriteString("mode", PolicyWords.Of(PolicyWords.Modes, grading.Rounding.Mode));
        json.WriteEndObject();
        List(json, "bands", grading.Bands, Write);
        if (grading.Quotas.Count > 0)
            List(json, "quotas", grading.Quotas, Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, GradeBand band)
    {
        json.WriteString("grade", band.Grade);
        Number(json, "from", band.From);
        Number(json, "to", band.To);
        Number(json, "below", band.Below);
    }

    private static void Write(Utf8JsonWriter json, GradeQuota quota)
    {
        json.WriteString("grade", quota.Grade);
        Number(json, "atMostPercent", quota.Percent);
        if (quota.Count is { } count)
            json.WriteNumber("atMost", count);
        json.WriteString("ties", PolicyWords.Of(PolicyWords.Ties, quota.Ties));
    }

    private static void Write(Utf8JsonWriter json, PayComponent component)
    {
        json.WriteString("type", component switch
        {
            TierMultiplier => PolicyWords.TierMultiplier,
            WithheldShare => PolicyWords.WithheldShare,
            ProportionalPool => PolicyWords.ProportionalPool,
            PieceRate => PolicyWords.PieceRate,
            _ => PolicyWords.Custom,
        });
        json.WriteString("id", component.Id);
        switch (component)
        {
            case TierMultiplier tier:
                Number(json, "amount", tier.Amount);
                break;
            case WithheldShare share:
                Number(json, "standard", share.Standard);
                Number(json, "withheld", share.Withheld);
                break;
            case ProportionalPool pool:
                Number(json, "pool", pool.Pool);
                if (pool.Grades.Count > 0)
                    Texts(json, "grades", pool.Grades);
                break;
            case PieceRate piece:
                Number(json, "rate", piece.Rate);
                Number(json, "atMost", piece.AtMost);
                break;
            case CustomPay custom:
                json.WriteString("rule", custom.Rule);
                json.WriteString("ruleVersion", custom.RuleVersion);
                break;
        }

        if (component is TieredComponent tiered)
            List(json, "tiers", tiered.Tiers, Write);
    }

    private static void Write(Utf8JsonWriter json, PayTier tier)
    {
        json.WriteString("grade", tier.Grade);
        Number(json, "factor", tier.Factor);
    }

    private static void List<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Texts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static void Number(Utf8JsonWriter json, string name, IFormattable? value)
    {
        if (value is null)
            return;
        json.WritePropertyName(name);
        json.WriteRawValue(value.ToString()!, skipInputValidation: true);
    }
}
