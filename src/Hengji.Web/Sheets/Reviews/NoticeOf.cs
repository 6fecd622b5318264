using System.Globalization;
using System.Text;
using Hengji.Review;
using Hengji.Review.Decisions;
using Hengji.Storage.Queries;
using Hengji.Storage.Reviews;
using Hengji.Writing.Reviews;

namespace Hengji.Web.Sheets.Reviews;

/// <summary>An opinion of a notice, with the finding it comes from.</summary>
/// <param name="Finding">The finding, as decided.</param>
/// <param name="Usual">What it says where the reviewer changes nothing.</param>
/// <param name="Printed">What it says; null when it is left out.</param>
internal sealed record NoticeOpinion(ReviewedFinding Finding, PrintedOpinion Usual, PrintedOpinion? Printed);

/// <summary>The return notice (退回意见) of a unit as it stands: what the page shows and the files say.</summary>
internal static class NoticeOf
{
    /// <summary>Characters of an act's comment; what is longer would be cut off by it.</summary>
    private const int LongestComment = 3_900;

    /// <summary>The opinions of one project: what was accepted, as the reviewer has changed it.</summary>
    public static IReadOnlyList<NoticeOpinion> Opinions(NoticeForm form, NoticeProjectEdit edit, RuleCatalog catalog)
    {
        var target = form.Review.Page.Form.Target;
        var opinions = new List<NoticeOpinion>();
        foreach (var finding in form.Review.Findings.Where(finding => finding.State == FindingState.Accepted))
        {
            if (catalog.Describe(finding.Finding.Code) is not { } rule)
            {
                continue;
            }

            var usual = PrintedOpinion.Of(finding.Finding, rule, target) with
            {
                Comment = finding.Comments.Count == 0 ? null : string.Join('；', finding.Comments.Select(comment => comment.Reason)),
            };
            var change = edit.Opinions.GetValueOrDefault(finding.Mark.Fingerprint) ?? new NoticeOpinionEdit();
            opinions.Add(new NoticeOpinion(finding, usual, change.IsLeftOut ? null : usual with
            {
                Message = change.Message ?? usual.Message,
                Remedy = change.Remedy ?? usual.Remedy,
                Suggestion = change.Suggestion ?? usual.Suggestion,
            }));
        }

        return opinions;
    }

    /// <summary>The letter; its projects are those that are not left out.</summary>
    public static ReturnNotice Of(NoticePage page, RuleCatalog catalog)
    {
        var text = page.Draft?.Text ?? NoticeText.Blank;
        return new ReturnNotice(page.Unit, [.. page.Forms.Select(form => (Form: form, Edit: text.Of(form.Review.Page.ProjectId)))
            .Where(one => !one.Edit.IsLeftOut)
            .Select(one => Returned(one.Form, one.Edit, catalog))])
        {
            Opening = text.Opening,
            Reviewer = text.Reviewer,
            Date = text.Date,
            Due = text.Due,
        };
    }

    /// <summary>What goes back with one project when it is returned: its opinions as plain lines, as many as the act can hold.</summary>
    public static string CommentOf(NoticeForm form, NoticeText text, RuleCatalog catalog)
    {
        var returned = Returned(form, text.Of(form.Review.Page.ProjectId), catalog);
        var comment = new StringBuilder(returned.Comment);
        for (var i = 0; i < returned.Opinions.Count; i++)
        {
            var opinion = returned.Opinions[i];
            var line = string.Create(
                CultureInfo.InvariantCulture,
                $"{(comment.Length > 0 ? "\n" : string.Empty)}{i + 1}.（{opinion.Severity.Name()}）{opinion.Place}：{opinion.Message}{opinion.Remedy}");
            if (comment.Length + line.Length > LongestComment)
            {
                comment.Append(CultureInfo.InvariantCulture, $"\n另有{returned.Opinions.Count - i}条，见退回意见书。");
                break;
            }

            comment.Append(line);
        }

        return comment.ToString();
    }

    private static ReturnedProject Returned(NoticeForm form, NoticeProjectEdit edit, RuleCatalog catalog) => new(
        form.Review.Page.Form.Target,
        [.. Opinions(form, edit, catalog).Select(opinion => opinion.Printed).OfType<PrintedOpinion>()])
    {
        Comment = edit.Comment,
    };
}
