using Hengji.Dossiers;
using Hengji.Review;

namespace Hengji.Cli.Sheets;

/// <summary>A form with what the rules object to.</summary>
internal sealed record ReviewedForm(string Document, FormReading Form, IReadOnlyList<Finding> Findings);
