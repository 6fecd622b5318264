using System.Globalization;
using System.Text.Json;
using Hengji.Journal;
using Hengji.Lifecycle;
using Hengji.Norms;
using Hengji.Review.Grades;
using Hengji.Storage.Seasons;
using Hengji.Terms;
using Hengji.Web.Language;

namespace Hengji.Web.Components.Pages.Records;

/// <summary>What a journal entry says, in words rather than in the JSON and the codes it keeps.</summary>
internal static class JournalText
{
    /// <summary>Characters of a subject's code that are shown; the whole is in its title.</summary>
    private const int ShownCode = 20;

    /// <summary>The outcome of an act; the JSON as kept where there are no words for it.</summary>
    public static string After(JournalEntry entry, Words words)
    {
        if (entry.After is not { } after)
        {
            return string.Empty;
        }

        using var document = JsonDocument.Parse(after);
        var state = document.RootElement;
        return entry.Act switch
        {
            "import" => words.ImportedSentence(Number("forms"), Number("new"), Number("newer"), Number("same")),
            "review" => words.ReviewedSentence(Number("reviewed"), Number("changed")),
            "confirm" or "correct" or "withdraw" => words.ProofreadField(
                CaptionOf(Text("field"), words), ValueIn(entry.Before), Text("value")),
            "accept" or "waive" or "later" or "comment" or "take-back" or "waive-unit" or "revoke-waiver" =>
                string.Join('　', new[] { TextOr("rule"), TextOr("words"), TextOr("reason") }.Where(part => part.Length > 0)),
            "grade" => GradedText(state, words),
            "send-notice" => words.NoticeSent(Number("length"), 0),
            "switch-rules" => words.SwitchedText(Text("name"), Text("ruleSet"), Text("reason")),
            "propose-indicator" or "approve-indicator" or "retire-indicator" => words.IndicatorDecided(
                Text("form"), Text("reason")),
            _ when entry.Act.StartsWith(ProjectActs.JournalPrefix, StringComparison.Ordinal)
                && Enum.TryParse<Stage>(Text("stage"), out var stage) => words.ActedSentence(stage, Text("comment")),
            _ => after,
        };

        string TextOr(string name) => state.TryGetProperty(name, out var value) ? value.GetString() ?? string.Empty : string.Empty;

        string Text(string name) => state.GetProperty(name).GetString() ?? string.Empty;

        int Number(string name) => state.GetProperty(name).GetInt32();
    }

    private static string GradedText(JsonElement state, Words words)
    {
        var key = state.GetProperty("item").GetString() ?? string.Empty;
        var item = ReviewItems.OfKey(key) is { } known ? known.Name() : key is ReviewItems.OverallKey ? "综合评定等级" : "总体意见";
        var grade = GradeTerms.OfCode(state.GetProperty("grade").GetString())?.Name();
        var points = state.TryGetProperty("points", out var given) && given.ValueKind == JsonValueKind.Number ? given.GetDecimal() : (decimal?)null;
        return string.Join('　', new[] { item, grade ?? words.PointsSaid(points), state.GetProperty("reason").GetString() }.Where(part => !string.IsNullOrEmpty(part)));
    }

    /// <summary>What the act was done to, by its name; empty where the entry keeps none.</summary>
    public static string Subject(JournalEntry entry, Words words) => entry.Act switch
    {
        "import" when NameIn(entry.After) is { } name => words.DocumentSubject(name),
        "review" => words.AllProjects,
        "accept" or "waive" or "later" or "comment" or "take-back" => NameIn(entry.After) ?? words.AllProjects,
        _ => NameIn(entry.After) ?? string.Empty,
    };

    /// <summary>The subject as the journal keeps it, a long fingerprint shortened.</summary>
    public static string Code(string subject) => subject.Length > ShownCode + 1 ? subject[..ShownCode] + "…" : subject;

    /// <summary>What a field's code is called, with the number of its row as people count.</summary>
    private static string CaptionOf(string code, Words words)
    {
        var row = code.IndexOf('[', StringComparison.Ordinal);
        var plain = row < 0 ? code : code[..row];
        var box = Enum.GetValues<Box>().First(b => string.Equals(Field.Of(b).Code, plain, StringComparison.Ordinal));
        return row >= 0 && int.TryParse(code.AsSpan(row + 1).TrimEnd(']'), CultureInfo.InvariantCulture, out var number)
            ? string.Create(CultureInfo.InvariantCulture, $"{words.Captions.Box(box)} {number + 1}")
            : words.Captions.Box(box);
    }

    private static string ValueIn(string? before)
    {
        using var document = JsonDocument.Parse(before ?? "{}");
        return document.RootElement.TryGetProperty("value", out var value) ? value.GetString() ?? string.Empty : string.Empty;
    }

    private static string? NameIn(string? after)
    {
        if (after is null)
        {
            return null;
        }

        using var document = JsonDocument.Parse(after);
        return document.RootElement.TryGetProperty("name", out var name) ? name.GetString() : null;
    }
}
