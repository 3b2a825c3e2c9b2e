using NUnit.Framework;

namespace GridGovernance.Domain.Testing.NUnitSample;

/// <summary>The law kit under NUnit, with the lowest version of FsCheck that the kit asks for.</summary>
public class FloodDutyRuleLaws
{
    private static readonly LawSet Laws = LawsOf.Rule(new FloodDutyRule(), sample => sample.Tag("level", "I", "II", "III"));
    private static IEnumerable<string> Ids => Laws.Laws.Select(law => law.Id);
    [TestCaseSource(nameof(Ids))] public void Keeps(string law) => Laws.Check(law);
}
