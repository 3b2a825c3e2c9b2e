namespace GridGovernance.Cli.Demo.Made;

/// <summary>Spreads a made-up total over made-up places, so that the parts add up exactly.</summary>
internal static class Shares
{
    /// <summary>Parts in proportion to the weights, none below <paramref name="least"/>; what is left by rounding down goes to the first places.</summary>
    public static int[] Of(int total, int[] weights, int least = 0)
    {
        var all = weights.Sum(weight => (long)weight);
        var free = total - (long)least * weights.Length;
        var parts = Array.ConvertAll(weights, weight => least + (int)(free * weight / all));
        var left = total - parts.Sum();
        for (var i = 0; i < left; i++)
            parts[i % parts.Length]++;
        return parts;
    }
}
