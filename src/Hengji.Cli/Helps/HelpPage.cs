using System.CommandLine;

using Hengji.Cli.Terminals;
using Hengji.Cli.Wordings;

namespace Hengji.Cli.Helps;

/// <summary>The help of one command: what it does, how it is written, what it takes, examples, exit codes.</summary>
internal static class HelpPage
{
    private const string Indent = "  ";

    public static void Write(Command command, Wording wording, TextWriter output)
    {
        var path = PathOf(command);
        output.WriteLine(command.Description);
        Section(output, wording.UsageHeading, [(Usage(command, path, wording.Placeholders), string.Empty)]);
        Section(output, wording.CommandsHeading, command.Subcommands.Select(c => (c.Name, c.Description ?? string.Empty)));
        Section(output, wording.ArgumentsHeading, command.Arguments.Select(a => (Label(a), a.Description ?? string.Empty)));
        Section(output, wording.OptionsHeading, OptionsOf(command).Select(o => (Label(o), o.Description ?? string.Empty)));

        Section(output, wording.ExamplesHeading, wording.Commands[path].Examples.Select(e => (e.CommandLine, e.Meaning)));
        Section(output, wording.ExitCodesHeading, ExitCodesOf(command, path, wording).Select(c => (c.Code, c.Meaning)));
    }

    /// <summary>The words that lead to a command: <c>hengji journal verify</c>.</summary>
    public static string PathOf(Command command)
    {
        var name = command is RootCommand ? "hengji" : command.Name;
        var parent = command.Parents.OfType<Command>().FirstOrDefault();
        return parent is null ? name : $"{PathOf(parent)} {name}";
    }

    private static string Usage(Command command, string path, Placeholders placeholders)
    {
        var words = new List<string> { path };
        if (command.Subcommands.Count > 0)
        {
            words.Add($"<{placeholders.Command}>");
        }

        words.AddRange(command.Arguments.Select(Label));
        words.Add($"[{placeholders.Options}]");
        return string.Join(' ', words);
    }

    /// <summary>Codes that every command can end with, and its own; those of all commands where all are listed.</summary>
    private static IEnumerable<ExitMeaning> ExitCodesOf(Command command, string path, Wording wording) =>
        wording.ExitCodes
            .Where(c => c.Command is null || command is RootCommand || string.Equals(c.Command, path, StringComparison.Ordinal))
            .Select(c => command is RootCommand && c.Command is { } only ? c with { Meaning = $"{only}{wording.Colon}{c.Meaning}" } : c);

    private static IEnumerable<Option> OptionsOf(Command command)
    {
        var inherited = command.Parents.OfType<Command>().SelectMany(OptionsOf).Where(o => o.Recursive);
        return command.Options.Concat(inherited);
    }

    private static string Label(Argument argument)
    {
        var many = argument.Arity.MaximumNumberOfValues > 1 ? "…" : string.Empty;
        var name = argument.Name + many;
        return argument.Arity.MinimumNumberOfValues == 0 ? $"[{name}]" : name;
    }

    private static string Label(Option option)
    {
        var letters = option.Aliases.Where(a => a.Length == 2 && char.IsAsciiLetter(a[1]) && a[0] == '-');
        var names = string.Join(", ", letters.Append(option.Name));
        return option.HelpName is { } value ? $"{names} {value}" : names;
    }

    private static void Section(TextWriter output, string heading, IEnumerable<(string Left, string Right)> lines)
    {
        var rows = lines.ToList();
        if (rows.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine(heading);
        var width = rows.Max(r => DisplayWidth.Of(r.Left)) + 2;
        foreach (var (left, right) in rows)
        {
            output.WriteLine((Indent + DisplayWidth.Pad(left, width) + right).TrimEnd());
        }
    }
}
