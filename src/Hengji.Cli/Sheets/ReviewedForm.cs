using Hengji.Dossiers;
using Hengji.Review;

namespace Hengji.Cli.Sheets;

/// <summary>A form with what the rules object to.</summary>
internal sealed record ReviewedForm(string Document, FormReading Form, IReadOnlyList<Finding> Findings)
{
    /// <summary>Its place among others; see <see cref="Ranking"/>.</summary>
    public decimal Risk => Ranking.OfForm(
        Form.Target.Funding.AnnualTotal,
        Findings.Sum(finding => Ranking.Weight(finding.Severity) * finding.Confidence),
        Form.Notes.Count(note => note.Kind == NoteKind.Doubt));
}
