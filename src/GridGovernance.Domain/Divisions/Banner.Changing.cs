namespace GridGovernance.Domain.Divisions;

public sealed partial class Banner
{
    /// <summary>
    /// Adds a division. A code outside the published bands is taken; a registry check reports it.
    /// Refusals in order: backdated; outside the banner, code in use, code retired, parent unknown, parent retired.
    /// </summary>
    /// <param name="code">A code never used before.</param>
    /// <param name="name">The official name.</param>
    /// <param name="by">Who adds it.</param>
    /// <param name="on">The day from which it is registered.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public AddDivisionOutcome Add(DivisionCode code, string name, PersonId by, DateOnly on)
    {
        Guard.Against.NullOrWhiteSpace(name);
        Guard.Against.Default(by);
        if (Backdated(on) is { } backdated)
            return backdated;
        if (!Code.Contains(code))
            return new DivisionOutside(code, Code);
        if (Find(code) is { } used)
            return used.RetiredOn is { } retiredOn ? new DivisionCodeVoided(code, retiredOn) : new DivisionCodeInUse(code);
        if (Unavailable(code.Parent) is { } noParent)
            return noParent;
        divisions.Add(code, new(code, name, on));
        Changed(on);
        return new DivisionAdded(code, name, by, on);
    }

    /// <summary>
    /// Gives a division another name; the code stays.
    /// Refusals in order: backdated; outside the banner, unknown, retired.
    /// </summary>
    /// <param name="code">The division.</param>
    /// <param name="name">The new official name.</param>
    /// <param name="by">Who renames it.</param>
    /// <param name="on">The day from which it bears the name.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public RenameDivisionOutcome Rename(DivisionCode code, string name, PersonId by, DateOnly on)
    {
        Guard.Against.NullOrWhiteSpace(name);
        Guard.Against.Default(by);
        if (Backdated(on) is { } backdated)
            return backdated;
        if (Unavailable(code) is { } unavailable)
            return unavailable;
        var former = divisions[code];
        divisions[code] = former with { Name = name, FormerNames = [.. former.FormerNames, new(former.Name, on)] };
        Changed(on);
        return new DivisionRenamed(code, former.Name, name, by, on);
    }

    /// <summary>
    /// Retires a division and its code, and closes its service centre; after a merger it names its successor.
    /// Refusals in order: backdated; outside the banner, unknown, retired, divisions hang on it, successor of another level, successor outside, unknown, retired.
    /// </summary>
    /// <param name="code">The division, not the banner itself.</param>
    /// <param name="successor">The division it is merged into; null for none.</param>
    /// <param name="by">Who retires it.</param>
    /// <param name="on">The day from which it is retired.</param>
    /// <exception cref="ArgumentException">The division is the banner itself, or its own successor.</exception>
    public RetireDivisionOutcome Retire(DivisionCode code, DivisionCode? successor, PersonId by, DateOnly on)
    {
        Guard.Against.Default(by);
        if (code == Code)
            throw new ArgumentException($"The registry of {Code} cannot retire the banner itself.", nameof(code));
        if (successor == code)
            throw new ArgumentException($"{code} cannot be its own successor.", nameof(successor));
        if (Backdated(on) is { } backdated)
            return backdated;
        if (Unavailable(code) is { } unavailable)
            return unavailable;
        var children = Current.ChildrenOf(code).Count();
        if (children > 0)
            return new DivisionHasChildren(code, children);
        if (successor is { } next)
        {
            if (next.Level != code.Level)
                return new SuccessorOfOtherLevel(code, next);
            if (Unavailable(next) is { } noSuccessor)
                return noSuccessor;
        }

        divisions[code] = divisions[code] with { RetiredOn = on, Successor = successor };
        var closedCentre = serviceCentres.Remove(code);
        Changed(on);
        return new DivisionVoided(code, successor, closedCentre, by, on);
    }

    /// <summary>
    /// Opens the service centre (党群服务中心) of a township or village, one each.
    /// Refusals in order: backdated; division outside the banner, unknown, retired; of another level, open already.
    /// </summary>
    /// <param name="division">The township or village.</param>
    /// <param name="hours">When it is open.</param>
    /// <param name="by">Who opens it.</param>
    /// <param name="on">The day from which it is in use.</param>
    public OpenServiceCentreOutcome OpenServiceCentre(DivisionCode division, OpeningHours hours, PersonId by, DateOnly on)
    {
        Guard.Against.Null(hours);
        Guard.Against.Default(by);
        if (Backdated(on) is { } backdated)
            return backdated;
        if (Unavailable(division) is { } unavailable)
            return unavailable;
        if (division.Level is not (DivisionLevel.Township or DivisionLevel.Village))
            return new ServiceCentreMisplaced(division);
        if (serviceCentres.ContainsKey(division))
            return new ServiceCentreAlreadyOpen(division);
        serviceCentres.Add(division, new(division, hours, on));
        Changed(on);
        return new ServiceCentreOpened(division, hours, by, on);
    }

    /// <summary>Gives a service centre other opening hours. Refusals in order: backdated; no such centre.</summary>
    /// <param name="division">The township or village.</param>
    /// <param name="hours">The new hours.</param>
    /// <param name="by">Who changes them.</param>
    /// <param name="on">The day from which they hold.</param>
    public ChangeOpeningHoursOutcome ChangeOpeningHours(DivisionCode division, OpeningHours hours, PersonId by, DateOnly on)
    {
        Guard.Against.Null(hours);
        Guard.Against.Default(by);
        if (Backdated(on) is { } backdated)
            return backdated;
        if (ServiceCentreOf(division) is not { } centre)
            return new ServiceCentreUnknown(division);
        serviceCentres[division] = centre with { Hours = hours };
        Changed(on);
        return new OpeningHoursChanged(division, centre.Hours, hours, by, on);
    }

    /// <summary>Closes a service centre; another may be opened later. Refusals in order: backdated; no such centre.</summary>
    /// <param name="division">The township or village.</param>
    /// <param name="by">Who closes it.</param>
    /// <param name="on">The day from which it is closed.</param>
    public CloseServiceCentreOutcome CloseServiceCentre(DivisionCode division, PersonId by, DateOnly on)
    {
        Guard.Against.Default(by);
        if (Backdated(on) is { } backdated)
            return backdated;
        if (!serviceCentres.Remove(division))
            return new ServiceCentreUnknown(division);
        Changed(on);
        return new ServiceCentreClosed(division, by, on);
    }
}
