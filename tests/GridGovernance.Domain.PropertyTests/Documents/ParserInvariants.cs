using System.Text;
using FsCheck.Fluent;
using GridGovernance.Domain.Testing;
using GridGovernance.Domain.Testing.Kernel;
using GridGovernance.Domain.Testing.Scoring;

namespace GridGovernance.Domain.PropertyTests.Documents;

/// <summary>Every reader of a document, and every restoring from a snapshot, on damaged documents: bytes changed, values replaced by strange ones, cut short, and noise.</summary>
public class ParserInvariants
{
    public static TheoryData<string> Names => [.. Readers.All.Keys];

    [Theory, MemberData(nameof(Names))]
    public void EveryReader_AnswersWhateverTheBytes(string name)
    {
        var (seed, read) = Readers.All[name];
        var documents = Arb.From(MangledDocuments.Near(Encoding.UTF8.GetBytes(seed)), MangledDocuments.Shrink);
        var law = LawCheck.ForAll("KRN-12", "Whatever the bytes of a document, reading and restoring answer with the thing or with findings, and never throw.", documents, document =>
        {
            var findings = read(document.Utf8.ToArray(), out var whole);
            return LawCheck.Said.Of(whole || findings.Count > 0, $"{document}\nis refused without a finding", applies: !whole);
        });

        new LawSet([law], Pace.Fuzzing(600)).Check("KRN-12");
    }

    public static TheoryData<string> Spelled => [.. Spellings.All.Keys];

    /// <summary>Near the spellings of the kit, and near one of the type's own.</summary>
    [Theory, MemberData(nameof(Spelled))]
    public void EveryParser_AnswersWhateverTheText(string type)
    {
        var read = Spellings.All[type];
        var texts = Arb.From(Gen.OneOf(KernelValues.AnyHostileText().Generator, HostileTexts.Near(Spellings.Seeds[type])), KernelValues.AnyHostileText().Shrinker);
        var law = LawCheck.ForAll("KRN-3", "No parser throws, and what it takes is spelled the same from then on.", texts, hostile => LawCheck.Said.Of(read(hostile.Text) is not { } wrong, read(hostile.Text) ?? ""));

        new LawSet([law], Pace.Fuzzing(300)).Check("KRN-3");
    }

    [Theory, MemberData(nameof(Spelled))]
    public void TheSeedOfEveryParser_IsTaken(string type) => Assert.Equal(Spellings.Taken, Spellings.Answer(type, Spellings.Seeds[type]));
}
