using System.Globalization;
using GridGovernance.Domain.Staffing;
using GridGovernance.Domain.Testing;

namespace GridGovernance.Domain.PropertyTests.Staffing;

/// <summary>The kit's laws of staffing rules tried on themselves.</summary>
public class StaffingRuleLawsTests
{
    private static readonly Dictionary<string, LawSet> Sound = new()
    {
        ["a chief on duty"] = LawsOf.StaffingRule(new ChiefOnDuty(), sample => sample.Posts(StaffRole.GridChief, 0, 1).Monotone()),
        ["three of four on duty"] = LawsOf.StaffingRule(new ThreeOfFourOnDuty()),
    };

    private static readonly Dictionary<string, (LawSet Laws, string Law)> Faulty = new()
    {
        ["counts its calls"] = (LawsOf.StaffingRule(new CountsItsCalls()), "STR-1"),
        ["remembers the last"] = (LawsOf.StaffingRule(new RemembersTheLast()), "STR-2"),
        ["writes by culture"] = (LawsOf.StaffingRule(new WritesByCulture()), "STR-3"),
        ["shares scratch"] = (LawsOf.StaffingRule(new SharesScratch()), "STR-4"),
        ["names a person"] = (LawsOf.StaffingRule(new NamesAPerson()), "STR-5"),
        ["shouts its id"] = (LawsOf.StaffingRule(new ShoutsItsId()), "STR-6"),
        ["speaks only at first"] = (LawsOf.StaffingRule(new SpeaksEveryOtherTime()), "STR-7"),
        ["at most six"] = (LawsOf.StaffingRule(new AtMostSix(), sample => sample.Monotone()), "STR-8"),
    };

    public static IEnumerable<object[]> SoundCases => Sound.SelectMany(pair => pair.Value.Ids.Select(id => new object[] { pair.Key, id[0] }));

    public static TheoryData<string> FaultyNames => [.. Faulty.Keys];

    [Theory, MemberData(nameof(SoundCases))]
    public void Sound_Keeps(string rule, string law) => Sound[rule].With(Pace.Options(200)).Check(law);

    [Theory, MemberData(nameof(FaultyNames))]
    public void Faulty_IsRefutedByItsLaw(string rule) => Refuted.By(Faulty[rule].Laws, Faulty[rule].Law);

    private static BilingualText Says(string what) => new(what, what + "。");

    private sealed class ChiefOnDuty : IStaffingRule
    {
        public string Id => "sample.chief-on-duty";

        public BilingualText? Breach(GridStaffing staffing) => staffing.Posts.Any(post => post is { Role: StaffRole.GridChief, IsSuspended: false }) ? null : new("no grid chief is on duty", "没有在岗的网格长");
    }

    private class ThreeOfFourOnDuty : IStaffingRule
    {
        public virtual string Id => "sample.three-of-four";

        public virtual BilingualText? Breach(GridStaffing staffing)
        {
            var onDuty = staffing.Posts.Count(post => !post.IsSuspended);
            return onDuty * 4 >= staffing.Posts.Count * 3 ? null : Says(string.Create(CultureInfo.InvariantCulture, $"{onDuty} of {staffing.Posts.Count} are on duty"));
        }
    }

    private sealed class CountsItsCalls : ThreeOfFourOnDuty
    {
        private int calls;

        public override BilingualText? Breach(GridStaffing staffing) => ++calls > 20 ? null : Says("too few");
    }

    private sealed class RemembersTheLast : ThreeOfFourOnDuty
    {
        private int last;

        public override BilingualText? Breach(GridStaffing staffing)
        {
            var more = staffing.Posts.Count > last;
            last = staffing.Posts.Count;
            return more ? null : Says("no more than before");
        }
    }

    private sealed class WritesByCulture : ThreeOfFourOnDuty
    {
        public override BilingualText? Breach(GridStaffing staffing) => Says((staffing.Posts.Count / 4m).ToString("N2", CultureInfo.CurrentCulture) + " a shift");
    }

    private sealed class SharesScratch : ThreeOfFourOnDuty
    {
        private int asking;

        public override BilingualText? Breach(GridStaffing staffing)
        {
            var alone = Interlocked.Increment(ref asking) == 1;
            Thread.Sleep(1);
            Interlocked.Decrement(ref asking);
            return alone ? Says("alone") : null;
        }
    }

    private sealed class NamesAPerson : ThreeOfFourOnDuty
    {
        public override BilingualText? Breach(GridStaffing staffing) => staffing.Posts.Count > 3 ? Says($"{staffing.Posts[0].Person} is one too many") : null;
    }

    private sealed class ShoutsItsId : ThreeOfFourOnDuty
    {
        public override string Id => "ThreeOfFour";

        public override BilingualText? Breach(GridStaffing staffing) => Says("always");
    }

    private sealed class SpeaksEveryOtherTime : ThreeOfFourOnDuty
    {
        private int calls;

        public override BilingualText? Breach(GridStaffing staffing) => calls++ % 2 == 0 ? Says("now") : null;
    }

    private sealed class AtMostSix : ThreeOfFourOnDuty
    {
        public override BilingualText? Breach(GridStaffing staffing) => staffing.Posts.Count > 6 ? Says("more than six") : null;
    }
}
