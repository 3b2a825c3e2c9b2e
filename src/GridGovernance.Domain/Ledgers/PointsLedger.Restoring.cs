using System.Diagnostics.CodeAnalysis;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Ledgers;

/// <content>Back from storage.</content>
public sealed partial class PointsLedger
{
    private static readonly string[] Types = ["recorded", "reversed", "corrected", "suspended", "exempted", "credited", "redeemed", "event-reversed", "expiry-declared"];

    /// <summary>
    /// Restores a ledger by writing its events again; a broken snapshot is refused with every finding, a newer format by name. What only follows from an event that could not be written is not told again.
    /// What the caller's separation of duties allowed then is not judged again.
    /// </summary>
    /// <param name="snapshot">The stored state.</param>
    /// <param name="ledger">The ledger, or null when there are findings.</param>
    /// <param name="findings">Everything that is wrong.</param>
    /// <param name="separation">Who is too close to whom from now on.</param>
    public static bool TryRestore(LedgerSnapshot snapshot, [NotNullWhen(true)] out PointsLedger? ledger, out IReadOnlyList<Finding> findings, ISeparationOfDuties? separation = null)
    {
        Guard.Against.Null(snapshot);
        var reader = new SnapshotReader();
        ledger = null;
        if (reader.Accepts(snapshot.Format, LedgerSnapshot.NewestFormat))
        {
            var plain = new PointsLedger(reader.Read<UnitId>("$.unit", snapshot.Unit), null);
            var lost = new LostEvents();
            foreach (var (path, stored) in reader.Items("$.events", snapshot.Events))
                plain.Rewrite(reader, path, stored, lost);
            ledger = reader.IsClean ? new PointsLedger(plain.Unit, separation) : null;
            foreach (var written in plain.events)
                ledger?.Append(written);
        }

        findings = reader.Findings;
        return ledger is not null;
    }

    /// <summary>Writes a stored event through the command it came from, so that a snapshot no ledger could have written is found.</summary>
    private void Rewrite(SnapshotReader reader, string path, LedgerEventSnapshot stored, LostEvents lost)
    {
        var before = reader.Findings.Count;
        var by = reader.Read<PersonId>(path + ".by", stored.By);
        ActivityId Reversed() => reader.Read<ActivityId>(path + ".reversed", stored.Reversed);
        SubjectId Subject() => reader.Read<SubjectId>(path + ".subject", stored.Subject);
        DateOnly From() => reader.ReadDate(path + ".from", stored.From);
        DateSpan Dates() => ReadDates(reader, path, From(), reader.ReadOptionalDate(path + ".until", stored.Until));
        Points Amount() => ReadAmount(reader, path + ".amount", stored.Amount);
        string Reason() => string.IsNullOrWhiteSpace(stored.Reason) ? Missing(reader, path + ".reason") : stored.Reason;
        Refusal? Refused(Func<Refusal?> write) => reader.Findings.Count == before ? write() : null;
        Refusal? refusal = null;
        switch (stored.Type)
        {
            case "recorded" when ReadActivity(reader, path + ".activity", stored.Activity) is var activity:
                refusal = Refused(() => Find(activity!.Id) is not null ? new ActivityIdTaken(activity.Id) : Record(activity, by, stored.At, stored.Evidence).Succeeded(out _, out var no) ? null : no);
                break;
            case "reversed" when (Reversed(), Reason()) is var (id, reason):
                refusal = Refused(() => Reverse(id, by, stored.At, reason).Succeeded(out _, out var no) ? null : no);
                break;
            case "corrected" when (Reversed(), ReadActivity(reader, path + ".activity", stored.Activity), Reason()) is var (id, activity, reason):
                refusal = Refused(() => Correct(id, activity!, by, stored.At, reason, stored.Evidence).Succeeded(out _, out var no) ? null : no);
                break;
            case "suspended" when (Subject(), Dates(), Reason()) is var (subject, dates, reason):
                refusal = Refused(() => Suspend(subject, dates, by, stored.At, reason).Succeeded(out _, out var no) ? null : no);
                break;
            case "exempted" when (Subject(), Dates(), Reason()) is var (subject, dates, reason):
                refusal = Refused(() => Exempt(subject, dates, by, stored.At, reason).Succeeded(out _, out var no) ? null : no);
                break;
            case "credited" when (Subject(), Amount(), Dates(), Reason()) is var (subject, amount, dates, reason):
                refusal = Refused(() => Credit(subject, amount, dates, by, stored.At, reason).Succeeded(out _, out var no) ? null : no);
                break;
            case "redeemed" when (Subject(), Amount(), From(), Reason()) is var (subject, amount, on, reason):
                refusal = Refused(() => Redeem(subject, amount, on, by, stored.At, reason).Succeeded(out _, out var no) ? null : no);
                break;
            case "event-reversed" when Reason() is var reason:
                refusal = Refused(() => ReverseEvent(stored.Number ?? 0, by, stored.At, reason).Succeeded(out _, out var no) ? null : no);
                break;
            case "expiry-declared" when reader.Read<BalanceExpiry>(path + ".expiry", stored.Expiry) is var expiry:
                refusal = Refused(() => DeclareExpiry(expiry, by, stored.At).Succeeded(out _, out var no) ? null : no);
                break;
            default:
                reader.Refuse("snapshot.unreadable", path + ".type", stored.Type, new("no event has this type", "没有该类型的事件"),
                    new($"one of: {string.Join(", ", Types)}", $"应为其中之一:{string.Join("、", Types)}"));
                break;
        }

        if (refusal is not null && !lost.Explain(refusal, events))
            reader.Refuse(refusal.Code, path, stored.Type, new(refusal.Describe(Language.English), refusal.Describe(Language.Chinese)), new("restore what a ledger wrote, unchanged", "请恢复台账原样写出的内容"));
        if (refusal is not null || reader.Findings.Count > before)
            Append(lost.Take(stored, by));
    }

