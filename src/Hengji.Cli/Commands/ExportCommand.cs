using System.CommandLine;

using Hengji.Cli.Exports;
using Hengji.Cli.Servers;
using Hengji.Storage.Queries;
using Hengji.Writing.Pdf;

namespace Hengji.Cli.Commands;

/// <summary>hengji export: records back as official forms, or as data for other programs.</summary>
internal static class ExportCommand
{
    public static Command Create(Session session)
    {
        var wording = session.Wording;
        var projects = new Argument<long[]>(wording.Placeholders.Number)
        {
            Description = wording.ExportedArgument,
            Arity = ArgumentArity.ZeroOrMore,
        };
        var unit = new Option<string>("--unit") { Description = wording.UnitOption, HelpName = wording.Placeholders.Unit };
        var year = new Option<int?>("--year") { Description = wording.YearOption, HelpName = wording.Placeholders.Year };
        var format = new Option<ExportFormat>("--format")
        {
            Description = wording.FormatOption,
            HelpName = "docx|xlsx|pdf|html|summary|csv|json|exchange",
            Required = true,
        };
        var output = new Option<string>("--out") { Description = wording.OutOption, HelpName = wording.Placeholders.Path, Required = true };
        var data = new DataOption(session);
        var command = new Command("export", wording.Commands["hengji export"].Summary)
        {
            projects, unit, year, format, output, data,
        };
        var server = new ServerOption(session);
        server.AddTo(command);
        command.SetAction(async (parsed, cancellation) =>
        {
            var numbers = parsed.GetValue(projects) ?? [];
            var filter = new ProjectFilter
            {
                Projects = numbers.Length > 0 ? numbers : null,
                Unit = parsed.GetValue(unit),
                Year = parsed.GetValue(year),
                ByUnit = true,
                Take = int.MaxValue,
            };
            using var remote = await server.FindAsync(parsed, cancellation);
            var forms = remote is null
                ? await (await data.OpenFilledAsync(parsed, cancellation)).Projects.FormsAsync(filter, cancellation)
                : await remote.FormsAsync(filter, cancellation);
            var narrowed = parsed.GetValue(unit) is not null || parsed.GetValue(year) is not null;
            if (!narrowed && numbers.Except(forms.Select(form => form.ProjectId)).Select(n => (long?)n).FirstOrDefault() is { } missing)
            {
                throw new BadInputException(wording.ProjectNotFound(missing));
            }

            if (forms.Count == 0)
            {
                throw new BadInputException(wording.NoProjects);
            }

            if (parsed.GetValue(format) == ExportFormat.Pdf && !PdfForms.IsAvailable)
            {
                throw new BadInputException(wording.FontsMissing);
            }

            var path = parsed.GetRequiredValue(output);
            try
            {
                await ExportFiles.WriteAsync(forms, parsed.GetValue(format), path, cancellation);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException)
            {
                throw new BadInputException(wording.FileNotWritable(path, fault.Message), fault);
            }

            await session.Error.WriteLineAsync(wording.Exported(forms.Count, path));
            return ExitCode.Done;
        });
        return command;
    }
}
