using System.Globalization;

namespace GridGovernance.Domain.Divisions;

/// <summary>
/// The registry of a banner or county (旗/县) as it lives on: divisions are added, renamed and retired with dates, a retired code is never used again, a merged division names its successor,
/// and townships and villages have service centres. Any division above the villages can be the root, a prefecture without counties too.
/// Every operation answers with what happened, or with the first obstacle met in the order of its outcome; a refusal changes nothing.
/// Not thread-safe.
/// </summary>
/// <example>
/// <code>
/// var registry = DivisionRegistry.Load([new("152221000000", "科尔沁右翼前旗"), new("152221100000", "科尔沁镇")]);
/// var (clerk, day) = (PersonId.From("clerk"), new DateOnly(2026, 1, 1));
/// var banner = Banner.Found(registry, DivisionCode.Parse("152221000000"), clerk, day);
/// banner.Add(DivisionCode.Parse("152221100001"), "社区", clerk, day).OrThrow();
/// </code>
/// </example>
public sealed partial class Banner
{
    private readonly SortedDictionary<DivisionCode, RegisteredDivision> divisions = [];
    private readonly SortedDictionary<DivisionCode, ServiceCentre> serviceCentres = [];
    private DivisionRegistry? current;

    private Banner(DivisionCode code, PersonId foundedBy, DateOnly foundedOn)
    {
        Code = code;
        FoundedBy = foundedBy;
        FoundedOn = foundedOn;
        LastChange = foundedOn;
    }

    /// <summary>The code of the banner itself.</summary>
    public DivisionCode Code { get; }

    /// <summary>Who founded the registry.</summary>
    public PersonId FoundedBy { get; }

    /// <summary>The day from which it is kept here.</summary>
    public DateOnly FoundedOn { get; }

    /// <summary>The day of the last recorded change; changes are recorded in the order of their days.</summary>
    public DateOnly LastChange { get; private set; }

    /// <summary>Rises by one with every recorded change, from 0; for optimistic concurrency.</summary>
    public int Version { get; private set; }

    /// <summary>Every division there is or was, in the order of the codes.</summary>
    public IEnumerable<RegisteredDivision> Divisions => divisions.Values;

    /// <summary>The service centres in use, in the order of the codes.</summary>
    public IEnumerable<ServiceCentre> ServiceCentres => serviceCentres.Values;

    /// <summary>Code and figures.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Code}: divisions {Divisions.Count()}, service centres {ServiceCentres.Count()}, version {Version}");

    /// <summary>The divisions in use as an immutable registry: look-up, children, roll-up. Built anew after a change.</summary>
    public DivisionRegistry Current
    {
        get
        {
            if (current is not null)
                return current;
            RegisteredDivision[] inUse = [.. divisions.Values.Where(division => division.RetiredOn is null)];
            return current = new([.. inUse.Select(division => division.Code)], [.. inUse.Select(division => division.Name)]);
        }
    }

    /// <summary>Founds the registry of a banner from loaded divisions; those outside of it are left out.</summary>
    /// <param name="registry">Divisions that hold the banner.</param>
    /// <param name="code">The banner, county or other root above the villages.</param>
    /// <param name="by">Who founds it.</param>
    /// <param name="on">The day from which it is kept.</param>
    /// <exception cref="ArgumentException">The registry does not hold the root, the root is a village, or nobody founds it.</exception>
    public static Banner Found(DivisionRegistry registry, DivisionCode code, PersonId by, DateOnly on)
    {
        Guard.Against.Null(registry);
        Guard.Against.Default(by);
        if (code.Level is DivisionLevel.Village || !registry.Contains(code))
            throw new ArgumentException($"The root {code} must lie above the villages and be held by the registry.", nameof(code));
        var banner = new Banner(code, by, on);
        foreach (var division in registry.Within(code))
            banner.divisions.Add(division.Code, new(division.Code, division.Name, on));
        return banner;
    }

    /// <summary>A division, in use or retired; null where the banner never had it.</summary>
    public RegisteredDivision? Find(DivisionCode code) => divisions.GetValueOrDefault(code);

    /// <summary>The division in use that carries on a division: itself, or the last of its successors; null where a line of successors ends, or the banner never had it.</summary>
    public RegisteredDivision? CarriedOnBy(DivisionCode code)
    {
        var division = Find(code);
        while (division is { RetiredOn: not null })
            division = division.Successor is { } successor ? Find(successor) : null;   // a successor was in use when named, so lines have no circle
        return division;
    }

    /// <summary>The service centre of a township or village itself; null where it has none.</summary>
    public ServiceCentre? ServiceCentreOf(DivisionCode code) => serviceCentres.GetValueOrDefault(code);

    /// <summary>The nearest service centre: of the division itself, else of what it lies in; null where there is none.</summary>
    public ServiceCentre? NearestServiceCentre(DivisionCode code) =>
        ServiceCentreOf(code) ?? code.Ancestors.Select(ServiceCentreOf).FirstOrDefault(centre => centre is not null);

    private ChangeBackdated? Backdated(DateOnly on) => on < LastChange ? new(on, LastChange) : null;

    private DivisionUnavailable? Unavailable(DivisionCode code) =>
        !Code.Contains(code) ? new DivisionOutside(code, Code)
        : Find(code) is not { } division ? new DivisionUnknown(code)
        : division.RetiredOn is { } retiredOn ? new DivisionRetired(code, retiredOn, division.Successor) : null;

    private void Changed(DateOnly on)
    {
        LastChange = on;
        Version++;
        current = null;
    }
}
