using System.Numerics;

namespace GridGovernance.Domain.Pairing;

/// <summary>Exact distances on the plane, in whole metres, rounded to the nearest: a root is never halfway between two whole numbers, so the rounding is unambiguous.</summary>
internal static class PlaneDistance
{
    /// <summary>Coordinates are within 20,000 km of the origin, so that no square overflows.</summary>
    public const long CoordinateLimit = 20_000_000;

    private static readonly byte[] Roots = MakeRoots();

    public static long Between(PairingMember member, PairingHousehold household) => Metres(member.X - household.X, member.Y - household.Y);

    public static long Metres(long dx, long dy) => (FloorRoot(4 * (ulong)((dx * dx) + (dy * dy))) + 1) / 2;

    /// <summary>The largest whole number whose square is at most n, for n below 2^62: a table's overestimate, then Newton downwards.</summary>
    public static long FloorRoot(ulong n)
    {
        if (n == 0)
            return 0;
        var shift = Math.Max(0, (BitOperations.Log2(n) - 15 + 1) & ~1);
        var root = (ulong)(Roots[n >> shift >> 8] + 1) << (shift >> 1);
        for (var next = (root + (n / root)) >> 1; next < root; next = (root + (n / root)) >> 1)
            root = next;
        return (long)root;
    }

    /// <summary>Entry t is the floor of the root of the largest number whose upper byte is t.</summary>
    private static byte[] MakeRoots()
    {
        var roots = new byte[256];
        var root = 0;
        for (var t = 0; t < roots.Length; t++)
        {
            while ((root + 1) * (root + 1) <= (t << 8) + 255)
                root++;
            roots[t] = (byte)root;
        }

        return roots;
    }
}
