namespace GridGovernance.Cli.Demo.Made;

/// <summary>A made party member: an opaque id and the household they live in.</summary>
internal sealed record MadeMember(PersonId Id, MadeHousehold Home);
