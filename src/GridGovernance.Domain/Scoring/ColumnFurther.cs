namespace GridGovernance.Domain.Scoring;

/// <summary>What a case does besides its head.</summary>
/// <param name="IsGeneral">Whether every row goes the general way instead.</param>
/// <param name="FirstAddend">Where its further sums begin in <see cref="ColumnTable.Addends"/>.</param>
/// <param name="Addends">How many there are.</param>
/// <param name="FirstCustom">Where the caller's own rules begin in <see cref="ColumnTable.Customs"/>.</param>
/// <param name="Customs">How many there are.</param>
/// <param name="Near">The field whose word is worth reading ahead; −1 for none.</param>
/// <param name="Marks">What rows are told of its flags.</param>
/// <param name="Worth">Ten-thousandths of points in a unit of the head's field; below 0 for deductions.</param>
internal readonly record struct ColumnFurther(bool IsGeneral, int FirstAddend, int Addends, int FirstCustom, int Customs, int Near, RowMarks Marks, long Worth);

/// <summary>
/// What a case adds to a field besides its head: one of days or weeks, a counter, or a value by the unit that has no end: <c>values[First + min(units, Last)] + min(units × Rate, Limit)</c>.
/// </summary>
/// <param name="First">Where the values begin.</param>
/// <param name="Last">From this many units on the value is the last.</param>
/// <param name="Rate">Units of the field for each unit of quantity, where nothing has to be rounded.</param>
/// <param name="Limit">The most that units come to by the rate.</param>
/// <param name="Word">Which of the subject's words in the plane.</param>
/// <param name="Bit">Where in the word.</param>
/// <param name="Group">How days are placed in the field.</param>
/// <param name="Mask">The ones of the field.</param>
/// <param name="Cap">The most the field counts to.</param>
/// <param name="Worth">Ten-thousandths of points in a unit of the field; below 0 for deductions, 0 for counters.</param>
/// <param name="IsCounter">Whether the field counts activities, not points.</param>
internal readonly record struct ColumnAddend(int First, int Last, long Rate, long Limit, int Word, int Bit, int Group, ulong Mask, long Cap, long Worth, bool IsCounter);
