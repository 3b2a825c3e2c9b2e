using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Ledgers;

/// <summary>Something that was written into a ledger, for ever: when it became known, and who wrote it. Immutable.</summary>
/// <param name="At">The instant it became known.</param>
/// <param name="By">Who wrote it.</param>
public abstract record LedgerEvent(DateTimeOffset At, PersonId By);

/// <summary>An activity was recorded.</summary>
/// <param name="At">The instant it became known.</param>
/// <param name="By">Who recorded it.</param>
/// <param name="Activity">The activity, with recorder and instant.</param>
/// <param name="Evidence">Where the evidence lies, such as a file number; null for none.</param>
public sealed record EntryRecorded(DateTimeOffset At, PersonId By, Activity Activity, string? Evidence) : LedgerEvent(At, By);

/// <summary>An entry was reversed; its id stays reversed.</summary>
/// <param name="At">The instant it became known.</param>
/// <param name="By">Who reversed it.</param>
/// <param name="Reversed">The id of the entry.</param>
/// <param name="Reason">Why.</param>
public sealed record EntryReversed(DateTimeOffset At, PersonId By, ActivityId Reversed, string Reason) : LedgerEvent(At, By);

/// <summary>An entry was corrected: reversed, and replaced by one with a new id.</summary>
/// <param name="At">The instant it became known.</param>
/// <param name="By">Who corrected it.</param>
/// <param name="Corrects">The id of the entry reversed.</param>
/// <param name="Activity">The entry in its place.</param>
/// <param name="Reason">Why.</param>
/// <param name="Evidence">Where the evidence lies; null for none.</param>
public sealed record EntryCorrected(DateTimeOffset At, PersonId By, ActivityId Corrects, Activity Activity, string Reason, string? Evidence) : LedgerEvent(At, By);

/// <summary>A subject was suspended for dates: they earn nothing, and statements say so.</summary>
/// <param name="At">The instant it became known.</param>
/// <param name="By">Who suspended.</param>
/// <param name="Subject">Who is suspended.</param>
/// <param name="Dates">The days, both ends included.</param>
/// <param name="Reason">Why.</param>
public sealed record SubjectSuspended(DateTimeOffset At, PersonId By, SubjectId Subject, DateSpan Dates, string Reason) : LedgerEvent(At, By);

/// <summary>A subject was exempted for dates: a period that lies in them whole gives no rank and no pay.</summary>
/// <param name="At">The instant it became known.</param>
/// <param name="By">Who exempted.</param>
/// <param name="Subject">Who is exempt.</param>
/// <param name="Dates">The days, both ends included.</param>
/// <param name="Reason">Why.</param>
public sealed record SubjectExempted(DateTimeOffset At, PersonId By, SubjectId Subject, DateSpan Dates, string Reason) : LedgerEvent(At, By);

/// <summary>Points came into the redeemable balance; the assessment score does not notice. An opening balance is such a credit.</summary>
/// <param name="At">The instant it became known.</param>
/// <param name="By">Who credited.</param>
/// <param name="Subject">Whose balance.</param>
/// <param name="Amount">The points, above 0.</param>
/// <param name="Dates">The days on which they can be spent.</param>
/// <param name="Reason">What for, such as the period they were earned in.</param>
public sealed record BalanceCredited(DateTimeOffset At, PersonId By, SubjectId Subject, Points Amount, DateSpan Dates, string Reason) : LedgerEvent(At, By);

/// <summary>Points of the redeemable balance were spent; the assessment score does not notice.</summary>
/// <param name="At">The instant it became known.</param>
/// <param name="By">Who redeemed them for the subject.</param>
/// <param name="Subject">Whose balance.</param>
/// <param name="Amount">The points, above 0.</param>
/// <param name="On">The day they were spent.</param>
/// <param name="Reason">What for.</param>
public sealed record PointsRedeemed(DateTimeOffset At, PersonId By, SubjectId Subject, Points Amount, DateOnly On, string Reason) : LedgerEvent(At, By);

/// <summary>A suspension, exemption, credit or redemption was reversed, as if it had never been written; what was known before stays known as of then.</summary>
/// <param name="At">The instant it became known.</param>
/// <param name="By">Who reversed it.</param>
/// <param name="Number">The number of the event reversed: its place in the ledger, counted from 1.</param>
/// <param name="Reason">Why.</param>
public sealed record EventReversed(DateTimeOffset At, PersonId By, int Number, string Reason) : LedgerEvent(At, By);

/// <summary>It was declared when points credited from now on expire; credits written before keep their dates.</summary>
/// <param name="At">The instant it became known.</param>
/// <param name="By">Who declared it.</param>
/// <param name="Expiry">When they expire.</param>
public sealed record ExpiryDeclared(DateTimeOffset At, PersonId By, BalanceExpiry Expiry) : LedgerEvent(At, By);
