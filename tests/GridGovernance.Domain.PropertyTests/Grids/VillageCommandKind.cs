namespace GridGovernance.Domain.PropertyTests.Grids;

internal enum VillageCommandKind
{
    Open,
    OpenAs,
    Divide,
    Redivide,
    Split,
    Merge,
    Retire,
    Renumber,
    Register,
    Remove,
    Transfer,
    OpenLane,
    AssignToLane,
    CloseLane,
}
