using FsCheck;
using FsCheck.Fluent;
using GridGovernance.Domain.CheckIns;

namespace GridGovernance.Domain.Testing.CheckIns;

/// <summary>
/// Generators of what is asked of a community's register: few people, needs and services, so that they meet again, over the ends of two quarters and of a half-year.
/// Hand the type to FsCheck: <c>[Properties(Arbitrary = [typeof(RegisterValues)])]</c>.
/// </summary>
public static class RegisterValues
{
    private static readonly RegisterCommandKind[] Way = [RegisterCommandKind.CheckIn, RegisterCommandKind.List, RegisterCommandKind.Claim, RegisterCommandKind.ReportDone, RegisterCommandKind.Appraise];

    /// <summary>Stories of up to 40 commands over three needs and four who serve.</summary>
    public static Arbitrary<RegisterStory> AnyRegisterStory() => Arb.From(
        from length in Gen.Choose(0, 40)
        from commands in Gen.CollectToArray(Enumerable.Range(0, length).ToArray(), position => Gen.OneOf(Command(position), Forward(position)))
        select new RegisterStory(commands),
        story => Shrinks.Shorter(story.Commands).Select(commands => new RegisterStory(commands)));

    /// <summary>Registers, as stories leave them.</summary>
    public static Arbitrary<CommunityRegister> AnyRegister() => AnyRegisterStory().Made(story => story.Told());

    /// <summary>Services of few people, some of no hours or for nobody.</summary>
    public static Arbitrary<ServiceRecord> AnyServiceRecord() => Arbs.And(
            Arbs.And(CheckInIds.AnyServiceId(), Arbs.Between(1, 3), Arbs.Between(0, 200)), Arbs.Among("0", "2", "0.5", "7.9999", "24"), Arbs.Among(0, 1, 2, 500))
        .Made(drawn => new ServiceRecord(drawn.Item1.Item1, PersonId.From(drawn.Item1.Item2), new DateOnly(2026, 1, 1).AddDays(drawn.Item1.Item3), Quantity.Parse(drawn.Item2), drawn.Item3));

    /// <summary>Policies with every kind of period.</summary>
    public static Arbitrary<CheckInPolicy> AnyCheckInPolicy() => Arbs.And(Arbs.Any<PeriodKind>(), Arbs.Any<PeriodKind>(), Arbs.Among<Quantity?>(null, Quantity.Of(0), Quantity.Of(12), Quantity.Parse("0.5")))
        .Made(drawn => new CheckInPolicy(drawn.Item1, drawn.Item2, drawn.Item3));

    /// <summary>The way of a need to its end; without it few stories would get past a claim.</summary>
    private static Gen<RegisterCommand> Forward(int position) => Gen.Constant(new RegisterCommand(Way[position % Way.Length], 0, position / Way.Length % 3, position % 4, On(position)));

    private static DateOnly On(int position) => new DateOnly(2026, 3, 20).AddDays(position * 4);

    private static Gen<RegisterCommand> Command(int position) =>
        from kind in Gen.Frequency((3, Gen.Constant(RegisterCommandKind.CheckIn)), (9, Gen.Elements(Enum.GetValues<RegisterCommandKind>())))
        from who in Gen.Elements(0, 0, 1, 1, 2, 3)
        from id in Gen.Choose(0, 2)
        from value in Gen.Choose(0, 3)
        from late in Gen.Frequency((8, Gen.Constant(0)), (1, Gen.Choose(-30, 30)))
        select new RegisterCommand(kind, who, id, value, On(position).AddDays(late));
}
