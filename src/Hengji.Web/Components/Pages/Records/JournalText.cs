using System.Text.Json;
using Hengji.Journal;
using Hengji.Web.Language;

namespace Hengji.Web.Components.Pages.Records;

/// <summary>What a journal entry says, in words rather than in the JSON it keeps.</summary>
internal static class JournalText
{
    /// <summary>The outcome of an act; the JSON as kept where there are no words for it.</summary>
    public static string After(JournalEntry entry, Words words)
    {
        if (entry.After is not { } after || entry.Act is not "import")
        {
            return entry.After ?? string.Empty;
        }

        using var document = JsonDocument.Parse(after);
        var import = document.RootElement;
        return words.ImportedSentence(
            import.GetProperty("name").GetString() ?? string.Empty,
            import.GetProperty("forms").GetInt32(),
            import.GetProperty("new").GetInt32(),
            import.GetProperty("newer").GetInt32(),
            import.GetProperty("same").GetInt32());
    }

    /// <summary>The subject, a long fingerprint shortened.</summary>
    public static string Subject(string subject) => subject.Length > 24 ? subject[..20] + "…" : subject;
}
