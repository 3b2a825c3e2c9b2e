using GridGovernance.Domain.Tests.Documents;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GridGovernance.Domain.Tests.Localisation;

/// <summary>
/// Every text the library's source holds in two languages, found by the compiler: each call whose parameters are named <c>english</c> and <c>chinese</c>.
/// No refusal, finding, explanation or name can be told otherwise, because <c>BilingualText</c> is the only way to one.
/// </summary>
internal static class SourceTexts
{
    public static IReadOnlyList<SourceText> All { get; } = [.. Read()];

    private static IEnumerable<SourceText> Read()
    {
        var compilation = Compiler.OfTheLibrary();
        foreach (var tree in compilation.SyntaxTrees)
        {
            var model = compilation.GetSemanticModel(tree);
            foreach (var call in tree.GetRoot().DescendantNodes())
            {
                if (ArgumentsOf(call) is { Count: >= 2 } arguments && model.GetSymbolInfo(call).Symbol is IMethodSymbol method
                    && Argument(method, arguments, "english") is { } english && Argument(method, arguments, "chinese") is { } chinese)
                    yield return new($"{Path.GetFileName(tree.FilePath)}:{call.GetLocation().GetLineSpan().StartLinePosition.Line + 1}", english, chinese);
            }
        }
    }

    private static IReadOnlyList<ArgumentSyntax>? ArgumentsOf(SyntaxNode node) => node switch
    {
        BaseObjectCreationExpressionSyntax creation => creation.ArgumentList?.Arguments,
        InvocationExpressionSyntax invocation => invocation.ArgumentList.Arguments,
        _ => null,
    };

    private static ExpressionSyntax? Argument(IMethodSymbol method, IReadOnlyList<ArgumentSyntax> arguments, string parameter)
    {
        var named = arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.Text == parameter);
        var index = method.Parameters.ToList().FindIndex(candidate => candidate.Name == parameter);
        return index < 0 ? null : named?.Expression ?? (index < arguments.Count ? arguments[index].Expression : null);
    }
}
