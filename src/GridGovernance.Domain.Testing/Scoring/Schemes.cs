using FsCheck;
using FsCheck.Fluent;
using GridGovernance.Domain.Scoring;

namespace GridGovernance.Domain.Testing.Scoring;

/// <summary>
/// Generators of scheme documents for laws of the document itself: every type of rule said through the fluent form, with titles and ids that strain a writer,
/// bases, all windows and kinds of period; and documents that are wrong on purpose. For laws of scoring use schemes made to meet activities.
/// </summary>
public static class Schemes
{
    /// <summary>Valid schemes, said through the fluent form.</summary>
    public static Arbitrary<PointsScheme> AnyScheme() => Arb.From(SchemeTelling.Any, SchemeShrinks.Of);

    /// <summary>Bytes near a valid document: whole ones, cut ones, ones with a few bytes changed, and noise.</summary>
    public static Arbitrary<MangledDocument> AnyMangledDocument() => Arb.From(MangledDocuments.Any, MangledDocuments.Shrink);

    /// <summary>Valid documents with known mistakes planted at different places.</summary>
    public static Arbitrary<BrokenDocument> AnyBrokenDocument() => BrokenDocuments.Any;
}
