using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace GridGovernance.Domain.Staffing;

public sealed partial class StaffingTemplate
{
    /// <summary>The format this version writes, and the newest it reads.</summary>
    public const int Format = 1;

    /// <summary>
    /// Reads a template:
    /// <code>
    /// { "format": 1, "id": "banner-2026",
    ///   "roles": { "chief": "1..1", "adviser": "0..1", "full-time": { "range": "1..2", "perHouseholds": 300, "atLeast": 1 }, "part-time": "1..3", "volunteer": "3..*" },
    ///   "rules": ["staffing.two-shifts"] }
    /// </code>
    /// Every role stands once, with a range for every grid alike or a range per so many households begun; <c>atLeast</c> and <c>rules</c> may be left out.
    /// Properties come in any order; unknown, duplicate and missing ones are findings.
    /// </summary>
    /// <param name="json">The text.</param>
    /// <param name="rules">The rules the template may name by id.</param>
    /// <param name="template">The template, or null when there are errors.</param>
    /// <param name="findings">Every finding, with the JSON path.</param>
    public static bool TryParse(string json, IEnumerable<IStaffingRule> rules, [NotNullWhen(true)] out StaffingTemplate? template, out IReadOnlyList<Finding> findings)
    {
        var reader = new StaffingTemplateReader(Guard.Against.Null(rules));
        template = reader.Read(Guard.Against.Null(json));
        findings = reader.Findings;
        return template is not null;
    }

    /// <summary>Reads a template; see <see cref="TryParse"/> for the form.</summary>
    /// <exception cref="FindingsException">The text has errors; the exception names all of them.</exception>
    public static StaffingTemplate Parse(string json, params IStaffingRule[] rules) =>
        TryParse(json, rules, out var template, out var findings) ? template : throw new FindingsException(findings);

    /// <summary>The template in one canonical form, which <see cref="Parse"/> reads; a rule appears by its id.</summary>
    public string ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new() { Indented = true }))
        {
            writer.WriteStartObject();
            writer.WriteNumber("format", Format);
            writer.WriteString("id", Id);
            writer.WriteStartObject("roles");
            foreach (var role in StaffRoles.All)
                Write(writer, role.Spell(), this[role]);
            writer.WriteEndObject();
            writer.WriteStartArray("rules");
            foreach (var rule in Rules)
                writer.WriteStringValue(rule.Id);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan).ReplaceLineEndings("\n");
    }

    private static void Write(Utf8JsonWriter writer, string name, RoleNorm norm)
    {
        if (norm.PerHouseholds is not { } per)
        {
            writer.WriteString(name, norm.Range.ToString());
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteString("range", norm.Range.ToString());
        writer.WriteNumber("perHouseholds", per);
        if (norm.Least > 0)
            writer.WriteNumber("atLeast", norm.Least);
        writer.WriteEndObject();
    }
}