    private static DateSpan ReadDates(SnapshotReader reader, string path, DateOnly from, DateOnly? until)
    {
        if (!DateSpan.TryCreate(from, until, out var dates))
            reader.Refuse("snapshot.range", path + ".until", SnapshotReader.Spell(until!.Value), new("the last day lies before the first", "截止日期早于起始日期"), new("write the later day", "请填写较晚的日期"));
        return dates;
    }

    private static Points ReadAmount(SnapshotReader reader, string path, string? text)
    {
        var amount = reader.Read<Points>(path, text);
        if (amount <= Points.Zero)
            reader.Refuse("snapshot.range", path, text ?? "", new("the amount is not above 0", "数额须大于0"), new("write points above 0", "请填写大于0的分值"));
        return amount;
    }

    private static string Missing(SnapshotReader reader, string path)
    {
        reader.Refuse("snapshot.missing", path, "", new("the reason is missing", "缺少事由"), new("write the reason", "请填写事由"));
        return "";
    }

    private static Activity? ReadActivity(SnapshotReader reader, string path, LedgerActivitySnapshot? stored)
    {
        if (stored is null)
        {
            reader.Refuse("snapshot.missing", path, "", new("the activity is missing", "缺少活动"), new("write the activity", "请填写活动"));
            return null;
        }

        var before = reader.Findings.Count;
        var (id, subject, kind) = (reader.Read<ActivityId>(path + ".id", stored.Id), reader.Read<SubjectId>(path + ".subject", stored.Subject), reader.Read<ActivityKind>(path + ".kind", stored.Kind));
        var (date, quantity) = (reader.ReadDate(path + ".date", stored.Date), reader.Read<Quantity>(path + ".quantity", stored.Quantity));
        foreach (var tag in (stored.Tags ?? []).Where(tag => !Activity.IsTag(tag)))
            reader.Refuse("snapshot.unreadable", path + ".tags", tag ?? "null", new("this is no tag", "不是有效标签"), new("1 to 64 characters without ';'", "1至64个字符,不含分号"));
        return reader.Findings.Count == before ? new(id, subject, kind, date, quantity, stored.Tags) : null;
    }
}
