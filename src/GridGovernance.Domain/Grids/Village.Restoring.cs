using System.Globalization;
using GridGovernance.Domain.Divisions;

namespace GridGovernance.Domain.Grids;

public sealed partial class Village
{
    /// <summary>Rebuilds a village from its snapshot and names everything that breaks an invariant.</summary>
    private sealed class Restoring(SnapshotReader reader)
    {
        public Village? Restore(VillageSnapshot snapshot)
        {
            var code = reader.Read<DivisionCode>("$.code", snapshot.Code);
            if (code.Level is not DivisionLevel.Village)
            {
                reader.Refuse("snapshot.code", "$.code", snapshot.Code ?? "",
                    new("grids hang on a village or community only", "网格只能挂在村或社区"), new("give the code of a village or community", "应为村或社区代码"));
                return null;
            }

            var village = new Village(code, reader.Read<PersonId>("$.foundedBy", snapshot.FoundedBy), reader.ReadDate("$.foundedOn", snapshot.FoundedOn))
            {
                LastChange = reader.ReadDate("$.lastChange", snapshot.LastChange),
                Version = snapshot.Version,
            };
            if (snapshot.Version < 0)
                Refuse("snapshot.range", "$.version", snapshot.Version.ToString(CultureInfo.InvariantCulture), "a version is 0 or more", "版本号不得为负");
            if (village.LastChange < village.FoundedOn)
                Refuse("snapshot.range", "$.lastChange", snapshot.LastChange, "the last change lies before the founding", "最近变更早于建立日期");
            var voidings = new List<(string Path, Grid Grid, GridVoiding Voiding)>();
            foreach (var (path, grid) in reader.Items("$.grids", snapshot.Grids))
                ReadGrid(village, path, grid, voidings);
            foreach (var (path, grid, voiding) in voidings)
                Void(village, path, grid, voiding);
            foreach (var (path, lane) in reader.Items("$.lanes", snapshot.Lanes))
                ReadLane(village, path, lane);
            return village;
        }

        private void ReadGrid(Village village, string path, GridSnapshot stored, List<(string Path, Grid Grid, GridVoiding Voiding)> voidings)
        {
            var code = reader.Read<GridCode>(path + ".code", stored.Code);
            var kind = reader.ReadEnum<GridKind>(path + ".kind", stored.Kind);
            var department = reader.ReadOptional<UnitId>(path + ".lineDepartment", stored.LineDepartment);
            if (kind is GridKind.Dedicated != department is not null)
                Refuse("snapshot.line-department", path + ".lineDepartment", stored.LineDepartment ?? "", "a dedicated grid has a line department, and no other kind has one", "专属网格须有主管部门，其他类型不得有");
            var grid = new Grid(code, kind, department, reader.Read<PersonId>(path + ".openedBy", stored.OpenedBy), ReadDay(village, path + ".openedOn", stored.OpenedOn));
            if (code.IsDefault)
                return;
            if (code.Village != village.Code)
                Refuse("snapshot.code", path + ".code", stored.Code, "the grid belongs to another village", "网格不属于本村");
            else if (!village.grids.TryAdd(code.Sequence, grid))
                Refuse("snapshot.duplicate", path + ".code", stored.Code, "the code stands twice", "编码重复");
            foreach (var (householdPath, household) in ReadHouseholds(path, stored.Households))
            {
                if (stored.Voiding is not null)
                    Refuse("snapshot.retired-inhabited", householdPath, household.ToString(), "a retired grid holds no household", "已撤销网格不得有住户");
                else if (!village.gridOf.TryAdd(household, grid))
                    Refuse("snapshot.duplicate", householdPath, household.ToString(), "the household stands twice", "住户重复");
                else
                    grid.Add(household);
            }

            if (stored.Voiding is { } voiding)
                voidings.Add((path + ".voiding", grid, ReadVoiding(village, path + ".voiding", voiding)));
        }

