using System.Globalization;
using Hengji.Writing.Forms;

namespace Hengji.Writing.Pdf;

/// <summary>Sets a form on pages: title, table, signatures and page numbers, with the measures of the Word form.</summary>
internal sealed class FormSetter(FormFonts fonts)
{
    private const double Top = 62.35;
    private const double Bottom = SetPage.Height - 56.7;
    private const double BelowTitle = 3;
    private const double BelowYear = 6;
    private const double AboveSignatures = 12;
    private const double FooterBaseline = SetPage.Height - 31.2;

    private static readonly double Left = (SetPage.Width - FormTable.Borders[^1]) / 2;

    /// <summary>Where each place to sign begins, in points from the left border of the table.</summary>
    private static readonly (double Left, string Text)[] Signatures =
        [(0, FormPage.SignedBy), (110, FormPage.HeadOfUnit), (215, FormPage.Telephone), (334.5, FormPage.FilledInOn)];

    public IReadOnlyList<SetPage> Set(FormPage form)
    {
        var table = new FormTable(form, fonts);
        var title = new LineBreaker(fonts, PdfType.Title).Lines(form.Title, FormTable.Borders[^1]);
        var tableTop = Top + (title.Count * PdfType.Title.LineHeight) + BelowTitle + PdfType.Text.LineHeight + BelowYear;
        var signatures = AboveSignatures + PdfType.Text.LineHeight;
        var parts = PageBreaks.Of(table, Bottom - tableTop, Bottom - Top, signatures);
        var pages = new List<SetPage>(parts.Count);
        for (var i = 0; i < parts.Count; i++)
        {
            var page = new SetPage([], []);
            if (i == 0)
            {
                for (var line = 0; line < title.Count; line++)
                {
                    Centre(page, title[line], Top + (line * PdfType.Title.LineHeight) + PdfType.Title.Ascent, PdfType.Title);
                }

                Centre(page, form.YearLine, tableTop - BelowYear - PdfType.Text.LineHeight + PdfType.Text.Ascent, PdfType.Text);
            }

            var part = new TablePart(table, parts[i], fonts, Left, i == 0 ? tableTop : Top);
            part.SetOn(page);
            if (i == parts.Count - 1)
            {
                var baseline = part.Bottom + AboveSignatures + PdfType.Text.Ascent;
                page.Lines.AddRange(Signatures.Select(place => new SetLine(place.Text, Left + place.Left, baseline, PdfType.Text)));
            }

            var number = string.Create(CultureInfo.InvariantCulture, $"第 {i + 1} 页　共 {parts.Count} 页");
            Centre(page, number, FooterBaseline, PdfType.Footer);
            pages.Add(page);
        }

        return pages;
    }

    private void Centre(SetPage page, string text, double baseline, PdfType type) =>
        page.Lines.Add(new SetLine(text, (SetPage.Width - fonts.Width(text, type)) / 2, baseline, type));
}
