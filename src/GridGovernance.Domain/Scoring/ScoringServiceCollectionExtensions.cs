using Microsoft.Extensions.DependencyInjection;

namespace GridGovernance.Domain.Scoring;

/// <summary>
/// Registers engines in a container. Scheme and custom rules are validated and compiled when the method is called, and it throws there. An engine is immutable,
/// so reloading a scheme means replacing the engine. Custom rules are given explicitly and never collected from the container.
/// </summary>
/// <example>
/// <code>
/// var scheme = PointsScheme.Define("patrols")
///     .Category("duty", category =&gt; category.CapCredits(10, PointsWindow.Period))
///     .Award("patrol.completed", "duty", rule =&gt; rule.For("patrol").Worth(4))
///     .Build();
/// var services = new ServiceCollection().AddPointsEngine(scheme).AddPointsEngine("town", scheme); // the second for [FromKeyedServices("town")]
/// </code>
/// </example>
public static class ScoringServiceCollectionExtensions
{
    /// <summary>Registers the engine of a scheme without custom rules.</summary>
    /// <exception cref="FindingsException">The scheme names custom rules.</exception>
    public static IServiceCollection AddPointsEngine(this IServiceCollection services, PointsScheme scheme) =>
        services.AddPointsEngine(scheme, RuleSet.Empty);

    /// <summary>Registers the engine of a scheme with custom rules.</summary>
    /// <exception cref="FindingsException">A custom rule is missing, or is given kinds it does not know.</exception>
    public static IServiceCollection AddPointsEngine(this IServiceCollection services, PointsScheme scheme, RuleSet rules) =>
        Guard.Against.Null(services).AddSingleton(PointsEngine.Create(scheme, rules));

    /// <summary>Registers the engine of a scheme without custom rules under a key, for <c>[FromKeyedServices(key)]</c>.</summary>
    /// <exception cref="FindingsException">The scheme names custom rules.</exception>
    public static IServiceCollection AddPointsEngine(this IServiceCollection services, string key, PointsScheme scheme) =>
        services.AddPointsEngine(key, scheme, RuleSet.Empty);

    /// <summary>Registers the engine of a scheme with custom rules under a key, for <c>[FromKeyedServices(key)]</c>.</summary>
    /// <exception cref="FindingsException">A custom rule is missing, or is given kinds it does not know.</exception>
    public static IServiceCollection AddPointsEngine(this IServiceCollection services, string key, PointsScheme scheme, RuleSet rules) =>
        Guard.Against.Null(services).AddKeyedSingleton(Guard.Against.NullOrWhiteSpace(key), PointsEngine.Create(scheme, rules));

    /// <summary>Registers the engine of a book of versions without custom rules.</summary>
    /// <exception cref="FindingsException">A version names custom rules.</exception>
    public static IServiceCollection AddPointsEngine(this IServiceCollection services, SchemeBook book) =>
        services.AddPointsEngine(book, RuleSet.Empty);

    /// <summary>Registers the engine of a book of versions with custom rules.</summary>
    /// <exception cref="FindingsException">A custom rule is missing, or is given kinds it does not know.</exception>
    public static IServiceCollection AddPointsEngine(this IServiceCollection services, SchemeBook book, RuleSet rules) =>
        Guard.Against.Null(services).AddSingleton(PointsEngine.Create(book, rules));

    /// <summary>Registers the engine of a book of versions without custom rules under a key, for <c>[FromKeyedServices(key)]</c>.</summary>
    /// <exception cref="FindingsException">A version names custom rules.</exception>
    public static IServiceCollection AddPointsEngine(this IServiceCollection services, string key, SchemeBook book) =>
        services.AddPointsEngine(key, book, RuleSet.Empty);

    /// <summary>Registers the engine of a book of versions with custom rules under a key, for <c>[FromKeyedServices(key)]</c>.</summary>
    /// <exception cref="FindingsException">A custom rule is missing, or is given kinds it does not know.</exception>
    public static IServiceCollection AddPointsEngine(this IServiceCollection services, string key, SchemeBook book, RuleSet rules) =>
        Guard.Against.Null(services).AddKeyedSingleton(Guard.Against.NullOrWhiteSpace(key), PointsEngine.Create(book, rules));
}
