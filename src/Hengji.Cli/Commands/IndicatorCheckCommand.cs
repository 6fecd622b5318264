using System.CommandLine;

using Hengji.Cli.Sheets;
using Hengji.Library;
using Hengji.Review;

namespace Hengji.Cli.Commands;

/// <summary>hengji indicators check: whether an indicator with its target can be assessed, and what to write instead.</summary>
internal static class IndicatorCheckCommand
{
    public static Command Create(Session session)
    {
        var wording = session.Wording;
        var name = new Argument<string>(wording.Placeholders.Indicator) { Description = wording.IndicatorArgument };
        var target = new Argument<string>(wording.Placeholders.Target) { Description = wording.TargetArgument };
        var category = IndicatorsCommand.CategoryOption(session);
        var project = new Option<string>("--project") { Description = wording.ProjectNameOption, HelpName = wording.Placeholders.Words };
        var kind = new Option<string>("--kind") { Description = wording.KindOption, HelpName = wording.Placeholders.Type };
        var data = new DataOption(session);
        var command = new Command("check", wording.Commands["hengji indicators check"].Summary) { name, target, category, project, kind, data };
        command.SetAction(async (parsed, cancellation) =>
        {
            var library = await IndicatorsCommand.LibraryAsync(data, parsed, cancellation);
            var answer = new WritingAid(RuleCatalog.National, library).Answer(
                new AidQuestion(parsed.GetRequiredValue(name), parsed.GetRequiredValue(target), parsed.GetValue(category))
                {
                    ProjectName = parsed.GetValue(project),
                    Kind = IndicatorKindsCommand.CodeOf(library.Common, parsed.GetValue(kind), wording),
                });
            new AidSheet(session).Write(answer);
            return answer.IsAssessable ? ExitCode.Done : ExitCode.Findings;
        });
        return command;
    }
}
