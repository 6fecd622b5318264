using System.Text;

using Hengji.Cli;
using Hengji.Cli.Commands;
using Hengji.Cli.Terminals;
using Hengji.Dossiers;
using Hengji.Sources;

namespace Hengji.Tests.Cli;

/// <summary>A run of the command line held in memory.</summary>
internal sealed record CliRun(int ExitCode, string Output, string Error)
{
    public static Task<CliRun> Of(params string[] args) => Of(s => s, args);

    /// <summary>A run in which every document reads as the given forms.</summary>
    public static Task<CliRun> Reading(IReadOnlyList<FormReading> forms, params string[] args) =>
        Of(s => s with { Open = (name, bytes) => Document(name, bytes, forms) }, args);

    public static async Task<CliRun> Of(Func<Session, Session> arrange, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        var terminal = new Terminal
        {
            Input = new MemoryStream("某文件"u8.ToArray()),
            Output = new StreamWriter(output, new UTF8Encoding(false)) { NewLine = "\n" },
            Error = new StreamWriter(error, new UTF8Encoding(false)) { NewLine = "\n", AutoFlush = true },
        };
        var code = await CommandLine.RunAsync(args, arrange(new Session(terminal, LanguageOption.WordingFor(args))));
        return new CliRun(code, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(error.ToArray()));
    }

    public static OpenedDocument Document(string name, ReadOnlyMemory<byte> bytes, IReadOnlyList<FormReading> forms) =>
        new(SourceDocument.Of(name, bytes.Span), string.Empty, forms, Refusal: null);
}
