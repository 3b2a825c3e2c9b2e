using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace GridGovernance.Domain.Divisions;

/// <summary>
/// The 12-digit code of an administrative division (区划代码): province 2, prefecture 2, county 2, township 3, village 3 digits; trailing zeros mean "the unit itself".
/// A township may hang directly on a prefecture without counties (digits 5–6 are 00); every other level needs the one above it.
/// <c>default</c> is 000000000000, the whole country. Ordered by number, which puts every division before its children.
/// </summary>
/// <example>
/// <code>
/// var village = DivisionCode.Parse("152221105215");
/// Console.WriteLine($"{village.Kind} in {village.Parent}"); // the village's township
/// </code>
/// </example>
[JsonConverter(typeof(SpelledJsonConverter<DivisionCode>))]
public readonly struct DivisionCode : IEquatable<DivisionCode>, IComparable<DivisionCode>, ISpanParsable<DivisionCode>, ISpanFormattable
{
    private const int Digits = 12;
    private const long TownshipUnit = 1_000, CountyUnit = 1_000_000, PrefectureUnit = 100_000_000, ProvinceUnit = 10_000_000_000;

    private DivisionCode(long value) => Value = value;

    /// <summary>The whole country, 000000000000.</summary>
    public static DivisionCode Country => default;

    /// <summary>The code as a number, leading zeros dropped.</summary>
    public long Value { get; }

    /// <summary>How deep the division lies.</summary>
    public DivisionLevel Level => LevelOf(Value);

    /// <summary>What the division is, read from its band.</summary>
    public DivisionKind Kind => Level switch
    {
        DivisionLevel.Township => KindOfTownship(TownshipDigits),
        DivisionLevel.Village => KindOfVillage(VillageDigits),
        var level => (DivisionKind)level,
    };

    /// <summary>Whether this is a virtual community (498) or virtual village (598) that only carries statistics.</summary>
    public bool IsVirtual => VillageDigits is 498 or 598;

    /// <summary>The division this one hangs on; the country hangs on itself. A township without a county hangs on its prefecture.</summary>
    public DivisionCode Parent => Level switch
    {
        DivisionLevel.Village => new(Value - Value % TownshipUnit),
        DivisionLevel.Township when Value / CountyUnit % 100 == 0 => new(Value - Value % PrefectureUnit),
        DivisionLevel.Township => new(Value - Value % CountyUnit),
        DivisionLevel.County => new(Value - Value % PrefectureUnit),
        DivisionLevel.Prefecture => new(Value - Value % ProvinceUnit),
        _ => Country,
    };

    /// <summary>The divisions above, nearest first; ends with the country, for which there are none.</summary>
    public IEnumerable<DivisionCode> Ancestors
    {
        get
        {
            for (var code = this; code != Country;)
                yield return code = code.Parent;
        }
    }

    /// <summary>The short spelling without the zeros of lower levels: 2, 4, 6, 9 or 12 digits, and <c>0</c> for the country.</summary>
    public string ShortText => Level switch
    {
        DivisionLevel.Country => "0",
        DivisionLevel.Province => ToString()[..2],
        DivisionLevel.Prefecture => ToString()[..4],
        DivisionLevel.County => ToString()[..6],
        DivisionLevel.Township => ToString()[..9],
        _ => ToString(),
    };

    private int TownshipDigits => (int)(Value / TownshipUnit % 1_000);

    private int VillageDigits => (int)(Value % 1_000);

    /// <summary>Whether the number is a division code: 0 to 999999999999 and no level without the one above it.</summary>
    public static bool TryCreate(long value, out DivisionCode code)
    {
        var valid = IsValid(value);
        code = valid ? new(value) : default;
        return valid;
    }

    /// <summary>The division code of a number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number has more than 12 digits, or a level without the one above it.</exception>
    public static DivisionCode Create(long value) => TryCreate(value, out var code) ? code
        : throw new ArgumentOutOfRangeException(nameof(value), value, "A division code is 0 to 999999999999, and no level stands without the one above it.");

    /// <summary>Whether the other division is this one or lies in it.</summary>
    public bool Contains(DivisionCode other) => Level switch
    {
        DivisionLevel.Country => true,
        DivisionLevel.Province => Value == other.Value - other.Value % ProvinceUnit,
        DivisionLevel.Prefecture => Value == other.Value - other.Value % PrefectureUnit,
        DivisionLevel.County => Value == other.Value - other.Value % CountyUnit,
        DivisionLevel.Township => Value == other.Value - other.Value % TownshipUnit,
        _ => Value == other.Value,
    };

    /// <summary>The division of a level that this one lies in, or is; null where the level is deeper, or a township has no county.</summary>
    public DivisionCode? At(DivisionLevel level)
    {
        Guard.Against.EnumOutOfRange(level);
        for (var code = this; ; code = code.Parent)
        {
            if (code.Level == level)
                return code;
            if (code.Level < level)
                return null;
        }
    }

    /// <summary>Reads the short spelling of 2, 4, 6, 9 or 12 digits, or <c>0</c>; never throws.</summary>
    public static bool TryParseShort(ReadOnlySpan<char> s, out DivisionCode result)
    {
        result = default;
        if (s is "0")
            return true;
        if (s.Length is not (2 or 4 or 6 or 9 or 12))
            return false;
        Span<char> padded = stackalloc char[Digits];
        padded.Fill('0');
        s.CopyTo(padded);
        return TryParse(padded, null, out result) && result.ShortText.Length == s.Length;
    }

    /// <summary>Reads the 12 ASCII digits; never throws.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out DivisionCode result) => TryParse(s.AsSpan(), null, out result);

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DivisionCode result) => TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out DivisionCode result)
    {
        result = default;
        if (s.Length != Digits)
            return false;
        long value = 0;
        foreach (var c in s)
        {
            if (!char.IsAsciiDigit(c))
                return false;
            value = value * 10 + (c - '0');
        }

        return TryCreate(value, out result);
    }

    /// <summary>Reads the spelling.</summary>
    /// <exception cref="FormatException">The text is no DivisionCode; the message says what one is.</exception>
    public static DivisionCode Parse(string s) => Parse(s, null);

    /// <inheritdoc/>
    public static DivisionCode Parse(string s, IFormatProvider? provider) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <inheritdoc/>
    public static DivisionCode Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TryParse(s, provider, out var result) ? result
        : throw new FormatException($"'{s}' is not a division code: exactly 12 ASCII digits, 000000000000 to 999999999999, and no level without the one above it.");

    /// <inheritdoc/>
    public bool Equals(DivisionCode other) => Value == other.Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DivisionCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.GetHashCode();

    /// <inheritdoc/>
    public int CompareTo(DivisionCode other) => Value.CompareTo(other.Value);

    /// <summary>Whether both are the same division.</summary>
    public static bool operator ==(DivisionCode left, DivisionCode right) => left.Value == right.Value;

    /// <summary>Whether the divisions differ.</summary>
    public static bool operator !=(DivisionCode left, DivisionCode right) => left.Value != right.Value;

    /// <summary>Whether left comes first.</summary>
    public static bool operator <(DivisionCode left, DivisionCode right) => left.Value < right.Value;

    /// <summary>Whether left does not come after right.</summary>
    public static bool operator <=(DivisionCode left, DivisionCode right) => left.Value <= right.Value;

    /// <summary>Whether left comes last.</summary>
    public static bool operator >(DivisionCode left, DivisionCode right) => left.Value > right.Value;

    /// <summary>Whether left does not come before right.</summary>
    public static bool operator >=(DivisionCode left, DivisionCode right) => left.Value >= right.Value;

    /// <summary>The 12 digits.</summary>
    public override string ToString() => Value.ToString("D12", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Value.TryFormat(destination, out charsWritten, "D12", CultureInfo.InvariantCulture);

    private static DivisionLevel LevelOf(long value)
    {
        if (value % TownshipUnit != 0)
            return DivisionLevel.Village;
        if (value % CountyUnit != 0)
            return DivisionLevel.Township;
        if (value % PrefectureUnit != 0)
            return DivisionLevel.County;
        if (value % ProvinceUnit != 0)
            return DivisionLevel.Prefecture;
        return value != 0 ? DivisionLevel.Province : DivisionLevel.Country;
    }

    private static bool IsValid(long value)
    {
        if (value is < 0 or >= 100 * ProvinceUnit)
            return false;
        var level = LevelOf(value);
        var hasProvince = value / ProvinceUnit != 0;
        var hasPrefecture = value / PrefectureUnit % 100 != 0;
        var hasTownship = value / TownshipUnit % 1_000 != 0;
        return (level < DivisionLevel.Province || hasProvince)
            && (level < DivisionLevel.County || hasPrefecture)
            && (level < DivisionLevel.Village || hasTownship);
    }

    private static DivisionKind KindOfTownship(int digits) => digits switch
    {
        <= 99 => DivisionKind.Subdistrict,
        <= 199 => DivisionKind.Town,
        <= 399 => DivisionKind.Township,
        <= 599 => DivisionKind.TownshipLike,
        _ => DivisionKind.OutOfBand,
    };

    private static DivisionKind KindOfVillage(int digits) => digits switch
    {
        <= 199 => DivisionKind.ResidentsCommittee,
        <= 399 => DivisionKind.VillagersCommittee,
        <= 499 => DivisionKind.CommunityLike,
        <= 599 => DivisionKind.VillageLike,
        _ => DivisionKind.OutOfBand,
    };
}
