using System.CommandLine;

using Hengji.Cli.Exports;
using Hengji.Disclosures;
using Hengji.Dossiers;
using Hengji.Review;
using Hengji.Writing.Disclosures;
using Hengji.Writing.Pdf;

namespace Hengji.Cli.Commands;

/// <summary>hengji publish: the approved versions as a public site of plain files (公开).</summary>
internal static class PublishCommand
{
    public static Command Create(Session session)
    {
        var wording = session.Wording;
        var output = new Option<string>("--out") { Description = wording.SiteOption, HelpName = wording.Placeholders.Folder, Required = true };
        var publisher = new Option<string>("--publisher") { Description = wording.PublisherOption, HelpName = wording.Placeholders.Unit, Required = true };
        var year = new Option<int?>("--year") { Description = wording.YearOption, HelpName = wording.Placeholders.Year };
        var data = new DataOption(session);
        var command = new Command("publish", wording.Commands["hengji publish"].Summary) { output, publisher, year, data };
        command.SetAction(async (parsed, cancellation) =>
        {
            if (!PdfForms.IsAvailable)
            {
                throw new BadInputException(wording.FontsMissing);
            }

            var store = await data.OpenFilledAsync(parsed, cancellation);
            var approved = await store.Season.ApprovedAsync(parsed.GetValue(year), cancellation);
            if (approved.Count == 0)
            {
                throw new BadInputException(wording.NothingApproved);
            }

            var (sound, left) = (new List<DisclosedProject>(), 0);
            var findings = RuleCatalog.National.Review([.. approved.Select(Reading)]);
            for (var i = 0; i < approved.Count; i++)
            {
                var obstacles = DisclosureCheck.Of(approved[i], findings[i]);
                foreach (var obstacle in obstacles)
                {
                    await session.Error.WriteLineAsync(wording.Obstacle(approved[i].ProjectId, approved[i].Target.ProjectName ?? string.Empty, obstacle));
                }

                if (obstacles.Any(obstacle => obstacle.IsBlocking))
                {
                    left++;
                }
                else
                {
                    sound.Add(approved[i]);
                }
            }

            var path = parsed.GetRequiredValue(output);
            try
            {
                if (!await SiteFolder.WriteAsync(path, DisclosureSite.Build(new SiteOptions(parsed.GetRequiredValue(publisher)), sound), cancellation))
                {
                    throw new BadInputException(wording.NotASite(path));
                }
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException)
            {
                throw new BadInputException(wording.FileNotWritable(path, fault.Message), fault);
            }

            await session.Error.WriteLineAsync(wording.Published(sound.Count, left, path));
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>An approved record as the rules see forms: nothing of it was lost or is in doubt.</summary>
    private static FormReading Reading(DisclosedProject project) =>
        new() { Index = 0, FirstLine = 1, LastLine = 1, Target = project.Target };
}
