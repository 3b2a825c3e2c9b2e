using GridGovernance.Domain.CheckIns;
using GridGovernance.Domain.Divisions;

namespace GridGovernance.Domain.Testing.CheckIns;

/// <summary>A sequence of things asked of one register. Immutable.</summary>
/// <param name="Commands">What is asked, in order.</param>
public sealed record RegisterStory(IReadOnlyList<RegisterCommand> Commands)
{
    /// <summary>The register's policy.</summary>
    public static CheckInPolicy Policy { get; } = new();

    /// <summary>An empty register.</summary>
    public static CommunityRegister Open() => CommunityRegister.Open(DivisionCode.Parse("152221100001"), Policy);

    /// <summary>The register after everything was asked.</summary>
    public CommunityRegister Told()
    {
        var register = Open();
        foreach (var command in Commands)
            command.Apply(register);
        return register;
    }

    /// <summary>One command a line.</summary>
    public override string ToString() => "\n" + string.Join('\n', Commands);
}
