using System.CommandLine;
using GridGovernance.Cli.Host;
using GridGovernance.Cli.Output;
using GridGovernance.Domain.Pairing;

namespace GridGovernance.Cli.Commands.Pairing;

/// <summary><c>gridgov pairing check</c>: two-way coverage of links, planned or not.</summary>
internal static class PairingCheckCommand
{
    private static readonly BilingualText LinkIt = new("link it to a member, or plan anew", "请联系党员,或重新编排");

    public static Command Build(CommandBuilder build)
    {
        var input = new PairingInput(build);
        var links = build.Needed<string>("--links", "FILE", new("household,member: the links to check", "household,member:待核对的联系"));
        var command = build.Command("check", new("Checks links both ways: households without a member, members without a household, overloads, broken constraints", "双向核对:无党员联系的户、无联系户的党员、超额、违反约束"),
            "gridgov pairing check --policy one-leads-five --members members.csv --households households.csv --links links.csv");
        command.Add(input.Policy);
        command.Add(input.Members);
        command.Add(input.Households);
        command.Add(links);
        return build.Runs(command, run =>
        {
            var pairing = input.Read(run, null);
            var rows = input.ReadLinks(run, run.Needed(links), "links");
            if (pairing is null)
            {
                input.ReportLinks(run, rows);
                return;
            }

            var counted = TwoWayCoverage.TryOf(pairing, rows, out var coverage, out var findings);
            input.Report(run, findings);
            if (counted && !run.HasErrors)
                Show(run, coverage!, run.Needed(links), run.Needed(input.Households), run.Needed(input.Members));
        });
    }

    private static void Show(ToolRun run, TwoWayCoverage coverage, string links, string households, string members)
    {
        foreach (var household in coverage.HouseholdsWithoutMember)
            run.Findings.Report(households, Finding.Error("pairing.household-without-member", "", household.ToString(), new("no member leads the household", "该户没有党员联系"), LinkIt));
        foreach (var member in coverage.MembersWithoutHousehold)
            run.Findings.Report(members, Finding.Error("pairing.member-without-household", "", member.ToString(), new("the member leads no household", "该党员没有联系户"), new("link a household to the member", "请为其安排联系户")));
        foreach (var load in coverage.LoadsOutOfRange)
            run.Findings.Report(links, Finding.Error(load.IsOverload ? "pairing.overload" : "pairing.minimum-unmet", "", load.Member.ToString(),
                new($"the member leads {load.Load} households", $"该党员联系 {load.Load} 户"), new($"the policy allows {load.Range}", $"办法允许 {load.Range} 户")));
        foreach (var broken in coverage.BrokenLinks)
            run.Findings.Report(links, Finding.Error(broken.Constraint, "", $"{broken.Link.Household}–{broken.Link.Member}", new("the link breaks this constraint", "该联系违反此约束"), new("give the household another member", "请更换联系党员")));
        run.Show(new OutputTable("coverage", new("Two-way coverage", "双向覆盖"))
            .Numbers("households", "Households", "户").Numbers("linked", "Linked", "已联系").Numbers("without_member", "Without a member", "无党员联系")
            .Numbers("members", "Members", "党员").Numbers("without_household", "Without a household", "无联系户")
            .Numbers("overloads", "Overloads", "超额").Numbers("below_minimum", "Below the minimum", "低于下限").Numbers("broken", "Constraints broken", "违反约束")
            .Add(coverage.Households, coverage.LinkedHouseholds, coverage.HouseholdsWithoutMember.Count, coverage.Members, coverage.MembersWithoutHousehold.Count,
                coverage.LoadsOutOfRange.Count(load => load.IsOverload), coverage.LoadsOutOfRange.Count(load => !load.IsOverload), coverage.BrokenLinks.Count));
    }
}
