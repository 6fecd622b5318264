using Hengji.Dossiers;
using Hengji.Targets;
using Hengji.Terms;

namespace Hengji.Reading.Forms;

/// <summary>
/// Lets the forms of one document bear witness for each other: forms of one edition in one document declare their
/// amounts in one unit, so where a form's own declaration was lost, its neighbours' stands, with a note.
/// </summary>
internal static class Neighbours
{
    /// <summary>How many forms are held back at most while none has declared a unit yet.</summary>
    private const int LookAhead = 16;

    public static IEnumerable<Form> Witness(IEnumerable<Form> forms)
    {
        var known = new Dictionary<FormEdition, MoneyUnit>();
        var waiting = new Queue<Form>();
        foreach (var form in forms)
        {
            if (form.Unit is { } unit)
            {
                known[form.Edition] = unit;
            }

            waiting.Enqueue(form);
            while (waiting.TryPeek(out var first)
                && (!Needs(first) || known.ContainsKey(first.Edition) || waiting.Count > LookAhead))
            {
                yield return Told(waiting.Dequeue(), known);
            }
        }

        while (waiting.TryDequeue(out var last))
        {
            yield return Told(last, known);
        }
    }

    private static bool Needs(Form form) => form.Unit is null && form.Entries.Keys.Any(IsAmount);

    private static Form Told(Form form, Dictionary<FormEdition, MoneyUnit> known)
    {
        if (Needs(form) && known.TryGetValue(form.Edition, out var unit))
        {
            form.Unit = unit;
            var name = unit == MoneyUnit.Yuan ? "元" : "万元";
            foreach (var (field, entry) in form.Entries.Where(e => IsAmount(e.Key)).OrderBy(e => e.Key.Box).Take(1))
            {
                form.Note(field, NoteKind.Doubt, $"本表未载明金额单位，同一文件其他各表均为{name}，按{name}读取，请核对。", 0.7, entry.Traces.Select(t => t.Line));
            }
        }

        return form;
    }

    private static bool IsAmount(Field field) => field.Box is >= Box.FundingTotal and <= Box.AnnualOther;
}
