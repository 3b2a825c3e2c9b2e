using GridGovernance.Domain.Grids;

namespace GridGovernance.Domain.Staffing;

public sealed partial class GridRoster
{
    /// <summary>Turns the texts of a snapshot back into a roster; whatever could not have been saved is a finding, and reading goes on.</summary>
    private sealed class Restoring(SnapshotReader reader, GridRosterSnapshot snapshot)
    {
        public GridRoster Restore()
        {
            var openedOn = reader.ReadDate("$.openedOn", snapshot.OpenedOn);
            var roster = new GridRoster(reader.Read<GridCode>("$.grid", snapshot.Grid), openedOn)
            {
                ClosedOn = reader.ReadOptionalDate("$.closedOn", snapshot.ClosedOn),
                Version = snapshot.Version,
            };
            if (snapshot.Version < 0)
                reader.Refuse("snapshot.version", "$.version", snapshot.Version.ToString(System.Globalization.CultureInfo.InvariantCulture),
                    new("a version is not negative", "版本号不能为负"), new("write how many operations succeeded", "应写成功操作的次数"));
            if (roster.ClosedOn is { } closedOn && closedOn < openedOn)
                Misplaced("$.closedOn", snapshot.ClosedOn!);
            ReadRanges(roster);
            ReadPosts(roster);
            ReadPlots(roster);
            return roster;
        }

        private void ReadRanges(GridRoster roster)
        {
            if (snapshot.Ranges is { Count: 0 })
                reader.Refuse("snapshot.missing", "$.ranges", "", new("a roster has ranges from the day it opens", "名册自启用之日起应有编制"), new("write the ranges", "应填写编制"));
            foreach (var (path, item) in reader.Items("$.ranges", snapshot.Ranges))
            {
                var from = reader.ReadDate(path + ".from", item.From);
                var value = RoleRanges.Create(
                    reader.Read<HeadcountRange>(path + ".chief", item.Chief), reader.Read<HeadcountRange>(path + ".adviser", item.Adviser),
                    reader.Read<HeadcountRange>(path + ".fullTime", item.FullTime), reader.Read<HeadcountRange>(path + ".partTime", item.PartTime),
                    reader.Read<HeadcountRange>(path + ".volunteers", item.Volunteers));
                var isFirst = roster.ranges.Stretches.Count == 0;
                if (isFirst ? from != roster.OpenedOn : from <= roster.ranges.ChangedOn || value == roster.ranges.Stretches[^1].Value)
                    Misplaced(path + ".from", item.From);
                else
                    roster.ranges.SetFrom(from, value);
            }
        }

        private void ReadPosts(GridRoster roster)
        {
            foreach (var (path, item) in reader.Items("$.posts", snapshot.Posts))
            {
                var person = reader.Read<PersonId>(path + ".person", item.Person);
                if (!StaffRoles.TryParse(item.Role, out var role))
                    reader.Refuse("snapshot.unreadable", path + ".role", item.Role ?? "", new("this is no role", "不是有效角色"), new($"one of: {StaffRoles.List}", $"应为其中之一:{StaffRoles.List}"));
                Place(roster, roster.holdings, person, ReadSpan(path, item.From, item.Until), new Holding(role, item.Suspended), path);
            }
        }

        private void ReadPlots(GridRoster roster)
        {
            foreach (var (path, item) in reader.Items("$.plots", snapshot.Plots))
            {
                var person = reader.Read<PersonId>(path + ".person", item.Person);
                HouseholdId[] households = [.. reader.Items(path + ".households", item.Households).Select(entry => reader.Read<HouseholdId>(entry.Path, entry.Item))];
                string[] duties = [.. reader.Items(path + ".duties", item.Duties).Select(entry => ReadDuty(entry.Path, entry.Item))];
                var span = ReadSpan(path, item.From, item.Until);
                if (households.Length + duties.Length == 0)
                    reader.Refuse("snapshot.missing", path, "", new("the plot answers for nothing", "责任田没有内容"), new("name a household or a duty, or leave the plot out", "应列出户或职责,或删去该责任田"));
                else if (reader.IsClean)
                    Place(roster, roster.plots, person, span, ResponsibilityPlot.Of(person, households, duties), path);
            }
        }

        private string ReadDuty(string path, string duty)
        {
            if (!OpaqueText.IsValid(duty))
                reader.Refuse("snapshot.unreadable", path, duty, new("this is no duty", "不是有效职责"), new("1 to 64 characters without control characters", "1至64个字符,不含控制字符"));
            return duty;
        }

        private DateSpan? ReadSpan(string path, string from, string? until)
        {
            var (first, last) = (reader.ReadDate(path + ".from", from), reader.ReadOptionalDate(path + ".until", until));
            if (DateSpan.TryCreate(first, last, out var span))
                return span;
            Misplaced(path + ".until", until!);
            return null;
        }

        private void Place<T>(GridRoster roster, SortedDictionary<PersonId, Timeline<T>> timelines, PersonId person, DateSpan? span, T value, string path)
            where T : notnull, IEquatable<T>
        {
            if (span is not { } stretch || person.IsDefault)
                return;
            if (!timelines.TryGetValue(person, out var timeline))
                timelines.Add(person, timeline = new());
            var isInside = stretch.From >= roster.OpenedOn && (roster.ClosedOn is not { } closedOn || stretch.Until < closedOn);
            if (!isInside || !timeline.TryRestore(stretch, value))
                Misplaced(path, stretch.ToString());
        }

        private void Misplaced(string path, string value) => reader.Refuse("snapshot.order", path, value,
            new("the dates cannot stand here: before the roster opens, after it closes, out of order, overlapping, or split without a change",
                "日期不能在此处:早于启用、晚于关闭、顺序颠倒、重叠,或无变化而分段"),
            new("keep each person's rows apart, in order of date, and within the roster's days", "同一人的各行应按日期排列、互不重叠,且在名册启用期内"));
    }
}
