using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GridGovernance.Domain.CheckIns;
using GridGovernance.Domain.Testing.CheckIns;

namespace GridGovernance.Domain.PropertyTests.CheckIns;

/// <summary>What every community's register keeps, whatever is asked of it.</summary>
[Properties(Arbitrary = [typeof(RegisterValues)], MaxTest = 300)]
public class RegisterInvariants
{
    [Property(DisplayName = "CHK-3 a refusal changes nothing, what succeeds is one step, and nobody who has not checked in claims, serves or gives feedback")]
    public Property Refusals_change_nothing(RegisterStory story)
    {
        var (register, wrong) = (RegisterStory.Open(), new List<string>());
        foreach (var command in story.Commands)
        {
            var (version, json, hadCheckedIn) = (register.Version, register.ToSnapshot().ToJson(), register.CheckIns.Any(checkIn => checkIn.On <= command.On && checkIn.Who == (command.Kind is RegisterCommandKind.Serve ? PersonId.From($"{command.Who | 1}") : command.Subject)));
            var refusal = command.Apply(register);
            if (refusal is not null && register.ToSnapshot().ToJson() != json)
                wrong.Add($"{command} was refused and changed the register");
            if (refusal is null && register.Version != version + 1)
                wrong.Add($"{command} took {register.Version - version} steps");
            if (refusal is null && !hadCheckedIn && command.Kind is (RegisterCommandKind.Claim or RegisterCommandKind.Serve or RegisterCommandKind.Feedback))
                wrong.Add($"{command} was taken from who has not checked in");
        }

        return (wrong.Count == 0).Label(string.Join('\n', wrong)).Classify(register.Claimed > 0, "claimed").Classify(register.Resolved > 0, "resolved");
    }

    [Property(DisplayName = "CHK-4 claimed is never less than resolved, person-times never less than people, and a service recorded twice counts once")]
    public Property Counts_are_what_was_taken(RegisterStory story)
    {
        var register = Told(story);
        var always = DateSpan.Create(DateOnly.MinValue);
        var services = register.Services.DistinctBy(service => service.Id).ToArray();
        return (register.Claimed >= register.Resolved && register.Claimed == register.Needs.Count(need => need.ClaimedBy is not null || need.Attempts.Count > 0)).Label("claims")
            .And(register.Needs.All(need => need.Attempts.All(attempt => attempt.DoneOn is null == attempt.AppraisedOn is null))).Label("attempts are given up or judged")
            .And(register.Resolved == register.Needs.Count(need => need.Stage is NeedStage.Appraised && need.IsSatisfied == true)).Label("resolved")
            .And(services.Length == register.Services.Count && register.PersonTimes(always) == services.Sum(service => service.PersonTimes)).Label("services")
            .And(register.CheckIns.Select(checkIn => checkIn.Who).Distinct().Count() <= register.CheckIns.Count).Label("people")
            .And(register.CheckIns.Select(checkIn => (checkIn.Who, Period.Of(PeriodKind.HalfYear, checkIn.On))).Distinct().Count() == register.CheckIns.Count).Label("once a half-year")
            .Classify(register.Claimed > register.Resolved, "claimed and not resolved").Classify(register.Services.Count > 1, "several services")
            .Classify(register.Needs.Any(need => need.Attempts.Count > 0), "relisted");
    }

    [Property(DisplayName = "CHK-1 a register stored and restored gives the same bytes")]
    public bool Snapshots_lose_nothing(RegisterStory story)
    {
        var json = Told(story).ToSnapshot().ToJson();
        return CommunityRegisterSnapshot.TryParse(json, out var snapshot, out _)
            && CommunityRegister.TryRestore(snapshot, RegisterStory.Policy, out var restored, out _) && restored.ToSnapshot().ToJson() == json;
    }

    private static CommunityRegister Told(RegisterStory story)
    {
        var register = RegisterStory.Open();
        foreach (var command in story.Commands)
            command.Apply(register);
        return register;
    }
}
