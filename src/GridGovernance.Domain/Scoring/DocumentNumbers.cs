using System.Globalization;
using System.Text.Json;

namespace GridGovernance.Domain.Scoring;

/// <summary>Reads numbers of a document from their text and says exactly what is wrong with one that cannot be held.</summary>
internal static class DocumentNumbers
{
    public static Points? Points(DocumentNode? node, List<Finding> findings, bool signed = false) =>
        Read(node, findings, signed, out var units) ? Kernel.Points.FromTenThousandths(units) : null;

    public static Quantity? Quantity(DocumentNode? node, List<Finding> findings) =>
        Read(node, findings, signed: false, out var units) ? Kernel.Quantity.FromTenThousandths(units) : null;

    public static Factor? Factor(DocumentNode? node, List<Finding> findings) =>
        Read(node, findings, signed: false, out var units) ? Kernel.Factor.FromTenThousandths(units) : null;

    /// <summary>A whole number between two bounds, both included.</summary>
    public static int? Whole(DocumentNode? node, List<Finding> findings, int from, int until)
    {
        if (node is null || !IsNumber(node, findings))
            return null;
        if (int.TryParse(node.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && value >= from && value <= until)
            return value;
        DocumentSection.Report(findings, node, HasExponent(node) ? SchemeFindings.Exponent(node.Path, node.Shown)
            : node.Text.Contains('.', StringComparison.Ordinal) ? SchemeFindings.NotWhole(node.Path, node.Shown)
            : SchemeFindings.OutOfRange(node.Path, node.Shown, Spell(from), Spell(until)));
        return null;
    }

    /// <summary>A number in ten-thousandths; false where it is absent or cannot be held, which is reported.</summary>
    private static bool Read(DocumentNode? node, List<Finding> findings, bool signed, out long units)
    {
        units = 0;
        if (node is null || !IsNumber(node, findings))
            return false;
        var negative = !signed && node.Text.StartsWith('-');
        if (!negative && FixedPoint.TryParse(node.Text, signed, out units))
            return true;
        DocumentSection.Report(findings, node, WhatIsWrong(node, negative, signed));
        return false;
    }

    private static Finding WhatIsWrong(DocumentNode node, bool negative, bool signed)
    {
        if (HasExponent(node))
            return SchemeFindings.Exponent(node.Path, node.Shown);
        if (negative)
            return SchemeFindings.Negative(node.Path, node.Shown);
        var point = node.Text.IndexOf('.', StringComparison.Ordinal);
        return point >= 0 && node.Text[(point + 1)..].TrimEnd('0').Length > 4
            ? SchemeFindings.TooFine(node.Path, node.Shown)
            : SchemeFindings.OutOfRange(node.Path, node.Shown, signed ? "-900000000000" : "0", "900000000000");
    }

    private static bool IsNumber(DocumentNode node, List<Finding> findings)
    {
        if (node.Type == JsonTokenType.Number)
            return true;
        DocumentSection.Report(findings, node, SchemeFindings.WrongType(node, new("a number without quotes", "不带引号的数字")));
        return false;
    }

    private static bool HasExponent(DocumentNode node) => node.Text.AsSpan().ContainsAny('e', 'E');

    private static string Spell(int value) => value.ToString(CultureInfo.InvariantCulture);
}
