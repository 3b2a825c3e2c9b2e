using GridGovernance.Domain.Staffing;
using static GridGovernance.Domain.Testing.LawCheck;

namespace GridGovernance.Domain.Testing.Staffing;

/// <summary>The laws a staffing rule keeps, whatever it demands.</summary>
internal static class StaffingRuleLaws
{
    public static IEnumerable<Law> Of(IStaffingRule rule, StaffingSample sample)
    {
        var pure = new PureLaws<StaffedGrid>(sample.Cases, grid => Spell(rule.Breach(grid.Staffing)), grid => rule.Breach(grid.Staffing) is not null);
        yield return pure.Again("STR-1");
        yield return pure.AfterOthers("STR-2");
        yield return pure.Abroad("STR-3");
        yield return pure.AtOnce("STR-4");
        yield return ForAll("STR-5", new BilingualText("A breach names roles and numbers, never a person.", "不符之处只说岗位和数字，从不点出个人。"), sample.Cases, grid =>
        {
            var breach = rule.Breach(grid.Staffing);
            var named = grid.Staffing.Posts.Where(post => breach is not null && Spell(breach).Contains(post.Person.ToString(), StringComparison.Ordinal)).Select(post => post.Person);
            return Said.Of(!named.Any(), $"{Spell(breach)} names {string.Join(", ", named)}", breach is not null);
        });
        yield return ForAll("STR-6", new BilingualText("Its id is there, in lower case and dotted, and stays.", "标识存在，小写、以点分隔，并且不变。"), sample.Cases, grid =>
        {
            var id = rule.Id;
            _ = rule.Breach(grid.Staffing);
            return Said.Of(Codes.IsDotted(id) && rule.Id == id, $"'{id}' then '{rule.Id}'");
        });
        yield return ForAll("STR-7", new BilingualText("In a template the assessment tells what the rule says, and nothing where it is kept.", "在模板中，评估说出规则所说的；符合规则时什么也不说。"), sample.Cases, grid => InATemplate(rule, grid));
        if (sample.IsMonotone)
        {
            yield return ForAll("STR-8", new BilingualText("One more person never breaks a rule that was kept; only for rules that claim it.", "多一个人，不会使原本符合的规则变得不符；仅适用于声明单调的规则。"), sample.Cases, grid =>
            {
                var broken = StaffRoles.All.FirstOrDefault(role => rule.Breach(grid.With(role).Staffing) is not null, (StaffRole)(-1));
                return rule.Breach(grid.Staffing) is not null ? Said.NotApplicable : Said.Of(!Enum.IsDefined(broken), $"{grid} keeps the rule, and with one more {broken} does not");
            });
        }
    }

    private static Said InATemplate(IStaffingRule rule, StaffedGrid grid)
    {
        var any = HeadcountRange.AtLeast(0);
        var assessed = StaffingTemplate.Create("law-kit", any, any, any, any, any, [rule]).Assess(grid.Staffing).BrokenRules;
        var breach = rule.Breach(grid.Staffing);
        var told = assessed.Count == (breach is null ? 0 : 1) && assessed.All(broken => broken.RuleId == rule.Id && broken.Grid == grid.Staffing.Grid && broken.Breach == breach);
        return Said.Of(told, $"{Spell(breach)} against {string.Join(", ", assessed)}", breach is not null);
    }

    private static string Spell(BilingualText? breach) => breach is null ? "kept" : $"{breach.English}; {breach.Chinese}";
}
