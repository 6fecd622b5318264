using System.CommandLine;
using System.Globalization;
using Hengji.Cli.Contracts;
using Hengji.Cli.Documents;
using Hengji.Cli.Sheets;
using Hengji.Review.Overlaps;
using Hengji.Targets;

namespace Hengji.Cli.Commands;

/// <summary>hengji alike: forms that say nearly the same, laid side by side.</summary>
internal static class AlikeCommand
{
    private const int DefaultPercent = 80;

    private const int LeastPercent = 50;

    public static Command Create(Session session)
    {
        var files = FilesArgument.Create(session.Wording);
        var json = new Option<bool>("--json") { Description = session.Wording.JsonOption };
        var percent = new Option<int>("--share")
        {
            Description = session.Wording.ShareOption(LeastPercent, DefaultPercent),
            HelpName = string.Create(CultureInfo.InvariantCulture, $"{LeastPercent}-100"),
            DefaultValueFactory = _ => DefaultPercent,
        };
        percent.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var given) && given is >= LeastPercent and <= 100))
            {
                result.AddError(token.Value);
            }
        });
        var command = new Command("alike", session.Wording.Commands["hengji alike"].Summary) { files, json, percent };
        command.SetAction((parsed, cancellation) => RunAsync(
            session, parsed.GetRequiredValue(files), parsed.GetValue(json), parsed.GetValue(percent) / 100d, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Session session, string[] files, bool json, double share, CancellationToken cancellation)
    {
        var intake = new Intake(session);
        var forms = new Dictionary<PerformanceTarget, FoundForm>(ReferenceEqualityComparer.Instance);
        await foreach (var found in intake.ReadAsync(files, cancellation))
        {
            forms.Add(found.Form.Target, found);
        }

        var pairs = AlikeForms.Among([.. forms.Keys], share);
        if (json)
        {
            AlikeJson.Write(session.Output, pairs, forms, intake.Problems);
        }
        else
        {
            new AlikeSheet(session).Write(pairs, forms);
        }

        return intake.ExitCode;
    }
}
