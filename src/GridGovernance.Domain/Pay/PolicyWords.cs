namespace GridGovernance.Domain.Pay;

/// <summary>The closed vocabulary of pay policies: how each meaning is spelled in JSON.</summary>
internal static class PolicyWords
{
    public const string TierMultiplier = "tier-multiplier";
    public const string WithheldShare = "withheld-share";
    public const string ProportionalPool = "proportional-pool";
    public const string PieceRate = "piece-rate";
    public const string Custom = "custom";

    public static readonly string[] Components = [TierMultiplier, WithheldShare, ProportionalPool, PieceRate, Custom];

    public static readonly KeyValuePair<string, QuotaTies>[] Ties = [new("all-down", QuotaTies.AllDown), new("all-up", QuotaTies.AllUp), new("by-key", QuotaTies.ByKey)];

    public static readonly KeyValuePair<string, RoundingMode>[] Modes =
    [
        new("half-away-from-zero", RoundingMode.HalfAwayFromZero), new("half-to-even", RoundingMode.HalfToEven), new("toward-zero", RoundingMode.TowardZero),
        new("away-from-zero", RoundingMode.AwayFromZero), new("down", RoundingMode.Down), new("up", RoundingMode.Up),
    ];

    public static string Of<T>(KeyValuePair<string, T>[] words, T value) => Array.Find(words, word => EqualityComparer<T>.Default.Equals(word.Value, value)).Key;
}
