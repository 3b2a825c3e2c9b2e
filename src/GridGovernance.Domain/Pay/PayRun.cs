namespace GridGovernance.Domain.Pay;

/// <summary>One settlement being computed: the parts of each subject, what was returned, and the first thing that went wrong.</summary>
internal sealed class PayRun(IReadOnlyList<GradedSubject> subjects, PayRuleSet rules)
{
    private readonly List<PayPart>[] parts = [.. subjects.Select(_ => new List<PayPart>())];
    private readonly Int128[] sums = new Int128[subjects.Count];
    private readonly List<NothingToShare> returned = [];

    public PayRuleSet Rules => rules;

    public IReadOnlyList<NothingToShare> Returned => returned;

    public PayNotComputable? Obstacle { get; private set; }

    public void Add(int index, string component, PayPartKind kind, Int128 fen)
    {
        sums[index] += fen;
        if (Money.TryFromFen(fen, out var amount) && Money.TryFromFen(sums[index], out _))
            parts[index].Add(new(component, kind, amount));
        else
            Obstacle ??= new PayOutOfRange(subjects[index].Subject, component);
    }

    public void Return(NothingToShare pool) => returned.Add(pool);

    public bool TryEvaluate(IPayRule rule, GradedSubject subject, out Money amount)
    {
        amount = default;
        try
        {
            amount = rule.Evaluate(subject);
            return true;
        }
        // The caller's code can throw anything; whatever it is, the settlement is refused and names it instead of paying half a list.
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            Obstacle ??= new PayRuleFaulted(rule.Id, subject.Subject, fault.GetType().Name);
            return false;
        }
    }

    public PayEntry EntryOf(int index) => new(subjects[index], parts[index]);
}
