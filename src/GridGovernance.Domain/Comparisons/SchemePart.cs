namespace GridGovernance.Domain.Comparisons;

/// <summary>A part of a scheme in which two schemes differ: a rule, a category with its caps, or a parameter of the scheme. <c>default</c> is no part.</summary>
public readonly record struct SchemePart
{
    internal SchemePart(SchemePartKind kind, string id) => (Kind, Id) = (kind, id);

    /// <summary>What it is.</summary>
    public SchemePartKind Kind { get; }

    /// <summary>The id of the rule or category, or the name of the parameter as schemes spell it: <c>base</c>, <c>floor</c>, <c>ceiling</c>, <c>rounding</c>, <c>stacking</c>, <c>stars</c>.</summary>
    public string Id { get; }

    /// <summary>Kind and id, such as <c>rule patrol.completed</c>.</summary>
    public override string ToString() => $"{Kind switch { SchemePartKind.Rule => "rule", SchemePartKind.Category => "category", _ => "parameter" }} {Id}";
}

/// <summary>What a part of a scheme is. <c>default</c> is <see cref="Parameter"/>.</summary>
public enum SchemePartKind
{
    /// <summary>A parameter of the scheme as a whole.</summary>
    Parameter = 0,

    /// <summary>A category with its caps.</summary>
    Category = 1,

    /// <summary>A rule.</summary>
    Rule = 2,
}
