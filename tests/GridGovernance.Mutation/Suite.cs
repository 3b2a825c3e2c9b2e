using System.Reflection;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace GridGovernance.Mutation;

/// <summary>The tests of some namespaces, run in this process one at a time: no host has to start for a mutant.</summary>
internal sealed class Suite
{
    private readonly Dictionary<string, ITestFrameworkExecutor> _executors = new(StringComparer.Ordinal);

    private Suite(IReadOnlyList<ITestCase> tests) => Tests = tests;

    public IReadOnlyList<ITestCase> Tests { get; }

    public static Suite Discover(Func<string, bool> wanted)
    {
        var tests = new List<ITestCase>();
        foreach (var assembly in new[] { "GridGovernance.Domain.Tests", "GridGovernance.Domain.PropertyTests" })
        {
            using var framework = new XunitTestFramework(new NullMessageSink());
            using var discoverer = framework.GetDiscoverer(Reflector.Wrap(Assembly.Load(assembly)));
            using var found = new Discovery(wanted);
            discoverer.Find(includeSourceInformation: false, found, new Options());
            found.Done.WaitOne();
            tests.AddRange(found.Tests);
        }

        return new Suite(tests);
    }

    /// <summary>Whether the test passes.</summary>
    public bool Passes(ITestCase test)
    {
        using var run = new Run();
        ExecutorOf(test).RunTests([test], run, new Options());
        run.Done.WaitOne();
        return !run.Failed;
    }

    private ITestFrameworkExecutor ExecutorOf(ITestCase test)
    {
        var assembly = test.TestMethod.TestClass.TestCollection.TestAssembly.Assembly.Name;
        if (!_executors.TryGetValue(assembly, out var executor))
        {
#pragma warning disable CA2000 // The framework lives as long as the process: its executor works with it.
            executor = new XunitTestFramework(new NullMessageSink()).GetExecutor(new AssemblyName(assembly));
#pragma warning restore CA2000
            _executors.Add(assembly, executor);
        }

        return executor;
    }

    private sealed class Discovery(Func<string, bool> wanted) : Xunit.LongLivedMarshalByRefObject, IMessageSink, IDisposable
    {
        public ManualResetEvent Done { get; } = new(false);

        public List<ITestCase> Tests { get; } = [];

        public bool OnMessage(IMessageSinkMessage message)
        {
            if (message is ITestCaseDiscoveryMessage { TestCase: var test } && test.SkipReason is null && wanted($"{test.TestMethod.TestClass.Class.Name}.{test.TestMethod.Method.Name}"))
                Tests.Add(test);
            if (message is IDiscoveryCompleteMessage)
                Done.Set();
            return true;
        }

        public void Dispose() => Done.Dispose();
    }

    private sealed class Run : Xunit.LongLivedMarshalByRefObject, IMessageSink, IDisposable
    {
        public ManualResetEvent Done { get; } = new(false);

        public bool Failed { get; private set; }

        public bool OnMessage(IMessageSinkMessage message)
        {
            Failed |= message is ITestFailed or ITestClassCleanupFailure or ITestCollectionCleanupFailure;
            if (message is ITestAssemblyFinished)
                Done.Set();
            return !Failed;
        }

        public void Dispose() => Done.Dispose();
    }

    /// <summary>Rows of theories are tests of their own, and nothing runs beside another.</summary>
    private sealed class Options : ITestFrameworkDiscoveryOptions, ITestFrameworkExecutionOptions
    {
        private readonly Dictionary<string, object?> _values = new(StringComparer.Ordinal)
        {
            ["xunit.discovery.PreEnumerateTheories"] = true,
            ["xunit.discovery.SynchronousMessageReporting"] = true,
            ["xunit.execution.DisableParallelization"] = true,
            ["xunit.execution.SynchronousMessageReporting"] = true,
        };

        public TValue GetValue<TValue>(string name) => _values.TryGetValue(name, out var value) ? (TValue)value! : default!;

        public void SetValue<TValue>(string name, TValue value) => _values[name] = value;
    }
}
