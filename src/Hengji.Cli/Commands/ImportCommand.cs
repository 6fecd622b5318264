using System.CommandLine;

using Hengji.Actions;
using Hengji.Cli.Documents;
using Hengji.Cli.Servers;
using Hengji.Cli.Sheets;
using Hengji.Cli.Terminals;
using Hengji.Journal;
using Hengji.Storage;
using Hengji.Storage.Imports;
using Hengji.Storage.Reviews;

namespace Hengji.Cli.Commands;

/// <summary>hengji import: files documents into the database, each as a whole or not at all.</summary>
internal static class ImportCommand
{
    public static Command Create(Session session)
    {
        var files = FilesArgument.Create(session.Wording);
        var data = new DataOption(session);
        var ifEmpty = new Option<bool>("--if-empty") { Description = session.Wording.IfEmptyOption };
        var command = new Command("import", session.Wording.Commands["hengji import"].Summary) { files, ifEmpty, data };
        var server = new ServerOption(session);
        server.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            using var remote = await server.FindAsync(parsed, cancellation);
            if (remote is not null)
            {
                return await SendAsync(session, remote, parsed.GetRequiredValue(files), cancellation);
            }

            var store = await data.OpenAsync(parsed, cancellation);
            return parsed.GetValue(ifEmpty) && await store.Documents.CountAsync(cancellation) > 0
                ? ExitCode.Done
                : await RunAsync(data.WithPages(parsed), store, parsed.GetRequiredValue(files), cancellation);
        });
        return command;
    }

    private static async Task<int> SendAsync(Session session, HengjiServer server, string[] files, CancellationToken cancellation)
    {
        var sheet = new ImportSheet(session);
        var inputs = new InputDocuments(session.Terminal, session.Wording);
        var code = ExitCode.Done;
        foreach (var path in inputs.Expand(files))
        {
            await foreach (var input in inputs.OpenAsync(path, cancellation))
            {
                IReadOnlyList<(string Name, ImportResult? Result, string? Fault)> results = input.Problem is { } problem
                    ? [(input.Name, null, problem)]
                    : await server.ImportAsync(input.Name, input.Bytes, cancellation);
                foreach (var (name, result, fault) in results)
                {
                    foreach (var remark in result?.Remarks ?? [])
                    {
                        await session.Error.WriteLineAsync(session.Wording.DocumentProblem(name, remark));
                    }

                    if (result is null or { Outcome: ImportOutcome.Refused })
                    {
                        await session.Error.WriteLineAsync(session.Wording.DocumentProblem(name, fault ?? result?.Message ?? string.Empty));
                        code = ExitCode.BadInput;
                    }
                    else
                    {
                        sheet.Write(name, result);
                    }
                }
            }
        }

        return code;
    }

    private static async Task<int> RunAsync(Session session, Store store, string[] files, CancellationToken cancellation)
    {
        var rules = await new RulesInForce(store, session.Catalog, session.Clock).CurrentAsync(cancellation);
        var import = new DocumentImport(store, rules, session.Open, session.Clock);
        var by = new Signature(Environment.UserName, Signature.CommandLine);
        var sheet = new ImportSheet(session);
        var inputs = new InputDocuments(session.Terminal, session.Wording);
        var paths = inputs.Expand(files);
        var code = ExitCode.Done;
        using var progress = new ProgressLine(session.Terminal, paths.Count, session.Wording);
        foreach (var path in paths)
        {
            progress.Begin(Path.GetFileName(path));
            await foreach (var input in inputs.OpenAsync(path, cancellation))
            {
                var document = input.Problem is null ? session.OpenWatched(input.Name, input.Bytes, progress, cancellation) : null;
                var result = document is { Refusal: null }
                    ? await import.ImportAsync(
                        document.Source, input.Bytes, document.Text, document.Forms, by, progress, cancellation)
                    : null;
                progress.Clear();
                foreach (var remark in document?.Remarks ?? [])
                {
                    await session.Error.WriteLineAsync(session.Wording.DocumentProblem(input.Name, remark));
                }

                if (result is null || result.Outcome == ImportOutcome.Refused)
                {
                    var problem = input.Problem ?? document?.Refusal ?? result?.Message ?? string.Empty;
                    await session.Error.WriteLineAsync(session.Wording.DocumentProblem(input.Name, problem));
                    code = ExitCode.BadInput;
                }
                else
                {
                    sheet.Write(input.Name, result);
                }
            }
        }

        return code;
    }
}
