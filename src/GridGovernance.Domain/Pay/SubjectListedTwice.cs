namespace GridGovernance.Domain.Pay;

/// <summary>A subject stands twice in the list to be graded or paid, and would be paid twice. Merge its rows and try again.</summary>
/// <param name="Subject">The first such subject by key.</param>
public sealed record SubjectListedTwice(SubjectId Subject) : Refusal("pay.subject-listed-twice")
{
    /// <inheritdoc/>
    protected override BilingualText Text => new($"{Subject} is listed twice; list each subject once", $"{Subject}重复出现,每个对象只能列一次");
}
