using System.CommandLine;

using Hengji.Cli.Contracts;
using Hengji.Cli.Documents;
using Hengji.Cli.Sheets;

namespace Hengji.Cli.Commands;

/// <summary>hengji read: the records of documents, for a person or as JSON.</summary>
internal static class ReadCommand
{
    public static Command Create(Session session)
    {
        var files = FilesArgument.Create(session.Wording);
        var json = new Option<bool>("--json") { Description = session.Wording.JsonOption };
        var command = new Command("read", session.Wording.Commands["hengji read"].Summary) { files, json };
        command.SetAction((parsed, cancellation) => parsed.GetValue(json)
            ? WriteJsonAsync(session, parsed.GetRequiredValue(files), cancellation)
            : WriteSheetsAsync(session, parsed.GetRequiredValue(files), cancellation));
        return command;
    }

    private static async Task<int> WriteJsonAsync(Session session, string[] files, CancellationToken cancellation)
    {
        var intake = new Intake(session);
        using var stream = new FormStream<ReadForm>(session.Output, ContractJson.Written.ReadForm);
        await foreach (var document in intake.ReadAsync(files, cancellation))
        {
            foreach (var form in document.Forms)
            {
                stream.Add(ReadForm.Of(document.Source.Name, form));
            }
        }

        stream.Close(intake.Problems);
        return intake.ExitCode;
    }

    private static async Task<int> WriteSheetsAsync(Session session, string[] files, CancellationToken cancellation)
    {
        var intake = new Intake(session);
        var sheet = new ReadingSheet(session);
        await foreach (var document in intake.ReadAsync(files, cancellation))
        {
            sheet.Write(document);
        }

        return intake.ExitCode;
    }
}
