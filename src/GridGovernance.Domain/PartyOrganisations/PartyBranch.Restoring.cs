using System.Globalization;
using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;

namespace GridGovernance.Domain.PartyOrganisations;

public sealed partial class PartyBranch
{
    /// <summary>Rebuilds a branch from its snapshot and names everything that breaks an invariant.</summary>
    private sealed class Restoring(SnapshotReader reader)
    {
        public PartyBranch Restore(PartyBranchSnapshot snapshot)
        {
            var branch = new PartyBranch(
                reader.Read<UnitId>("$.id", snapshot.Id), reader.Read<DivisionCode>("$.seat", snapshot.Seat),
                reader.Read<PersonId>("$.foundedBy", snapshot.FoundedBy), reader.ReadDate("$.foundedOn", snapshot.FoundedOn))
            {
                LastChange = reader.ReadDate("$.lastChange", snapshot.LastChange),
                Version = snapshot.Version,
            };
            if (snapshot.Version < 0)
                Refuse("snapshot.range", "$.version", snapshot.Version.ToString(CultureInfo.InvariantCulture), "a version is 0 or more", "版本号不得为负");
            if (branch.LastChange < branch.FoundedOn)
                Refuse("snapshot.range", "$.lastChange", snapshot.LastChange, "the last change lies before the founding", "最近变更早于建立日期");
            var leaders = new List<(string Path, PartyGroup Group, PersonId Leader)>();
            foreach (var (path, stored) in reader.Items("$.groups", snapshot.Groups))
            {
                if (ReadGroup(branch, path, stored) is { Leader: { } leader } led)
                    leaders.Add((path + ".leader", led, leader));
            }

            foreach (var (path, stored) in reader.Items("$.members", snapshot.Members))
                ReadMember(branch, path, stored);
            foreach (var (path, group, leader) in leaders)
            {
                if (branch.Find(leader)?.Group != group.Id)
                    Refuse("snapshot.leader", path, leader.ToString(), "a group's leader is one of its members", "党小组组长须为其成员");
            }

            branch.committee = [.. ReadCommittee(branch, snapshot.Committee)];
            return branch;
        }

        private PartyGroup? ReadGroup(PartyBranch branch, string path, PartyGroupSnapshot stored)
        {
            var before = reader.Findings.Count;
            var group = new PartyGroup(reader.Read<UnitId>(path + ".id", stored.Id), ReadDay(branch, path + ".formedOn", stored.FormedOn))
            {
                DissolvedOn = stored.DissolvedOn is null ? null : ReadDay(branch, path + ".dissolvedOn", stored.DissolvedOn),
                Leader = reader.ReadOptional<PersonId>(path + ".leader", stored.Leader),
                Grids = [.. reader.Items(path + ".grids", stored.Grids).Select(item => reader.Read<GridCode>(item.Path, item.Item)).Where(grid => !grid.IsDefault).Order()],
            };
            if (group.DissolvedOn < group.FormedOn)
                Refuse("snapshot.range", path + ".dissolvedOn", stored.DissolvedOn, "the group was dissolved before it was formed", "撤销日期早于成立日期");
            if (group.DissolvedOn is not null && (group.Leader is not null || group.Grids.Count > 0))
                Refuse("snapshot.dissolved", path, stored.Id, "a dissolved group has neither leader nor grids", "已撤销党小组不得有组长或网格");
            foreach (var grid in group.Grids)
            {
                if (!branch.groupOf.TryAdd(grid, group.Id))
                    Refuse("snapshot.duplicate", path + ".grids", grid.ToString(), "the grid has a group already", "网格已有党小组");
            }

            if (!group.Id.IsDefault && !branch.groups.TryAdd(group.Id, group))
                Refuse("snapshot.duplicate", path + ".id", stored.Id, "the group stands twice", "党小组重复");
            return reader.Findings.Count == before ? group : null;
        }

        private void ReadMember(PartyBranch branch, string path, PartyMemberSnapshot stored)
        {
            var member = new PartyMember(
                reader.Read<PersonId>(path + ".person", stored.Person), reader.ReadEnum<MemberStanding>(path + ".standing", stored.Standing), ReadDay(branch, path + ".admittedOn", stored.AdmittedOn))
            {
                Group = reader.ReadOptional<UnitId>(path + ".group", stored.Group),
            };
            if (!member.Person.IsDefault && !branch.members.TryAdd(member.Person, member))
                Refuse("snapshot.duplicate", path + ".person", stored.Person, "the member stands twice", "党员重复");
            if (member.Group is { IsDefault: false } group && branch.FindGroup(group) is not { DissolvedOn: null })
                Refuse("snapshot.unknown", path + ".group", stored.Group, "the group does not exist", "党小组不存在");
        }

        private IEnumerable<PersonId> ReadCommittee(PartyBranch branch, IReadOnlyList<string>? stored)
        {
            var seen = new HashSet<PersonId>();
            foreach (var (path, item) in reader.Items("$.committee", stored))
            {
                var person = reader.Read<PersonId>(path, item);
                if (person.IsDefault)
                    continue;
                if (!seen.Add(person))
                    Refuse("snapshot.duplicate", path, item, "the member sits twice on the committee", "支部委员重复");
                else if (branch.Find(person) is not { Standing: MemberStanding.Full })
                    Refuse("snapshot.committee", path, item, "the committee consists of full members", "支部委员须为正式党员");
                else
                    yield return person;
            }
        }

        private DateOnly ReadDay(PartyBranch branch, string path, string? text)
        {
            var day = reader.ReadDate(path, text);
            if (day > branch.LastChange)
                Refuse("snapshot.range", path, text, "the day lies behind the last change", "日期晚于最近变更");
            return day;
        }

        private void Refuse(string code, string path, string? value, string problem, string chinese) =>
            reader.Refuse(code, path, value ?? "", new(problem, chinese), new("restore from an undamaged snapshot", "应使用完好的快照"));
    }
}
