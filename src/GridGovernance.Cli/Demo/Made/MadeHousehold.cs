namespace GridGovernance.Cli.Demo.Made;

/// <summary>A made household: an opaque id and a place in whole metres on the village's plane.</summary>
internal sealed record MadeHousehold(HouseholdId Id, int X, int Y);
