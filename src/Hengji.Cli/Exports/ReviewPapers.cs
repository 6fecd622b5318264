using Hengji.Cli.Sheets;
using Hengji.Review;
using Hengji.Review.Grades;
using Hengji.Targets;
using Hengji.Writing;
using Hengji.Writing.Pdf;
using Hengji.Writing.Reviews;

namespace Hengji.Cli.Exports;

/// <summary>Writes what a review sends out: return notices by unit, and a review sheet for each form.</summary>
internal sealed class ReviewPapers(Session session)
{
    /// <summary>
    /// 退回意见: one letter for each unit and year, with its projects that have anything to mend; where there is nothing
    /// but hints, nothing is returned.
    /// </summary>
    /// <returns>How many letters were written.</returns>
    public async Task<int> WriteNoticesAsync(IReadOnlyList<ReviewedForm> forms, string folder, CancellationToken cancellation)
    {
        var notices = forms
            .Where(form => form.Findings.Any(finding => finding.Severity != Severity.Hint))
            .GroupBy(form => (form.Form.Target.ImplementingUnit, form.Form.Target.Year))
            .Select(group => new ReturnNotice(group.Key.ImplementingUnit, [.. group.Select(Returned)]))
            .ToList();
        var output = new OutputFolder(folder);
        foreach (var notice in notices)
        {
            IReadOnlyList<PerformanceTarget> targets = [.. notice.Projects.Select(project => project.Target)];
            await WriteAsync(
                folder,
                output,
                extension => FileNames.Of(targets, FileNames.Notice, extension),
                () => ReturnNotices.Docx([notice]),
                () => ReturnNotices.Pdf([notice]),
                cancellation);
        }

        return notices.Count;
    }

    /// <summary>审核表: one for each form, filled in with its findings and the grades they suggest.</summary>
    public async Task WriteSheetsAsync(
        IReadOnlyList<ReviewedForm> forms, ReviewSheetKind kind, string folder, CancellationToken cancellation)
    {
        var output = new OutputFolder(folder);
        foreach (var form in forms)
        {
            var sheet = Writing.Reviews.ReviewSheet.Of(
                kind, form.Form.Target, new ReviewGrader(session.Catalog).Suggest(form.Form, form.Findings));
            await WriteAsync(
                folder,
                output,
                extension => FileNames.Of(sheet.Target, FileNames.ReviewSheet, extension),
                () => ReviewSheets.Docx([sheet]),
                () => ReviewSheets.Pdf([sheet]),
                cancellation);
        }
    }

    private ReturnedProject Returned(ReviewedForm form) => new(
        form.Form.Target,
        [
            .. form.Findings.Select(finding => session.Describe(finding.Code) is { } rule
                ? PrintedOpinion.Of(finding, rule, form.Form.Target)
                : null).OfType<PrintedOpinion>(),
        ]);

    /// <remarks>Without the fonts of the build there is no PDF; the Word file says the same.</remarks>
    private async Task WriteAsync(
        string folder,
        OutputFolder output,
        Func<string, string> name,
        Func<byte[]> docx,
        Func<byte[]> pdf,
        CancellationToken cancellation)
    {
        try
        {
            await output.WriteAsync(name(".docx"), docx(), cancellation);
            if (PdfForms.IsAvailable)
            {
                await output.WriteAsync(name(".pdf"), pdf(), cancellation);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new BadInputException(session.Wording.FileNotWritable(folder, fault.Message), fault);
        }
    }
}
