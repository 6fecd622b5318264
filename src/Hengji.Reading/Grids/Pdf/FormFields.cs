using Hengji.Reading.Grids.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.AcroForms;
using UglyToad.PdfPig.AcroForms.Fields;
using UglyToad.PdfPig.Core;

namespace Hengji.Reading.Grids.Pdf;

/// <summary>
/// What people filled into the fields of a PDF form. It is kept beside the pages, so letters are made of it and set into
/// the field's rectangle.
/// </summary>
internal sealed class FormFields
{
    /// <summary>Longest value of a field; a goal is a hundredth of it.</summary>
    private const int LongestValue = 50_000;

    private readonly AcroForm? form;

    private FormFields(AcroForm? form) => this.form = form;

    public static FormFields Of(PdfDocument document)
    {
        try
        {
            return new FormFields(document.TryGetForm(out var form) ? form : null);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // Fields too damaged to list hide nothing that is printed: the pages are read without them.
            return new FormFields(null);
        }
    }

    /// <summary>The letters of the page's fields.</summary>
    /// <param name="page">Page, 1-based.</param>
    /// <param name="height">Its height in points.</param>
    public IEnumerable<Glyph> Glyphs(int page, double height) => form is null
        ? []
        : form.GetFieldsForPage(page).Where(field => field.Bounds is not null).SelectMany(field => Set(Value(field), field.Bounds!.Value, height));

    private static string Value(AcroFieldBase field) => field switch
    {
        AcroTextField text => text.Value ?? string.Empty,
        AcroComboBoxField choice => string.Join('、', choice.SelectedOptions),
        AcroListBoxField choice => string.Join('、', choice.SelectedOptions),
        AcroCheckboxField box => (box.IsChecked ? CellText.Ticked : CellText.Unticked).ToString(),
        AcroRadioButtonField button => (button.IsSelected ? CellText.Ticked : CellText.Unticked).ToString(),
        _ => string.Empty,
    };

    /// <summary>Sets each line of the value on one line of the rectangle, narrow enough that none looks wrapped.</summary>
    private static IEnumerable<Glyph> Set(string value, PdfRectangle bounds, double height)
    {
        if (value.Length is 0 or > LongestValue || bounds.Width <= 0 || bounds.Height <= 0)
        {
            yield break;
        }

        var lines = value.ReplaceLineEndings("\n").Split('\n');
        var pitch = bounds.Height / lines.Length;
        var size = Math.Clamp(0.8 * pitch, 1.1, 10.5);
        var top = height - Math.Max(bounds.Top, bounds.Bottom);
        for (var i = 0; i < lines.Length; i++)
        {
            var baseline = top + (i * pitch) + (pitch / 2) + (0.38 * size);
            var runes = lines[i].EnumerateRunes().ToList();
            var width = Math.Min(size, 0.45 * bounds.Width / Math.Max(1, runes.Count));
            width = runes.Count == 1 ? Math.Min(size, bounds.Width) : width;
            var left = Math.Min(bounds.Left, bounds.Right);
            foreach (var rune in runes)
            {
                yield return new Glyph(FontLetters.Of(rune.ToString(), null), left, left + width, baseline, size);
                left += width;
            }
        }
    }
}
