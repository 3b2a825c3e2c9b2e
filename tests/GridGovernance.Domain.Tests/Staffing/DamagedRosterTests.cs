using GridGovernance.Domain.Staffing;
using static GridGovernance.Domain.Tests.Staffing.Rosters;

namespace GridGovernance.Domain.Tests.Staffing;

/// <summary>A roster whose snapshot lacks its ranges, a role or a day is refused with the path of it.</summary>
public class DamagedRosterTests
{
    private static IEnumerable<string> FindingsOf(GridRosterSnapshot damaged)
    {
        Assert.False(GridRoster.TryRestore(damaged, out var roster, out var findings));
        Assert.Null(roster);
        return findings.Select(finding => $"{finding.Code} {finding.Path} {finding.Value}");
    }

    [Fact]
    public void TryRestore_OfADamagedPart_NamesIt()
    {
        var whole = With((Ana, StaffRole.FullTime)).ToSnapshot();

        Assert.Equal("snapshot.missing $.ranges ", FindingsOf(whole with { Ranges = [] }).First());
        Assert.Equal("$.ranges", FindingsOf(whole with { Ranges = null! }).First().Split(' ')[1]);
        Assert.Equal(["snapshot.unreadable $.posts[0].role "], FindingsOf(whole with { Posts = [whole.Posts[0] with { Role = null! }] }));
        Assert.Equal(["snapshot.order $.ranges[1].from 2026-04-01"], FindingsOf(whole with { Ranges = [whole.Ranges[0], whole.Ranges[0] with { From = "2026-04-01" }] }));
        Assert.Equal("snapshot.order $.closedOn 2025-01-01", FindingsOf(whole with { ClosedOn = "2025-01-01" }).First());
    }
}
