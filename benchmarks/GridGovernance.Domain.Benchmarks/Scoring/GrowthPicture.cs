using System.Globalization;
using System.Text;

namespace GridGovernance.Domain.Benchmarks.Scoring;

/// <summary>Growth as a picture: nanoseconds an activity over the number of activities, both on logarithmic scales, a line for each number of subjects.</summary>
internal static class GrowthPicture
{
    private const double Width = 640, Height = 400, Left = 70, Right = 20, Top = 40, Bottom = 60;
    private static readonly string[] Colours = ["#1b6ca8", "#c2571a", "#3c8d40"];

    private static readonly int[] Marks = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000];

    public static string Of(List<GrowthPoint> points)
    {
        var (least, most) = (points.Min(point => Math.Min(point.Fused, point.Columns)) / 1.5, points.Max(point => Math.Max(point.Fused, point.Columns)) * 1.5);
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" font-family=\"sans-serif\" font-size=\"12\"><title>Cost of an activity</title>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<rect width=\"{Width}\" height=\"{Height}\" fill=\"#fff\"/><text x=\"{Left}\" y=\"20\" font-size=\"14\">CPU ns an activity; whole lines: columns, dashed: fused loop</text>\n");
        foreach (var mark in Marks.Where(mark => mark > least && mark < most))
            svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M{Left} {Y(mark):0.0}H{Width - Right}\" stroke=\"#ddd\"/><text x=\"{Left - 8}\" y=\"{Y(mark) + 4:0.0}\" text-anchor=\"end\">{mark}</text>\n");
        foreach (var count in points.Select(point => point.Activities).Distinct())
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{X(count):0.0}\" y=\"{Height - Bottom + 20}\" text-anchor=\"middle\">{count:N0}</text>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{(Left + Width - Right) / 2}\" y=\"{Height - Bottom + 40}\" text-anchor=\"middle\">activities in the month</text>\n");
        var lines = points.GroupBy(point => point.Subjects).ToArray();
        for (var i = 0; i < lines.Length; i++)
        {
            Line(lines[i], point => point.Columns, Colours[i], "");
            Line(lines[i], point => point.Fused, Colours[i], " stroke-dasharray=\"5 4\"");
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Width - Right}\" y=\"{Top + 4 + 16 * i}\" text-anchor=\"end\" fill=\"{Colours[i]}\">{lines[i].Key:N0} subjects</text>\n");
        }

        return svg.Append("</svg>\n").ToString();

        double Y(double nanoseconds) => Height - Bottom - Math.Log(nanoseconds / least) / Math.Log(most / least) * (Height - Top - Bottom);

        double X(int count) => Left + 30 + (Math.Log10(count) - 5) / 2 * (Width - Left - Right - 80);

        void Line(IEnumerable<GrowthPoint> line, Func<GrowthPoint, double> of, string colour, string dashes) => svg.Append(CultureInfo.InvariantCulture,
            $"<polyline fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"{dashes} points=\"{string.Join(' ', line.Select(point => string.Create(CultureInfo.InvariantCulture, $"{X(point.Activities):0.0},{Y(of(point)):0.0}")))}\"/>\n");
    }
}
