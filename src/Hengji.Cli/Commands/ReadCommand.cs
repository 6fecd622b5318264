using System.CommandLine;

using Hengji.Cli.Contracts;
using Hengji.Writing.Contracts;
using Hengji.Cli.Documents;
using Hengji.Cli.Sheets;
using Hengji.Cli.Terminals;
using Hengji.Reading;

namespace Hengji.Cli.Commands;

/// <summary>hengji read: the records of documents, for a person or as JSON.</summary>
internal static class ReadCommand
{
    public static Command Create(Session session)
    {
        var files = FilesArgument.Create(session.Wording);
        var json = new Option<bool>("--json") { Description = session.Wording.JsonOption };
        var stage = new Option<ReadingStage?>("--stage") { Description = session.Wording.StageOption, HelpName = "grid|form|record" };
        var command = new Command("read", session.Wording.Commands["hengji read"].Summary) { files, json, stage };
        command.Validators.Add(result =>
        {
            if (result.GetValue(json) && result.GetResult(stage) is not null)
            {
                result.AddError(session.Wording.EitherOr("--json", "--stage"));
            }
        });
        command.SetAction((parsed, cancellation) => (parsed.GetValue(stage), parsed.GetValue(json)) switch
        {
            ({ } shown, _) => WriteStageAsync(session, parsed.GetRequiredValue(files), shown, cancellation),
            (_, true) => WriteJsonAsync(session, parsed.GetRequiredValue(files), cancellation),
            _ => WriteSheetsAsync(session, parsed.GetRequiredValue(files), cancellation),
        });
        return command;
    }

    private static async Task<int> WriteStageAsync(
        Session session, string[] files, ReadingStage stage, CancellationToken cancellation)
    {
        var inputs = new InputDocuments(session.Terminal, session.Wording);
        var code = ExitCode.Done;
        var paths = inputs.Expand(files);
        using var progress = new ProgressLine(session.Terminal, paths.Count, session.Wording);
        foreach (var path in paths)
        {
            progress.Begin(Path.GetFileName(path));
            await foreach (var input in inputs.OpenAsync(path, cancellation))
            {
                var shown = input.Problem is null ? DocumentReader.Show(input.Bytes, stage, session.Layouts, session.Watched(progress, cancellation)) : null;
                progress.Clear();
                if ((input.Problem ?? shown?.Refusal) is { } problem)
                {
                    await session.Error.WriteLineAsync(session.Wording.DocumentProblem(input.Name, problem));
                    code = ExitCode.BadInput;
                }
                else if (shown is not null)
                {
                    foreach (var remark in shown.Remarks)
                    {
                        await session.Error.WriteLineAsync(session.Wording.DocumentProblem(input.Name, remark));
                    }

                    await session.Output.WriteAsync(shown.Text);
                }
            }
        }

        return code;
    }

    private static async Task<int> WriteJsonAsync(Session session, string[] files, CancellationToken cancellation)
    {
        var intake = new Intake(session);
        using var stream = new FormStream<ReadForm>(session.Output, ContractJson.Written.ReadForm);
        await foreach (var found in intake.ReadAsync(files, cancellation))
        {
            stream.Add(ReadForm.Of(found.Document, found.Form));
        }

        stream.Close(intake.Problems, intake.Remarks);
        return intake.ExitCode;
    }

    private static async Task<int> WriteSheetsAsync(Session session, string[] files, CancellationToken cancellation)
    {
        var intake = new Intake(session);
        var sheet = new ReadingSheet(session);
        var any = false;
        await foreach (var found in intake.ReadAsync(files, cancellation))
        {
            sheet.Write(found.Form.Index + 1, found.Document, found.Form);
            any = true;
        }

        if (any)
        {
            Footnote.Write(session);
        }

        return intake.ExitCode;
    }
}
