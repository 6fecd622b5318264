using Hengji.Dossiers;
using Hengji.Drafting;
using Hengji.Review;
using Hengji.Terms;
using Hengji.Web.Language;

namespace Hengji.Web.Sheets.Drafting;

/// <summary>What a page of writing shows beside what is typed: all of it follows from the manuscript alone.</summary>
internal static class WritingAnswer
{
    /// <summary>The manuscript as the page holds it: boxes by their code, rows in order.</summary>
    public static object Sheet(Manuscript sheet) => new
    {
        boxes = FieldEntry.Boxes.ToDictionary(box => Field.Of(box).Code, box => sheet[box], StringComparer.Ordinal),
        rows = sheet.Rows.Select(row => new { id = row.Id, category = row.Category, name = row.Name, target = row.Target, origin = row.Origin }),
    };

    /// <summary>What the sums and the rules say of it.</summary>
    public static object Remarks(Manuscript sheet, RuleCatalog catalog, Words words)
    {
        var (target, faults) = sheet.Record();
        // A box that is no value yet is blank in the record, and is not missed there.
        var doubts = faults.Select(fault => new ReadingNote(
            FieldOf(fault, sheet), NoteKind.Doubt, string.Empty, 0, []));
        var form = new FormReading { Index = 0, FirstLine = 1, LastLine = 1, Target = target, Notes = [.. doubts] };
        var findings = catalog.Review(new Dossier(form, Neighbourhood.Empty));
        var notes = MarginNotes.Of(form with { Notes = [] }, findings, catalog.Describe, words.Captions);
        return new
        {
            faults = faults.Select(fault => new { box = Field.Of(fault.Box).Code, row = fault.Row, say = words.NotYet(fault.Fault) }),
            sums = ManuscriptSums.Of(target).ToDictionary(sum => Field.Of(sum.Key).Code, sum => sum.Value, StringComparer.Ordinal),
            notes = notes.Select(note => new
            {
                tone = note.Tone.ToString(),
                mark = words.MarkOf(note),
                name = words.ToneName(note.Tone),
                title = note.Title,
                say = note.Message,
                offer = note.Finding?.Suggestion,
                code = note.Finding?.Code,
                box = note.Field is { } field ? Field.Of(field.Box).Code : null,
                row = note.Field?.Row is { } index ? sheet.RowAt(index) : null,
            }),
        };
    }

    private static Field FieldOf(ManuscriptFault fault, Manuscript sheet) =>
        fault.Row is null ? Field.Of(fault.Box) : new Field(fault.Box, sheet.IndexOf(fault.Row));
}
