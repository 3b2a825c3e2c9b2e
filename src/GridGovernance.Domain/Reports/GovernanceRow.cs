namespace GridGovernance.Domain.Reports;

/// <summary>One line of an exported governance report.</summary>
/// <param name="Figure">The figure's spelling, as <c>party-groups</c>.</param>
/// <param name="Value">The count; null where it is not applicable.</param>
/// <param name="Precision"><c>exact</c>, <c>at-least</c> or <c>not-applicable</c>.</param>
/// <param name="English">What is counted.</param>
/// <param name="EnglishUnit">In which unit.</param>
/// <param name="Chinese">The same in 简体中文.</param>
/// <param name="ChineseUnit">The unit in 简体中文.</param>
public sealed record GovernanceRow(string Figure, long? Value, string Precision, string English, string EnglishUnit, string Chinese, string ChineseUnit);
