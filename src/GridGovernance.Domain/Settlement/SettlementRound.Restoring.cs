using System.Globalization;
using System.Text;
using System.Text.Json;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Settlement;

/// <content>Takes the stored steps again.</content>
public sealed partial class SettlementRound
{
    /// <summary>Turns the texts of a snapshot back into a round; whatever no round could have written is a finding, and reading goes on.</summary>
    private sealed class RoundRestoring(SnapshotReader reader, RoundSnapshot snapshot)
    {
        private static readonly string[] Types = ["opened", "prepared", "published", "objection-raised", "objection-decided", "objection-withdrawn", "finalised"];
        private static readonly ObjectionState[] Decisions = [ObjectionState.Upheld, ObjectionState.PartlyUpheld, ObjectionState.Dismissed];
        private static readonly BilingualText AsWritten = new("restore what a round wrote, unchanged", "请恢复结算轮原样写出的内容");

        public SettlementRound Restore()
        {
            var round = new SettlementRound(reader.Read<Period>("$.period", snapshot.Period), ReadTerms());
            var first = true;
            foreach (var (path, step) in reader.Items("$.steps", snapshot.Steps))
            {
                if (first != (step.Type == "opened"))
                    reader.Refuse("snapshot.unreadable", path + ".type", step.Type, new("a round begins with its opening, and is opened once", "结算轮以开启步骤开始且仅开启一次"), AsWritten);
                else
                    Take(round, path, step);
                first = false;
            }

            if (first && snapshot.Steps is not null)
                reader.Refuse("snapshot.missing", "$.steps", "[]", new("a round has at least its opening", "结算轮至少有开启步骤"), AsWritten);
            return round;
        }

        private SettlementTerms ReadTerms()
        {
            if (snapshot.Terms is not { } terms)
            {
                reader.Refuse("snapshot.missing", "$.terms", "null", new("the terms are missing", "缺少结算规则"), AsWritten);
                return SettlementTerms.Default;
            }

            WithinRange("$.terms.noticeWorkingDays", terms.NoticeWorkingDays, 0, SettlementTerms.MostWorkingDays);
            WithinRange("$.terms.reviewWorkingDays", terms.ReviewWorkingDays, 0, SettlementTerms.MostWorkingDays);
            WithinRange("$.terms.offsetMinutes", terms.OffsetMinutes, -SettlementTerms.MostOffsetMinutes, SettlementTerms.MostOffsetMinutes);
            var accepted = WorkingCalendar.TryBuild(Days("$.terms.holidays", terms.Holidays), Days("$.terms.makeUpDays", terms.MakeUpDays), WorkingHours.Office, out var calendar, out var found);
            foreach (var finding in accepted ? [] : found)
                reader.Refuse(finding.Code, "$.terms" + finding.Path[1..], finding.Value, finding.Problem, finding.Cure);
            return new()
            {
                NoticeWorkingDays = terms.NoticeWorkingDays,
                ReviewWorkingDays = terms.ReviewWorkingDays,
                Calendar = calendar ?? WorkingCalendar.WeekdaysOnly,
                MayLowerScore = terms.MayLowerScore,
                Offset = TimeSpan.FromMinutes(Math.Clamp(terms.OffsetMinutes, -SettlementTerms.MostOffsetMinutes, SettlementTerms.MostOffsetMinutes)),
            };
        }

        private DateOnly[] Days(string path, IReadOnlyList<string>? days) => [.. reader.Items(path, days).Select(day => reader.ReadDate(day.Path, day.Item))];

        private void WithinRange(string path, int value, int least, int most)
        {
            if (value < least || value > most)
                reader.Refuse("snapshot.range", path, Spell(value), new("the number is out of range", "数值超出范围"), new($"write {Spell(least)} to {Spell(most)}", $"请写{Spell(least)}至{Spell(most)}"));
        }

