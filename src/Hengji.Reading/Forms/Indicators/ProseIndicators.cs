using Hengji.Dossiers;
using Hengji.Reading.Forms.Layouts;
using Hengji.Terms;

namespace Hengji.Reading.Forms.Indicators;

/// <summary>
/// Indicators written as sentences behind the name of their category (质量指标：图像质检合格率≥99.5%；著录差错率≤3‰。),
/// where the form prints no columns for them: each clause is one indicator, its name up to where its target plainly begins.
/// </summary>
internal static class ProseIndicators
{
    private const int ShortestName = 3;

    private const string ClauseEnds = "；;。";

    /// <summary>The tokens with sentences taken apart, each indicator on a row of its own, and which of the parts are names and which targets; null when there is no sentence.</summary>
    public static (List<Token> Tokens, IReadOnlyDictionary<Token, ColumnRole> Roles)? Split(List<Token> tokens, Form form)
    {
        if (tokens.Exists(t => t.Label is FormLabel.NameColumn or FormLabel.TargetColumn))
        {
            return null;
        }

        var roles = new Dictionary<Token, ColumnRole>(ReferenceEqualityComparer.Instance);
        var result = new List<Token>(tokens.Count);
        var row = tokens.Count == 0 ? 0 : tokens[0].Row;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (i == 0 || !IsSentence(tokens[i - 1], tokens[i]))
            {
                row += i > 0 && (tokens[i].Row != tokens[i - 1].Row || BranchSequence.IsBranchLabel(tokens[i])) ? 1 : 0;
                result.Add(tokens[i] with { Row = row });
                continue;
            }

            foreach (var clause in Clauses(tokens[i]).SelectMany(Enumerated))
            {
                Part(clause with { Row = row++ }, result, roles, form);
            }
        }

        return roles.Count == 0 ? null : (result, roles);
    }

    /// <summary>Whether a text follows the name of a category, with a colon between them.</summary>
    private static bool IsSentence(Token label, Token text)
    {
        var end = label.At + label.Text.Length;
        return text.IsText && text.Pieces.Count == 0 && BranchSequence.IsBranchLabel(label) && ReferenceEquals(label.Cell, text.Cell)
            && end < label.Cell.Text.Length && label.Cell.Text[end] is ':' or '：';
    }

    /// <summary>A clause that lists several (养护路灯≥1200盏，更换灯杆26根), taken apart where each part is plainly an indicator.</summary>
    private static List<Token> Enumerated(Token clause)
    {
        var parts = Clauses(clause, "，,").ToList();
        return parts.Count > 1 && parts.TrueForAll(p => TargetAt(p.Text) is not null) ? parts : [clause];
    }

    private static IEnumerable<Token> Clauses(Token sentence, string ends = ClauseEnds)
    {
        var start = 0;
        var depth = 0;
        for (var i = 0; i <= sentence.Text.Length; i++)
        {
            var c = i < sentence.Text.Length ? sentence.Text[i] : '。';
            depth += c is '（' or '(' or '“' ? 1 : c is '）' or ')' or '”' ? -1 : 0;
            if (i < sentence.Text.Length && (depth > 0 || !ends.Contains(c, StringComparison.Ordinal)))
            {
                continue;
            }

            var text = sentence.Text.AsSpan(start, i - start);
            var lead = text.Length - text.TrimStart().Length;
            if (text.Trim().Length > 0)
            {
                yield return sentence.Part(start + lead, text.Trim().Length);
            }

            start = i + 1;
        }
    }

    private static void Part(Token clause, List<Token> result, Dictionary<Token, ColumnRole> roles, Form form)
    {
        if (TargetAt(clause.Text) is not { } at)
        {
            form.Note(null, NoteKind.Doubt, $"“{clause.Text}”写成一句话，分不出指标名称和指标值，请核对。", 0.6, clause.Line);
            result.Add(clause);
            roles[clause] = ColumnRole.Name;
            return;
        }

        var (name, target) = FusedTarget.Parts(clause, at);
        result.Add(name);
        result.Add(target);
        roles[name] = ColumnRole.Name;
        roles[target] = ColumnRole.Target;
    }

    private static int? TargetAt(string clause)
    {
        var opening = Likeness.OpeningAt(clause, ShortestName);
        var fused = FusedTarget.Find(clause)?.At;
        return opening >= 0 && !(fused < opening) ? opening : fused;
    }
}
