using Hengji.Dossiers;

namespace Hengji.Cli.Documents;

/// <summary>A form found in a document.</summary>
/// <param name="Document">File name without folder.</param>
/// <param name="Form">The form as read.</param>
internal sealed record FoundForm(string Document, FormReading Form);
