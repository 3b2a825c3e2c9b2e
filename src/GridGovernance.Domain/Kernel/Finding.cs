namespace GridGovernance.Domain.Kernel;

/// <summary>
/// One thing wrong with an input (a file, a scheme, a snapshot): where, which value, what is wrong and what would be right.
/// Input is answered with all of its findings at once.
/// </summary>
public sealed record Finding
{
    /// <summary>Records a finding.</summary>
    /// <param name="severity">Whether it refuses the input or rides along.</param>
    /// <param name="code">Stable, lower-case and dotted, such as <c>registry.orphan</c>.</param>
    /// <param name="path">Where: a JSON path such as <c>$.rules[2].kinds</c>, or <c>line 12</c>; empty for the input as a whole.</param>
    /// <param name="value">The value found, as written; empty where nothing was there.</param>
    /// <param name="problem">What is wrong.</param>
    /// <param name="cure">What would be right.</param>
    public Finding(FindingSeverity severity, string code, string path, string value, BilingualText problem, BilingualText cure)
    {
        Severity = Guard.Against.EnumOutOfRange(severity);
        Code = Guard.Against.NullOrWhiteSpace(code);
        Path = Guard.Against.Null(path);
        Value = Guard.Against.Null(value);
        Problem = Guard.Against.Null(problem);
        Cure = Guard.Against.Null(cure);
    }

    /// <summary>Whether it refuses the input or rides along.</summary>
    public FindingSeverity Severity { get; }

    /// <summary>Stable code; programs read it, nobody parses texts.</summary>
    public string Code { get; }

    /// <summary>Where it was found.</summary>
    public string Path { get; }

    /// <summary>The value found, as written.</summary>
    public string Value { get; }

    /// <summary>What is wrong.</summary>
    public BilingualText Problem { get; }

    /// <summary>What would be right.</summary>
    public BilingualText Cure { get; }

    /// <summary>The line of the text it was found on, from 1; null where the input has no lines or the path says it.</summary>
    public int? Line { get; private init; }

    /// <summary>A finding that refuses the input.</summary>
    public static Finding Error(string code, string path, string value, BilingualText problem, BilingualText cure) =>
        new(FindingSeverity.Error, code, path, value, problem, cure);

    /// <summary>A finding that rides along with an accepted input.</summary>
    public static Finding Warning(string code, string path, string value, BilingualText problem, BilingualText cure) =>
        new(FindingSeverity.Warning, code, path, value, problem, cure);

    /// <summary>The same finding seen from further out: <paramref name="prefix"/> stands before its path.</summary>
    public Finding Under(string prefix) => new(Severity, Code, Guard.Against.Null(prefix) + Path, Value, Problem, Cure) { Line = Line };

    /// <summary>The same finding on a line of its text, from 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The line is less than 1.</exception>
    public Finding OnLine(int line)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(line, 1);
        return this with { Line = line };
    }

    /// <summary>One line: path and line, code, value, what is wrong, what would be right.</summary>
    public string Describe(Language language) =>
        $"{Where(language)}{Code}{(Value.Length == 0 ? "" : " " + Value)}: {Problem.In(language)}; {Cure.In(language)}";

    /// <summary>The English line.</summary>
    public override string ToString() => Describe(Language.English);

    private string Where(Language language) => (Path.Length, Line) switch
    {
        (0, null) => "",
        (_, null) => Path + ": ",
        (0, { } line) => language is Language.Chinese ? $"第{line}行: " : $"line {line}: ",
        (_, { } line) => language is Language.Chinese ? $"{Path}(第{line}行): " : $"{Path} (line {line}): ",
    };
}
