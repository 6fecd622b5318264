using System.CommandLine;
using System.CommandLine.Parsing;

using Hengji.Cli.Wordings;

namespace Hengji.Cli.Helps;

/// <summary>
/// What is wrong with a command line, in our words: the parser's own name .NET types and are only half translated.
/// </summary>
internal static class UsageProblems
{
    public static IEnumerable<string> Of(ParseResult parsed, Wording wording)
    {
        var problems = parsed.UnmatchedTokens.Select(wording.UnknownWord).ToList();
        foreach (var error in parsed.Errors)
        {
            switch (error.SymbolResult)
            {
                case OptionResult option:
                    problems.Add(Of(option, wording));
                    break;
                case ArgumentResult { Parent: OptionResult option }:
                    problems.Add(Of(option, wording));
                    break;
                case ArgumentResult { Tokens.Count: 0 } argument:
                    problems.Add(wording.Missing(argument.Argument.Name, argument.Argument.Description ?? string.Empty));
                    break;
                case ArgumentResult argument when argument.Argument.ValueType == typeof(string[]):
                    // Every word is a string, so only our own validator can have objected.
                    problems.Add(error.Message);
                    break;
                case ArgumentResult argument:
                    problems.Add(wording.NotValid(
                        argument.Argument.Name, Words(argument.Tokens), argument.Argument.Description ?? string.Empty));
                    break;
                case CommandResult command when parsed.UnmatchedTokens.Count == 0:
                    problems.Add(Of(command, error.Message, wording));
                    break;
            }
        }

        return problems.Distinct(StringComparer.Ordinal);
    }

    private static string Of(OptionResult result, Wording wording)
    {
        var expected = result.Option.HelpName ?? string.Empty;
        return result.Tokens.Count == 0
            ? wording.Missing(result.Option.Name, expected)
            : wording.NotValid(result.Option.Name, Words(result.Tokens), expected);
    }

    private static string Of(CommandResult result, string message, Wording wording)
    {
        var command = result.Command;
        if (command.Subcommands.Count > 0)
        {
            return wording.Missing(wording.Placeholders.Command, string.Join('|', command.Subcommands.Select(c => c.Name)));
        }

        // A command whose arguments are there was objected to by a validator of ours.
        return command.Arguments.FirstOrDefault(a => a.Arity.MinimumNumberOfValues > 0 && result.GetResult(a) is null or { Tokens.Count: 0 })
            is { } lacking
            ? wording.Missing(lacking.Name, lacking.Description ?? string.Empty)
            : message;
    }

    private static string Words(IReadOnlyList<Token> tokens) => string.Join(' ', tokens.Select(t => t.Value));
}
