namespace GridGovernance.Domain.Scoring;

internal sealed partial class SchemeWriter
{
    private void Rule(PointsRule rule)
    {
        json.WriteStartObject();
        Text("type", SchemeWords.WordOf(TypeOf(rule)));
        Text("id", rule.Id);
        switch (rule)
        {
            case ScoredRule scored:
                Scored(scored);
                break;
            case MultiplierRule multiplier:
                Multiplier(multiplier);
                break;
            case CompletionRule completion:
                Completion(completion);
                break;
            case VetoRule veto:
                Texts("kinds", veto.Kinds.Select(kind => kind.ToString()));
                Text("scope", SchemeWords.WordOf(veto.Scope));
                Text("effect", SchemeWords.WordOf(veto.Effect));
                break;
        }

        if (rule.When is { } when)
        {
            json.WritePropertyName("when");
            Condition(when);
        }

        Span("window", rule.Window);
        Title(rule.Title, rule.Id);
        Basis(rule.Basis);
        json.WriteEndObject();
    }

    private static RuleType TypeOf(PointsRule rule) => rule switch
    {
        AwardRule => RuleType.Award,
        DeductionRule => RuleType.Deduction,
        CustomRule => RuleType.Custom,
        MultiplierRule => RuleType.Multiplier,
        CompletionRule => RuleType.Completion,
        VetoRule => RuleType.Veto,
        _ => throw new InvariantBrokenException("SCO-101"),
    };

    private void Scored(ScoredRule rule)
    {
        Text("category", rule.Category);
        Texts("kinds", rule.Kinds.Select(kind => kind.ToString()));
        switch (rule)
        {
            case AwardRule award:
                Value(award.Value);
                break;
            case DeductionRule deduction:
                Value(deduction.Value);
                break;
            case CustomRule custom:
                Text("rule", custom.Rule);
                Text("ruleVersion", custom.RuleVersion);
                if (!custom.IsCredit)
                    Text("as", SchemeWords.Deduction);
                break;
        }

        Each("limits", rule.Limits, limit =>
        {
            Text("per", SchemeWords.WordOf(limit.Per));
            Number("points", limit.Points?.ToString());
            if (limit.Count is { } count)
                Whole("count", count);
        });
    }

    private void Value(RuleValue value)
    {
        json.WriteStartObject("value");
        switch (value)
        {
            case FixedValue one:
                Number("fixed", one.Points.ToString());
                break;
            case PerUnitValue rate:
                Number("perUnit", rate.PerUnit.ToString());
                Number("atMost", rate.AtMost?.ToString());
                break;
            case BandedValue banded:
                Each("bands", banded.Bands, band =>
                {
                    Number("from", band.From.ToString());
                    Number("points", band.Points.ToString());
                });
                break;
        }

        json.WriteEndObject();
    }

    private void Multiplier(MultiplierRule rule)
    {
        Number("factor", rule.Factor.ToString());
        json.WriteStartObject("appliesTo");
        if (rule.Rules.Count > 0)
            Texts("rules", rule.Rules);
        if (rule.Categories.Count > 0)
            Texts("categories", rule.Categories);
        if (rule.AlsoDeductions)
            json.WriteBoolean("deductions", true);
        json.WriteEndObject();
    }

    private void Completion(CompletionRule rule)
    {
        Number("points", rule.Points.ToString());
        json.WriteStartObject("each");
        if (rule.Items[0].Tag is null)
        {
            Texts("kinds", rule.Items.Select(item => item.Kind.ToString()));
        }
        else
        {
            Text("kind", rule.Items[0].Kind.ToString());
            Texts("tags", rule.Items.Select(item => item.Tag!));
        }

        if (rule.AtLeast != 1)
            Whole("atLeast", rule.AtLeast);
        json.WriteEndObject();
    }

    private void Condition(RuleCondition condition)
    {
        json.WriteStartObject();
        switch (condition)
        {
            case AllConditions all:
                Parts("all", all.Parts);
                break;
            case AnyConditions any:
                Parts("any", any.Parts);
                break;
            case NotCondition not:
                json.WritePropertyName("not");
                Condition(not.Part);
                break;
            case TagCondition tag:
                Text("tag", tag.Tag);
                if (tag.Values.Count > 0)
                    Texts("is", tag.Values);
                break;
            case QuantityCondition quantity:
                json.WriteStartObject("quantity");
                Number("atLeast", quantity.AtLeast?.ToString());
                Number("moreThan", quantity.MoreThan?.ToString());
                Number("atMost", quantity.AtMost?.ToString());
                Number("lessThan", quantity.LessThan?.ToString());
                json.WriteEndObject();
                break;
            case RecorderCondition recorder:
                Text("recorder", SchemeWords.WordOf(recorder.Test));
                break;
            case DayCondition day:
                Texts("day", day.Days.Select(test => SchemeWords.WordOf(test)));
                break;
        }

        json.WriteEndObject();
    }

    private void Parts(string name, IReadOnlyList<RuleCondition> parts)
    {
        json.WriteStartArray(name);
        foreach (var part in parts)
            Condition(part);
        json.WriteEndArray();
    }
}
