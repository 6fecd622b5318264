using Hengji.Terms;

namespace Hengji.Reading.Forms;

/// <summary>
/// What the forms of one unit say of the names they share: offices fill in their forms from one template, so where a
/// form's labels slid, its sisters on which they stand clear tell where a name belongs.
/// </summary>
internal sealed class TemplateEvidence
{
    private readonly Dictionary<(string Unit, string Name), int[]> votes = [];

    public TemplateEvidence(IEnumerable<Form> forms)
    {
        foreach (var form in forms)
        {
            if (UnitOf(form) is { } unit)
            {
                foreach (var indicator in form.Indicators)
                {
                    if (indicator is { IsClear: true, Category: { } category, Name.Text: { } name })
                    {
                        if (!votes.TryGetValue((unit, name), out var counts))
                        {
                            votes.Add((unit, name), counts = new int[Enum.GetValues<Category>().Length]);
                        }

                        counts[(int)category]++;
                    }
                }
            }
        }
    }

    /// <summary>Whether a form has a name in doubt that its sisters know.</summary>
    public bool CanHelp(Form form) => UnitOf(form) is { } unit
        && form.Indicators.Exists(i => !i.IsClear && i.Name is { } name && Told(unit, name.Text) is { } told && told != i.Category);

    /// <summary>The category under which the sisters of a form list a name; null when they do not, or do not agree.</summary>
    public Category? Told(string unit, string name)
    {
        if (!votes.TryGetValue((unit, name), out var counts))
        {
            return null;
        }

        var best = Array.IndexOf(counts, counts.Max());
        return counts[best] >= 2 * (counts.Sum() - counts[best]) && counts[best] > 0 ? (Category)best : null;
    }

    public static string? UnitOf(Form form) => form.Entries.GetValueOrDefault(Field.Of(Box.ImplementingUnit))?.Text;
}