        private GridVoiding ReadVoiding(Village village, string path, GridVoidingSnapshot stored) => new(
            reader.ReadEnum<VoidingCause>(path + ".cause", stored.Cause),
            reader.ReadEnum<RedivisionTrigger>(path + ".trigger", stored.Trigger),
            reader.Read<PersonId>(path + ".by", stored.By),
            ReadDay(village, path + ".on", stored.On),
            [.. reader.Items(path + ".successors", stored.Successors).Select(item => reader.Read<GridCode>(item.Path, item.Item))]);

        private void Void(Village village, string path, Grid grid, GridVoiding voiding)
        {
            foreach (var successor in voiding.Successors.Where(successor => !successor.IsDefault && (successor == grid.Code || village.Find(successor) is null)))
                Refuse("snapshot.unknown", path + ".successors", successor.ToString(), "the successor is no other grid of the village", "去向不是本村的其他网格");
            if (voiding.On < grid.OpenedOn)
                Refuse("snapshot.range", path + ".on", SnapshotReader.Spell(voiding.On), "the code was voided before the grid was opened", "作废日期早于设立日期");
            grid.Void(voiding);
        }

        private void ReadLane(Village village, string path, LaneSnapshot stored)
        {
            var grid = reader.Read<GridCode>(path + ".grid", stored.Grid);
            var lane = new Lane(stored.Number, grid, reader.Read<PersonId>(path + ".head", stored.Head), ReadDay(village, path + ".openedOn", stored.OpenedOn));
            if (stored.Number != village.lanes.Count + 1)
                Refuse("snapshot.range", path + ".number", stored.Number.ToString(CultureInfo.InvariantCulture), "lanes are numbered from 1 without gaps, in order", "巷号须从 1 起连续递增");
            if (!village.lanes.TryAdd(stored.Number, lane))
                return;
            if (!grid.IsDefault && village.Find(grid) is null)
                Refuse("snapshot.unknown", path + ".grid", stored.Grid, "the village has no such grid", "本村没有该网格");
            foreach (var (householdPath, household) in ReadHouseholds(path, stored.Households))
            {
                if (stored.ClosedOn is not null || village.GridOf(household) != grid)
                    Refuse("snapshot.lane-household", householdPath, household.ToString(), "a household of an open lane stands in its grid", "在用巷的住户须在其网格内");
                else if (!village.laneOf.TryAdd(household, lane))
                    Refuse("snapshot.duplicate", householdPath, household.ToString(), "the household stands in a lane already", "住户已在其他巷");
                else
                    lane.Add(household);
            }

            CloseLane(village, path + ".closedOn", lane, stored);
        }

        private void CloseLane(Village village, string path, Lane lane, LaneSnapshot stored)
        {
            if (stored.ClosedOn is not null)
            {
                var closedOn = ReadDay(village, path, stored.ClosedOn);
                if (closedOn < lane.OpenedOn)
                    Refuse("snapshot.range", path, stored.ClosedOn, "the lane was closed before it was opened", "撤销日期早于设立日期");
                lane.Close(closedOn);
            }
            else if (village.Grids.All(grid => grid.Code != lane.Grid))
            {
                Refuse("snapshot.lane-grid", path, stored.Grid, "an open lane lies in a grid in use", "在用巷须在使用中的网格内");
            }
        }

        private DateOnly ReadDay(Village village, string path, string? text)
        {
            var day = reader.ReadDate(path, text);
            if (day > village.LastChange)
                Refuse("snapshot.range", path, text ?? "", "the day lies behind the last change", "日期晚于最近变更");
            return day;
        }

        private IEnumerable<(string Path, HouseholdId Household)> ReadHouseholds(string path, IReadOnlyList<string>? stored)
        {
            foreach (var (itemPath, item) in reader.Items(path + ".households", stored))
            {
                var household = reader.Read<HouseholdId>(itemPath, item);
                if (!household.IsDefault)
                    yield return (itemPath, household);
            }
        }

        private void Refuse(string code, string path, string? value, string problem, string chinese) =>
            reader.Refuse(code, path, value ?? "", new(problem, chinese), new("restore from an undamaged snapshot", "应使用完好的快照"));
    }
}
