using System.CommandLine;

using Hengji.Cli.Contracts;
using Hengji.Writing.Contracts;
using Hengji.Cli.Documents;
using Hengji.Cli.Exports;
using Hengji.Cli.Sheets;
using Hengji.Review;
using Hengji.Writing.Reviews;

namespace Hengji.Cli.Commands;

/// <summary>hengji review: what is wrong with each form, ready to be sent back to its unit.</summary>
internal static class ReviewCommand
{
    public static Command Create(Session session)
    {
        var files = FilesArgument.Create(session.Wording);
        var json = new Option<bool>("--json") { Description = session.Wording.JsonOption };
        var strict = new Option<bool>("--strict") { Description = session.Wording.StrictOption };
        var notices = new Option<string>("--notices") { Description = session.Wording.NoticesOption, HelpName = session.Wording.Placeholders.Folder };
        var sheets = new Option<string>("--sheets") { Description = session.Wording.SheetsOption, HelpName = session.Wording.Placeholders.Folder };
        var byRisk = new Option<bool>("--by-risk") { Description = session.Wording.ByRiskOption };
        var key = new Option<bool>("--key-projects") { Description = session.Wording.KeyProjectsOption };
        var command = new Command("review", session.Wording.Commands["hengji review"].Summary) { files, json, strict, byRisk, notices, sheets, key };
        command.SetAction((parsed, cancellation) => RunAsync(
            session,
            parsed.GetRequiredValue(files),
            parsed.GetValue(json),
            parsed.GetValue(strict),
            parsed.GetValue(byRisk),
            new Papers(
                parsed.GetValue(notices),
                parsed.GetValue(sheets),
                parsed.GetValue(key) ? ReviewSheetKind.KeyProject : ReviewSheetKind.General),
            cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        Session session, string[] files, bool json, bool strict, bool byRisk, Papers papers, CancellationToken cancellation)
    {
        var intake = new Intake(session);
        var forms = new List<FoundForm>();
        await foreach (var found in intake.ReadAsync(files, cancellation))
        {
            forms.Add(found);
        }

        // A form is compared with every other form of the run, so all must be read before the first is judged.
        var findings = session.Review([.. forms.Select(f => f.Form)]);
        var reviewed = forms.Zip(findings, (f, found) => new ReviewedForm(f.Document, f.Form, found)).ToList();
        if (byRisk)
        {
            reviewed = [.. reviewed.OrderByDescending(form => form.Risk).Select(form => form with { Findings = Ranking.Ranked(form.Findings) })];
        }

        if (json)
        {
            using var stream = new FormStream<ReviewForm>(session.Output, ContractJson.Written.ReviewForm);
            foreach (var form in reviewed)
            {
                stream.Add(ReviewForm.Of(form.Document, form.Form, form.Findings, session.Describe));
            }

            stream.Close(intake.Problems, intake.Remarks, session.Catalog.IsNational ? null : session.Catalog);
        }
        else
        {
            new Sheets.ReviewSheet(session).Write(reviewed);
            if (reviewed.Count > 0)
            {
                Footnote.Write(session);
            }
        }

        await WriteAsync(session, reviewed, papers, cancellation);
        var mustMend = reviewed.Any(r => r.Findings.Any(f => f.Severity == Severity.Error));
        return intake.Problems.Count > 0 ? ExitCode.BadInput : strict && mustMend ? ExitCode.Findings : ExitCode.Done;
    }

    private static async Task WriteAsync(
        Session session, List<ReviewedForm> reviewed, Papers papers, CancellationToken cancellation)
    {
        var writer = new ReviewPapers(session);
        if (papers.Notices is { } notices)
        {
            var count = await writer.WriteNoticesAsync(reviewed, notices, cancellation);
            await session.Error.WriteLineAsync(session.Wording.NoticesWritten(count, notices));
        }

        if (papers.Sheets is { } sheets)
        {
            await writer.WriteSheetsAsync(reviewed, papers.Kind, sheets, cancellation);
            await session.Error.WriteLineAsync(session.Wording.SheetsWritten(reviewed.Count, sheets));
        }
    }

    /// <summary>Which papers are written, and where to.</summary>
    private sealed record Papers(string? Notices, string? Sheets, ReviewSheetKind Kind);
}
