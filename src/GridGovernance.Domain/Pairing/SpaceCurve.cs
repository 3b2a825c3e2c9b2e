namespace GridGovernance.Domain.Pairing;

/// <summary>A space-filling curve over a rectangle: what lies close on the plane lies close along it, mostly. Decides layout, never answers.</summary>
internal sealed class SpaceCurve
{
    private const int BitsPerAxis = 16;
    private readonly long left, bottom;
    private readonly int shift;

    public SpaceCurve(ReadOnlySpan<PairingMember> members, ReadOnlySpan<PairingHousehold> households)
    {
        var (right, top) = (long.MinValue, long.MinValue);
        (left, bottom) = (long.MaxValue, long.MaxValue);
        foreach (var member in members)
            (left, right, bottom, top) = (Math.Min(left, member.X), Math.Max(right, member.X), Math.Min(bottom, member.Y), Math.Max(top, member.Y));
        foreach (var household in households)
            (left, right, bottom, top) = (Math.Min(left, household.X), Math.Max(right, household.X), Math.Min(bottom, household.Y), Math.Max(top, household.Y));
        if (left <= right)
            while ((Math.Max(right - left, top - bottom) >> shift) >> BitsPerAxis > 0)
                shift++;
    }

    /// <summary>The place on the curve, the bits of both coordinates interleaved: below 2^32.</summary>
    public ulong At(long x, long y) => Spread((ulong)((x - left) >> shift)) | (Spread((ulong)((y - bottom) >> shift)) << 1);

    private static ulong Spread(ulong value)
    {
        value = (value | (value << 8)) & 0x00FF00FF;
        value = (value | (value << 4)) & 0x0F0F0F0F;
        value = (value | (value << 2)) & 0x33333333;
        return (value | (value << 1)) & 0x55555555;
    }
}
