using System.Globalization;

namespace GridGovernance.Domain.Divisions;

public sealed partial class Banner
{
    /// <summary>Rebuilds a banner from its snapshot and names everything that breaks an invariant.</summary>
    private sealed class Restoring(SnapshotReader reader)
    {
        public Banner Restore(BannerSnapshot snapshot)
        {
            var banner = new Banner(reader.Read<DivisionCode>("$.code", snapshot.Code), reader.Read<PersonId>("$.foundedBy", snapshot.FoundedBy), reader.ReadDate("$.foundedOn", snapshot.FoundedOn))
            {
                LastChange = reader.ReadDate("$.lastChange", snapshot.LastChange),
                Version = snapshot.Version,
            };
            if (snapshot.Version < 0)
                Refuse("snapshot.range", "$.version", snapshot.Version.ToString(CultureInfo.InvariantCulture), "a version is 0 or more", "版本号不得为负");
            if (banner.LastChange < banner.FoundedOn)
                Refuse("snapshot.range", "$.lastChange", snapshot.LastChange, "the last change lies before the founding", "最近变更早于建立日期");
            var successors = new List<(string Path, RegisteredDivision Division, DivisionCode Successor)>();
            foreach (var (path, stored) in reader.Items("$.divisions", snapshot.Divisions))
            {
                if (ReadDivision(banner, path, stored) is { Successor: { } successor } merged)
                    successors.Add((path + ".successor", merged, successor));
            }

            if (banner.Find(banner.Code) is not { RetiredOn: null })
                Refuse("snapshot.root", "$.divisions", banner.Code.ToString(), "the banner itself is missing or retired", "缺少本旗（县）自身或其已撤销");
            foreach (var (path, division, successor) in successors)
                CheckSuccessor(banner, path, division, successor);
            foreach (var (path, stored) in reader.Items("$.serviceCentres", snapshot.ServiceCentres))
                ReadServiceCentre(banner, path, stored);
            return banner;
        }

        private RegisteredDivision? ReadDivision(Banner banner, string path, DivisionSnapshot stored)
        {
            var findings = reader.Findings.Count;
            var code = reader.Read<DivisionCode>(path + ".code", stored.Code);
            var retiredOn = reader.ReadOptionalDate(path + ".retiredOn", stored.RetiredOn);
            var division = new RegisteredDivision(code, ReadName(path + ".name", stored.Name), reader.ReadDate(path + ".addedOn", stored.AddedOn))
            {
                RetiredOn = retiredOn,
                Successor = reader.ReadOptional<DivisionCode>(path + ".successor", stored.Successor),
                FormerNames = [.. reader.Items(path + ".formerNames", stored.FormerNames)
                    .Select(item => new FormerName(ReadName(item.Path + ".name", item.Item.Name), reader.ReadDate(item.Path + ".until", item.Item.Until)))],
            };
            if (reader.Findings.Count > findings)
                return null;
            if (!banner.Code.Contains(code))
                Refuse("snapshot.code", path + ".code", stored.Code, "the division does not lie in the banner", "区划不在本旗（县）之内");
            else if (!banner.divisions.TryAdd(code, division))
                Refuse("snapshot.duplicate", path + ".code", stored.Code, "the code stands twice", "代码重复");
            if (retiredOn is null && stored.Successor is not null)
                Refuse("snapshot.successor", path + ".successor", stored.Successor, "only a retired division has a successor", "只有已撤销区划才有承接单位");
            DateOnly[] days = [division.AddedOn, .. division.FormerNames.Select(former => former.Until), retiredOn ?? banner.LastChange, banner.LastChange];
            if (!days.SequenceEqual(days.Order()))
                Refuse("snapshot.range", path, stored.Code, "the days of the division are out of order, or behind the last change", "该区划的日期次序有误或晚于最近变更");
            return division;
        }

        private void CheckSuccessor(Banner banner, string path, RegisteredDivision division, DivisionCode successor)
        {
            if (successor.Level != division.Code.Level || banner.Find(successor) is not { } next || next.RetiredOn < division.RetiredOn)
                Refuse("snapshot.successor", path, successor.ToString(), "a successor is a division of the same level that was in use then", "承接单位须为当时在用的同级区划");
            for (var (seen, at) = (0, banner.Find(division.Code)); at?.Successor is { } further; at = banner.Find(further))
            {
                if (++seen <= banner.divisions.Count)
                    continue;
                Refuse("snapshot.successor", path, successor.ToString(), "the successors run in a circle", "承接关系成环");
                return;
            }
        }

        private void ReadServiceCentre(Banner banner, string path, ServiceCentreSnapshot stored)
        {
            var division = reader.Read<DivisionCode>(path + ".division", stored.Division);
            var openedOn = reader.ReadDate(path + ".openedOn", stored.OpenedOn);
            if (!OpeningHours.TryParse(stored.Hours, null, out var hours))
            {
                Refuse("snapshot.unreadable", path + ".hours", stored.Hours, "these are no opening hours", "不是有效的开放时间");
                return;
            }

            if (openedOn > banner.LastChange)
                Refuse("snapshot.range", path + ".openedOn", stored.OpenedOn, "the day lies behind the last change", "日期晚于最近变更");
            if (division.Level is not (DivisionLevel.Township or DivisionLevel.Village) || banner.Find(division) is not { RetiredOn: null })
                Refuse("snapshot.service-centre", path + ".division", stored.Division, "a service centre stands in a township or village in use", "党群服务中心须设在在用的乡镇或村（社区）");
            else if (!banner.serviceCentres.TryAdd(division, new(division, hours, openedOn)))
                Refuse("snapshot.duplicate", path + ".division", stored.Division, "the division has two service centres", "同一区划有两个党群服务中心");
        }

        private string ReadName(string path, string? name)
        {
            if (string.IsNullOrWhiteSpace(name))
                Refuse("snapshot.missing", path, name, "the name is missing", "缺少名称");
            return name ?? "";
        }

        private void Refuse(string code, string path, string? value, string problem, string chinese) =>
            reader.Refuse(code, path, value ?? "", new(problem, chinese), new("restore from an undamaged snapshot", "应使用完好的快照"));
    }
}
