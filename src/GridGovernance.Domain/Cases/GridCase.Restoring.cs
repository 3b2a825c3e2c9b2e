using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using GridGovernance.Domain.Grids;

namespace GridGovernance.Domain.Cases;

public sealed partial class GridCase
{
    /// <summary>
    /// Restores a case under the chain of command and the deadlines of today; a broken snapshot is refused with every finding.
    /// The history must lead step by step to the present stage, and the clock's marks must fit it.
    /// </summary>
    public static bool TryRestore(GridCaseSnapshot snapshot, ChainOfCommand chain, CaseDeadlines deadlines,
        [NotNullWhen(true)] out GridCase? gridCase, out IReadOnlyList<Finding> findings)
    {
        Guard.Against.Null(snapshot);
        Guard.Against.Null(chain);
        Guard.Against.Null(deadlines);
        var reader = new SnapshotReader();
        var restored = reader.Accepts(snapshot.Format, GridCaseSnapshot.NewestFormat) ? new Restoring(reader, snapshot).Restore(chain, deadlines) : null;
        findings = reader.Findings;
        gridCase = reader.IsClean ? restored : null;
        return gridCase is not null;
    }

    /// <summary>Turns the texts of a snapshot back into a case; whatever could not have been saved is a finding, and reading goes on.</summary>
    private sealed class Restoring(SnapshotReader reader, GridCaseSnapshot snapshot)
    {
        public GridCase Restore(ChainOfCommand chain, CaseDeadlines deadlines)
        {
            var restored = new GridCase(reader.Read<CaseId>("$.id", snapshot.Id), reader.Read<GridCode>("$.grid", snapshot.Grid),
                reader.Read<PersonId>("$.originator", snapshot.Originator), default, chain, deadlines)
            {
                Handler = reader.ReadOptional<UnitId>("$.handler", snapshot.Handler),
                IsUrgent = snapshot.IsUrgent,
                SupervisedBy = reader.ReadOptional<UnitId>("$.supervisedBy", snapshot.SupervisedBy),
                Reworks = Count("$.reworks", snapshot.Reworks),
                Rating = snapshot.Rating,
                DispatchedAt = snapshot.DispatchedAt,
                DueAt = snapshot.DueAt,
                ClosedAt = snapshot.ClosedAt,
                OverdueSince = snapshot.OverdueSince,
                StageDueAt = snapshot.StageDueAt,
                LateStages = Count("$.lateStages", snapshot.LateStages),
                parkedAt = snapshot.ParkedAt,
                remainingWhenStopped = new TimeSpan(snapshot.RemainingTicks),
            };
            ReadHistory(restored);
            ReadHandovers(restored);
            foreach (var (path, copy) in reader.Items("$.copies", snapshot.Copies))
                restored.copies.Add(reader.Read<UnitId>(path, copy));
            if (reader.IsClean)
                CheckMarks(restored);
            return restored;
        }

        private void ReadHistory(GridCase restored)
        {
            foreach (var (path, item) in reader.Items("$.history", snapshot.History))
            {
                var (person, unit, holder) = (reader.Read<PersonId>(path + ".person", item.Person), reader.Read<UnitId>(path + ".unit", item.Unit), reader.Read<UnitId>(path + ".holder", item.Holder));
                var (step, from, to) = (reader.ReadEnum<CaseStep>(path + ".step", item.Step), reader.ReadEnum<CaseStage>(path + ".from", item.From), reader.ReadEnum<CaseStage>(path + ".to", item.To));
                var supervision = reader.ReadEnum<SupervisionLevel>(path + ".supervision", item.Supervision);
                var isFirst = restored.history.Count == 0;
                if (isFirst != (step is CaseStep.Collect) || from != restored.Stage || (!isFirst && item.At < restored.history[^1].At) || supervision < restored.Supervision)
                    Broken(path, item.Step ?? "");
                if (person.IsDefault || unit.IsDefault)
                    continue;
                restored.history.Add(new(restored.Id, restored.Grid, step, from, to, new(person, unit), item.At, holder, supervision, item.Note ?? ""));
                (restored.Stage, restored.Holder, restored.Supervision) = (to, holder, supervision);
            }

            if (snapshot.History is { Count: 0 })
                Broken("$.history", "");
        }

        private void ReadHandovers(GridCase restored)
        {
            foreach (var (path, item) in reader.Items("$.handovers", snapshot.Handovers).Reverse())
                restored.handovers.Push(new(reader.Read<UnitId>(path + ".from", item.From), reader.ReadEnum<CaseStage>(path + ".stage", item.Stage), item.IsDispatch));
        }

        /// <summary>What the stage asks of the clock, the handler and the rating.</summary>
        private void CheckMarks(GridCase restored)
        {
            var isDispatched = restored.history.Exists(taken => taken.Step is CaseStep.Dispatch);
            var isClosed = restored.Stage is CaseStage.Closed or CaseStage.Verified or CaseStage.Evaluated;
            Expect(restored.DueAt is not null == isDispatched && restored.DispatchedAt is not null == isDispatched, "$.dueAt");
            Expect(restored.ClosedAt is not null == isClosed, "$.closedAt");
            Expect(restored.Rating is not null == (restored.Stage is CaseStage.Evaluated) && restored.Rating is null or (>= 1 and <= 5), "$.rating");
            Expect(restored.Handler is not null == restored.history.Exists(taken => taken.Step is CaseStep.Handle), "$.handler");
            Expect(!restored.IsParked || restored.Stage is CaseStage.Dispatched or CaseStage.Handling, "$.parkedAt");
            Expect(restored.SupervisedBy is not null == restored.Supervision is not SupervisionLevel.None, "$.supervisedBy");
            Expect(!(restored.Stage is CaseStage.Dispatched or CaseStage.Handling or CaseStage.FedBack or CaseStage.Inspected or CaseStage.Closed) || restored.handovers.Any(handover => handover.IsDispatch), "$.handovers");
            Expect(snapshot.RemainingTicks >= 0, "$.remainingTicks");
        }

        private void Expect(bool fits, string path)
        {
            if (!fits)
                Broken(path, "");
        }

        private int Count(string path, int value)
        {
            if (value < 0)
                Broken(path, value.ToString(CultureInfo.InvariantCulture));
            return value;
        }

        private void Broken(string path, string value) => reader.Refuse("snapshot.broken", path, value,
            new("this does not fit the case's history", "与案件的办理记录不符"), new("keep the snapshot as it was written", "应保持快照原样"));
    }
}