        /// <summary>Takes a step by the command it came from; when its texts cannot be read or an earlier one was broken, only its texts are judged.</summary>
        private void Take(SettlementRound round, string path, RoundStepSnapshot step)
        {
            var by = reader.Read<PersonId>(path + ".by", step.By);
            var refusal = step.Type switch
            {
                "opened" => Reopen(round, by, step.At),
                "prepared" => Prepare(round, path, step, by),
                "published" => Tried(() => round.Publish(by, step.At)),
                "objection-raised" => Raise(round, path, step, by),
                "objection-decided" => Decide(round, path, step, by),
                "objection-withdrawn" when reader.Read<ObjectionId>(path + ".objection", step.Objection) is var id => Tried(() => round.Withdraw(id, by, step.At)),
                "finalised" => Tried(() => round.Finalise(by, step.At)),
                _ => Unknown(path, step.Type),
            };
            if (refusal is not null)
                reader.Refuse(refusal.Code, path, step.Type, new(refusal.Describe(Language.English), refusal.Describe(Language.Chinese)), AsWritten);
        }

        private static Refusal? Reopen(SettlementRound round, PersonId by, DateTimeOffset at)
        {
            round.steps.Add(new RoundOpened(at, by, round.Period));
            return null;
        }

        private Refusal? Prepare(SettlementRound round, string path, RoundStepSnapshot step, PersonId by)
        {
            var statements = new List<PointsStatement>();
            if (step.Statements is null)
                reader.Refuse("snapshot.missing", path + ".statements", "", new("the list is missing", "缺少列表"), AsWritten);
            for (var i = 0; i < (step.Statements?.Count ?? 0); i++)
            {
                if (ReadStatement($"{path}.statements[{Spell(i)}]", step.Statements![i]) is { } statement)
                    statements.Add(statement);
            }

            return Tried(() => round.Prepare(statements, by, step.At));
        }

        private Refusal? Raise(SettlementRound round, string path, RoundStepSnapshot step, PersonId by)
        {
            var (id, subject) = (reader.Read<ObjectionId>(path + ".objection", step.Objection), reader.Read<SubjectId>(path + ".subject", step.Subject));
            if (string.IsNullOrWhiteSpace(step.Ground))
                reader.Refuse("snapshot.missing", path + ".ground", "", new("the ground is missing", "缺少异议理由"), new("write the ground", "请填写理由"));
            return Tried(() => round.RaiseObjection(id, subject, by, step.At, step.Ground!));
        }

        private Refusal? Decide(SettlementRound round, string path, RoundStepSnapshot step, PersonId by)
        {
            var id = reader.Read<ObjectionId>(path + ".objection", step.Objection);
            var decision = Decisions.FirstOrDefault(known => SnapshotReader.Spell(known) == step.Decision);
            if (decision is ObjectionState.Open)
                reader.Refuse("snapshot.unreadable", path + ".decision", step.Decision ?? "", new("this is no decision", "不是有效的处理决定"), new("upheld, partly-upheld or dismissed", "应为upheld、partly-upheld或dismissed"));
            var revised = step.Revised is { } stored ? ReadStatement(path + ".revised", stored) : null;
            int[] effect = [.. step.Effect ?? []];
            for (var i = 0; i < effect.Length; i++)
                WithinRange($"{path}.effect[{Spell(i)}]", effect[i], 1, int.MaxValue);
            return Tried(() => round.DecideWith(id, decision, revised, by, step.At, [], effect));
        }

        private PointsStatement? ReadStatement(string path, JsonElement stored)
        {
            var text = stored.ValueKind is JsonValueKind.Undefined ? "null" : stored.GetRawText();
            var readable = PointsStatement.TryParse(Encoding.UTF8.GetBytes(text), out var statement, out _, out var found);
            foreach (var finding in readable ? [] : found)
                reader.Refuse(finding.Code, path + (finding.Path.StartsWith('$') ? finding.Path[1..] : finding.Path), finding.Value, finding.Problem, finding.Cure);
            return statement;
        }

        private Refusal? Unknown(string path, string? type)
        {
            reader.Refuse("snapshot.unreadable", path + ".type", type ?? "", new("no step has this type", "没有该类型的步骤"), new($"one of: {string.Join(", ", Types)}", $"应为其中之一:{string.Join("、", Types)}"));
            return null;
        }

        private Refusal? Tried<T>(Func<T> take) where T : OneOf.IOneOf => reader.IsClean ? take().Value as Refusal : null;

        private static string Spell(int number) => number.ToString(CultureInfo.InvariantCulture);
    }
}
