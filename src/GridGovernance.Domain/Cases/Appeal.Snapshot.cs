using System.Diagnostics.CodeAnalysis;
using GridGovernance.Domain.Divisions;
using GridGovernance.Domain.Grids;

namespace GridGovernance.Domain.Cases;

public sealed partial class Appeal
{
    /// <summary>The whole state for storage; nothing is lost.</summary>
    public AppealSnapshot ToSnapshot() => new()
    {
        Format = AppealSnapshot.NewestFormat,
        Id = Id.ToString(),
        Origin = SnapshotReader.Spell(Origin),
        Grid = Grid.ToString(),
        RaisedBy = RaisedBy.ToString(),
        RaisedOn = SnapshotReader.Spell(RaisedOn),
        ServiceCentre = ServiceCentre?.ToString(),
        Case = Case?.ToString(),
        Replies = [.. replies.Select(reply => new AppealReplySnapshot { Stage = SnapshotReader.Spell(reply.Stage), By = reply.By.ToString(), On = SnapshotReader.Spell(reply.On), Text = reply.Text })],
    };

    /// <summary>Restores an appeal; a broken snapshot is refused with every finding. The replies are given again in order, so no appeal can come back that could not have been.</summary>
    public static bool TryRestore(AppealSnapshot snapshot, [NotNullWhen(true)] out Appeal? appeal, out IReadOnlyList<Finding> findings)
    {
        Guard.Against.Null(snapshot);
        var reader = new SnapshotReader();
        var restored = reader.Accepts(snapshot.Format, AppealSnapshot.NewestFormat) ? Read(reader, snapshot) : null;
        findings = reader.Findings;
        appeal = reader.IsClean ? restored : null;
        return appeal is not null;
    }

    private static Appeal Read(SnapshotReader reader, AppealSnapshot snapshot)
    {
        var appeal = new Appeal(reader.Read<AppealId>("$.id", snapshot.Id), reader.ReadEnum<AppealOrigin>("$.origin", snapshot.Origin),
            reader.Read<GridCode>("$.grid", snapshot.Grid), reader.Read<PersonId>("$.raisedBy", snapshot.RaisedBy), reader.ReadDate("$.raisedOn", snapshot.RaisedOn),
            reader.ReadOptional<DivisionCode>("$.serviceCentre", snapshot.ServiceCentre))
        {
            Case = reader.ReadOptional<CaseId>("$.case", snapshot.Case),
        };
        if (appeal.ServiceCentre is { } centre && !centre.Contains(appeal.Grid.Village))
            reader.Refuse("snapshot.refused", "$.serviceCentre", centre.ToString(), new("its service centre does not serve the grid", "该服务中心不服务此网格"), new("keep the snapshot as it was written", "应保持快照原样"));
        foreach (var (path, item) in reader.Items("$.replies", snapshot.Replies))
        {
            var (stage, by, on) = (reader.ReadEnum<AppealStage>(path + ".stage", item.Stage), reader.Read<PersonId>(path + ".by", item.By), reader.ReadDate(path + ".on", item.On));
            if (string.IsNullOrWhiteSpace(item.Text))
                reader.Refuse("snapshot.missing", path + ".text", "", new("a reply has a text", "回复应有内容"), new("write what was said", "应填写回复内容"));
            else if (!by.IsDefault && !appeal.Reply(stage, item.Text, by, on).Succeeded(out _, out var refusal))
                reader.Refuse("snapshot.refused", path, SnapshotReader.Spell(stage), new(refusal.Describe(Language.English), refusal.Describe(Language.Chinese)), new("give the replies in the order they were made", "应按先后顺序列出回复"));
        }

        return appeal;
    }
}
