using System.Reflection;
using GridGovernance.Domain.Tests.Architecture;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GridGovernance.Domain.Tests.Documents;

/// <summary>The C# compiler, for tests that read the library's source or compile what its documents show.</summary>
internal static class Compiler
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        """;

    private static readonly CSharpParseOptions Options = new(LanguageVersion.Latest, DocumentationMode.None, preprocessorSymbols: ["NET", "NET8_0_OR_GREATER", "NET10_0_OR_GREATER"]);

    private static readonly MetadataReference[] Assemblies =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>The library's own source, all of it, with its own assembly left out of the references.</summary>
    public static CSharpCompilation OfTheLibrary() => CSharpCompilation.Create("Source",
        [
            .. Library.SourceFiles.Where(file => file.FullName.Contains(Path.Combine("src", "GridGovernance.Domain") + Path.DirectorySeparatorChar, StringComparison.Ordinal))
                .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file.FullName), Options, file.FullName)),
            CSharpSyntaxTree.ParseText(Usings + "global using Ardalis.GuardClauses; global using OneOf; global using GridGovernance.Domain.Kernel;", Options),
        ],
        Assemblies.Where(reference => !reference.Display!.EndsWith("GridGovernance.Domain.dll", StringComparison.Ordinal)), new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>Compiles and runs a program of statements and types, written by somebody who has imported every namespace of the library and of the law kit.</summary>
    public static void Run(string program)
    {
        using var stream = new MemoryStream();
        var emitted = Program(program).Emit(stream);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        var main = Assembly.Load(stream.ToArray()).EntryPoint!;
        main.Invoke(null, main.GetParameters().Length == 0 ? null : [Array.Empty<string>()]);
    }

    private static CSharpCompilation Program(string program)
    {
        var namespaces = Library.PublicTypes.Concat(typeof(Testing.LawsOf).Assembly.GetExportedTypes()).Select(type => type.Namespace!).Distinct().Order(StringComparer.Ordinal);
        var imports = string.Concat(namespaces.Select(name => $"global using {name};\n")) + "global using Microsoft.Extensions.DependencyInjection;\n";
        return CSharpCompilation.Create("Example", [CSharpSyntaxTree.ParseText(Usings + imports, Options), CSharpSyntaxTree.ParseText(program, Options)],
            Assemblies, new(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
    }
}
