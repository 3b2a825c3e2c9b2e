namespace GridGovernance.Domain.Scoring;

/// <summary>What a condition asks of an activity's recorder. <c>default</c> is <see cref="IsSubject"/>.</summary>
public enum RecorderTest
{
    /// <summary>The recorder is the person scored. A unit records nothing itself, so this never holds for one. Spelled <c>is-subject</c>.</summary>
    IsSubject = 0,

    /// <summary>A recorder is named and is not the person scored. Spelled <c>is-other</c>.</summary>
    IsOther = 1,

    /// <summary>A recorder is named. Spelled <c>present</c>.</summary>
    Present = 2,

    /// <summary>No recorder is named. Spelled <c>absent</c>.</summary>
    Absent = 3,
}
