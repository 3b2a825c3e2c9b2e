using FsCheck;
using FsCheck.Fluent;

namespace GridGovernance.Domain.Testing.CheckIns;

/// <summary>
/// Generators of what is asked of a community's register: few people, needs and services, so that they meet again, over the ends of two quarters and of a half-year.
/// Hand the type to FsCheck: <c>[Properties(Arbitrary = [typeof(RegisterValues)])]</c>.
/// </summary>
public static class RegisterValues
{
    /// <summary>Stories of up to 40 commands over three needs and four who serve.</summary>
    public static Arbitrary<RegisterStory> AnyRegisterStory() => Arb.From(
        from length in Gen.Choose(0, 40)
        from commands in Gen.CollectToArray(Enumerable.Range(0, length).ToArray(), Command)
        select new RegisterStory(commands),
        story => Enumerable.Range(0, story.Commands.Count).Select(left => new RegisterStory([.. story.Commands.Where((_, at) => at != left)])));

    private static Gen<RegisterCommand> Command(int position) =>
        from kind in Gen.Frequency((3, Gen.Constant(RegisterCommandKind.CheckIn)), (9, Gen.Elements(Enum.GetValues<RegisterCommandKind>())))
        from who in Gen.Elements(0, 0, 1, 1, 2, 3)
        from id in Gen.Choose(0, 2)
        from value in Gen.Choose(0, 3)
        from late in Gen.Frequency((8, Gen.Constant(0)), (1, Gen.Choose(-30, 30)))
        select new RegisterCommand(kind, who, id, value, new DateOnly(2026, 3, 20).AddDays(position * 4 + late));
}
