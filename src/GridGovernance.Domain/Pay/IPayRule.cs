namespace GridGovernance.Domain.Pay;

/// <summary>
/// A pay rule written by the caller. Stateless: the same subject gives the same amount, whatever was asked before. It sees one subject with grade and points, no clock and no store.
/// </summary>
public interface IPayRule
{
    /// <summary>The id policies name it by, such as <c>night.allowance</c>.</summary>
    string Id { get; }

    /// <summary>The version policies name; it changes whenever an answer can.</summary>
    string Version { get; }

    /// <summary>What the rule pays the subject; negative to withhold. An exception faults the settlement, naming rule and subject.</summary>
    Money Evaluate(GradedSubject subject);
}
