using System.Globalization;

using Hengji.Dossiers;
using Hengji.Review;

namespace Hengji.Cli.Wordings;

internal sealed class EnglishWording : Wording
{
    public override CultureInfo Culture { get; } = CultureInfo.GetCultureInfo("en");

    public override IReadOnlyDictionary<string, CommandWording> Commands { get; } = new Dictionary<string, CommandWording>(StringComparer.Ordinal)
    {
        ["hengji"] = new(
            "Hengji reads Chinese performance target forms (绩效目标表) into exact records, reviews them and shows them.",
            new Example("hengji read targets.txt", "read a document and show its forms"),
            new Example("hengji review targets.txt", "review every form of a document")),
        ["hengji read"] = new(
            "Read the forms of documents and show their records, marking what was repaired, doubtful or lost.",
            new Example("hengji read targets.txt", "show form by form"),
            new Example("hengji read folder/ --json > records.json", "read every file of a folder, print JSON"),
            new Example("cat targets.txt | hengji read - --json", "read standard input")),
        ["hengji review"] = new(
            "Review the forms of documents and list the findings form by form, ready to be forwarded.",
            new Example("hengji review targets.txt", "list findings form by form"),
            new Example("hengji review folder/ --json > findings.json", "review every file of a folder, print JSON"),
            new Example("hengji review targets.txt --strict", "exit 1 when there are findings of severity error")),
    };

    public override string UsageHeading => "Usage:";

    public override string CommandsHeading => "Commands:";

    public override string ArgumentsHeading => "Arguments:";

    public override string OptionsHeading => "Options:";

    public override string ExamplesHeading => "Examples:";

    public override string ExitCodesHeading => "Exit codes:";

    public override IReadOnlyList<(string Code, string Meaning)> ExitCodes { get; } =
    [
        ("0", "done"),
        ("1", "with --strict, there are findings of severity error"),
        ("2", "bad usage or bad input"),
        ("3", "internal error"),
    ];

    public override string HelpOption => "Show help";

    public override string VersionOption => "Show the version";

    public override string LanguageOption => "Language of messages and help; zh-CN by default";

    public override string FilesArgument => "A file, a folder (every file in it), or - for standard input";

    public override string JsonOption => "Print JSON, amounts in yuan";

    public override string StrictOption => "Exit 1 when there are findings of severity error";

    public override string NotesHeading => "Notes on the reading";

    public override string NoProjectName => "(no project name was read)";

    public override string NoFindings => "Nothing found.";

    public override string QuoteLabel => "Quote: ";

    public override string SuggestionLabel => "Suggested: ";

    public override string BasisLabel => "Basis: ";

    public override string Interrupted => "Interrupted.";

    public override string SeeHelp(string command) => $"Run {command} --help for usage.";

    public override string OurFault(string detail) =>
        $"Internal error: {detail}\nThis is not your mistake. Set HENGJI_DEBUG=1 and try again to see the details.";

    public override string FileNotFound(string path) => $"File \"{path}\" was not found; check the path.";

    public override string FileNotReadable(string path) => $"\"{path}\" cannot be read: it may be in use, or reading is not permitted.";

    public override string DocumentProblem(string document, string problem) => $"{document}: {problem}";

    public override string NoForms(string document) => $"{document}: no performance target form was found.";

    public override string Of(NoteKind kind) => kind switch
    {
        NoteKind.Lost => "lost",
        NoteKind.Repaired => "repaired",
        NoteKind.Doubt => "doubt",
        NoteKind.Unread => "unread",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public override string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Hint => "hint",
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };

    public override string Place(string document, int firstLine, int lastLine) =>
        $"{document}, {Lines(firstLine, lastLine)}";

    public override string Lines(int first, int last) => first == last
        ? string.Create(Culture, $"line {first}")
        : string.Create(Culture, $"lines {first}-{last}");

    public override string Confidence(double confidence) => string.Create(Culture, $" (confidence {confidence:P0})");

    public override string FormsReviewed(int count) => string.Create(Culture, $"Forms reviewed: {count};");

    public override string Counted(Severity severity, int count) => string.Create(Culture, $"{Of(severity)} {count}");
}
