using FsCheck;
using FsCheck.Fluent;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Testing.Scoring;

/// <summary>The few words that generated schemes and activities share, so that rules meet activities, and windows fill.</summary>
internal static class Vocabulary
{
    public static readonly string[] Kinds = ["patrol", "visit", "case", "late"];

    public static readonly string[] CustomKinds = ["flood-duty", "patrol"];

    public static readonly Gen<string> Kind = Gen.Elements(Kinds);

    public static readonly Gen<string> Amount = Gen.Elements("1", "2", "3", "5", "7.5", "0.3", "0.05", "2.25", "10", "0");

    public static readonly Gen<string> Bound = Gen.Elements("3", "4", "10", "6.5", "0.1", "20", "0");

    /// <summary>Quantities on, just below and just above the edges of generated bands.</summary>
    public static readonly Gen<Quantity> Quantity = Gen.Frequency(
        (6, Gen.Elements("1", "2", "3", "0.5", "8")),
        (3, Gen.Elements("0", "0.9999", "2.9999", "3.0001", "7.9999", "0.3333", "40")),
        (1, Gen.Elements("1000000", "0.0001"))).Select(Domain.Kernel.Quantity.Parse);

    public static readonly Gen<string[]> Tags = Gen.SubListOf("verified", "v1", "v2", "level=I", "level=II", "level=").Select(tags => tags.ToArray());

    /// <summary>The persons and the unit that are scored; the last one now and then is not listed.</summary>
    public static readonly SubjectId[] Subjects = [PersonId.From("p-1"), PersonId.From("p-2"), UnitId.From("g-1")];

    public static readonly Gen<SubjectId> Subject = Gen.Frequency((12, Gen.Constant(Subjects[0])), (5, Gen.Elements(Subjects)), (1, Gen.Constant<SubjectId>(PersonId.From("p-9"))));
}
