using GridGovernance.Cli.Demo.Made;
using GridGovernance.Cli.Demo.Steps;
using GridGovernance.Domain.Divisions;

namespace GridGovernance.Cli.Demo;

/// <summary>What one run of the demo has made and computed so far; each step reads what came before and adds its own.</summary>
internal sealed class DemoRun(ulong seed, DivisionRegistry registry, Language language)
{
    /// <summary>The day everything is found as it is.</summary>
    public static readonly DateOnly Founded = new(2026, 1, 1);

    /// <summary>The month that is scored: after the spring, before the floods.</summary>
    public static readonly Period Month = Period.Month(2026, 3);

    /// <summary>Who acts in the demo, where the library asks by whom.</summary>
    public static readonly PersonId Office = PersonId.From("office");

    /// <summary>When something of a day is recorded: that evening.</summary>
    public static DateTimeOffset RecordedOn(DateOnly day) => new(day.ToDateTime(new TimeOnly(18, 0)), TimeSpan.FromHours(8));

    /// <summary>The language of every text.</summary>
    public Language Language { get; } = language;

    /// <summary>The seed of all that is made.</summary>
    public ulong Seed { get; } = seed;

    /// <summary>The real divisions.</summary>
    public DivisionRegistry Registry { get; } = registry;

    /// <summary>The banner.</summary>
    public Division Banner { get; } = registry.TryFind(DivisionCode.Parse(Scale.Banner), out var banner) ? banner : throw new InvalidOperationException("The registry lacks its banner.");

    /// <summary>A text in the language of the run.</summary>
    public string Say(string english, string chinese) => Language is Language.Chinese ? chinese : english;

    /// <summary>The built net.</summary>
    public NetStep Net { get; set; } = null!;

    /// <summary>The staffed net.</summary>
    public StaffStep Staff { get; set; } = null!;

    /// <summary>The party groups over the grids.</summary>
    public PartyStep Party { get; set; } = null!;

    /// <summary>The links between households and members.</summary>
    public PairStep Pair { get; set; } = null!;

    /// <summary>The checked-in members and what they claimed.</summary>
    public CheckInStep CheckIns { get; set; } = null!;

    /// <summary>The month's visits.</summary>
    public VisitStep Visits { get; set; } = null!;

    /// <summary>The month's appeals.</summary>
    public AppealStep Appeals { get; set; } = null!;

    /// <summary>The month's cases.</summary>
    public CaseworkStep Casework { get; set; } = null!;

    /// <summary>The example of 额尔格图镇.</summary>
    public CareStep Care { get; set; } = null!;

    /// <summary>The scored month.</summary>
    public ScoreStep Score { get; set; } = null!;

    /// <summary>The month under another scheme.</summary>
    public WhatIfStep WhatIf { get; set; } = null!;

    /// <summary>The settled month.</summary>
    public SettleStep Settle { get; set; } = null!;

    /// <summary>The paid month.</summary>
    public PayStep Pay { get; set; } = null!;
}
